using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>The evaluation that ships: for every step the last entry counts, and every problem is named.</summary>
/// <remarks>Thread safety: has no state, safe to share.</remarks>
public sealed class ApprovalEvaluator : IApprovalEvaluator
{
    /// <inheritdoc />
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public ApprovalVerdict Evaluate(ApprovalPolicy policy, ApprovalTrail trail, bool isMajor, RecordedTime? publishedAt)
    {
        Guard.Against.Null(policy);
        Guard.Against.Null(trail);
        return new ApprovalVerdict(
            policy,
            isMajor,
            new Run(policy, trail, isMajor, publishedAt, derivation: null).Problems,
            () => Explain(policy, trail, isMajor, publishedAt));
    }

    private static ReadOnlyCollection<Message> Explain(ApprovalPolicy policy, ApprovalTrail trail, bool isMajor, RecordedTime? publishedAt)
    {
        var derivation = new List<Message>();
        _ = new Run(policy, trail, isMajor, publishedAt, derivation);
        return derivation.AsReadOnly();
    }

    /// <summary>One evaluation. It writes the derivation only when it is given a list for it, and finds the same problems either way.</summary>
    private readonly ref struct Run
    {
        private readonly ApprovalPolicy _policy;
        private readonly ApprovalTrail _trail;
        private readonly RecordedTime? _publishedAt;
        private readonly List<Message>? _derivation;
        private readonly List<ApprovalProblem> _problems = [];

        public Run(ApprovalPolicy policy, ApprovalTrail trail, bool isMajor, RecordedTime? publishedAt, List<Message>? derivation)
        {
            _policy = policy;
            _trail = trail;
            _publishedAt = publishedAt;
            _derivation = derivation;
            for (var i = 0; i < policy.Steps.Count; i++)
            {
                if (isMajor || !policy.Steps[i].OnlyWhenMajor)
                {
                    Look(policy.Steps[i], LatestBefore(i, isMajor));
                }
            }

            for (var i = 0; i < trail.Entries.Count; i++)
            {
                var entry = trail.Entries[i];
                if (policy.Find(entry.Step) is null)
                {
                    Add(ApprovalProblemKind.UnknownStep, entry.Step, entry, ApprovalMessages.UnknownStep, new MessageArgument("step", entry.Step), new MessageArgument("policy", policy.Title));
                }
            }
        }

        public IReadOnlyList<ApprovalProblem> Problems => _problems;

        /// <summary>Of the steps before the <paramref name="end"/>-th, the one that was taken last; a time of day says more than a date alone.</summary>
        private ApprovalEntry? LatestBefore(int end, bool isMajor)
        {
            ApprovalEntry? latest = null;
            for (var i = 0; i < end; i++)
            {
                if ((isMajor || !_policy.Steps[i].OnlyWhenMajor)
                    && _trail.LastFor(_policy.Steps[i].Id) is { } entry
                    && (latest is null || latest.At.IsCertainlyBefore(entry.At) || (latest.At.Date == entry.At.Date && latest.At.Time is null)))
                {
                    latest = entry;
                }
            }

            return latest;
        }

        private void Look(ApprovalStep step, ApprovalEntry? previous)
        {
            var before = _problems.Count;
            var entry = _trail.LastFor(step.Id);
            var title = new MessageArgument("step", step.Title);
            if (entry is null)
            {
                Add(ApprovalProblemKind.MissingStep, step.Id, null, ApprovalMessages.MissingStep, title, new MessageArgument("role", step.Roles[0]));
                return;
            }

            var person = new MessageArgument("person", entry.Person);
            if (entry.Decision == ApprovalDecision.Returned)
            {
                Add(ApprovalProblemKind.Returned, step.Id, entry, ApprovalMessages.Returned, title, person, At(entry));
            }

            if (!step.MayBeTakenAs(entry.Role))
            {
                Add(ApprovalProblemKind.WrongRole, step.Id, entry, ApprovalMessages.WrongRole, title, person, new MessageArgument("role", entry.Role), new MessageArgument("allowed", string.Join(", ", step.Roles)));
            }

            if (_policy.SeparatesDrafter && step != _policy.Steps[0] && entry.Person == _trail.LastFor(_policy.Steps[0].Id)?.Person)
            {
                Add(ApprovalProblemKind.SelfApproval, step.Id, entry, ApprovalMessages.SelfApproval, title, person);
            }

            if (previous is not null && entry.At.IsCertainlyBefore(previous.At))
            {
                Add(ApprovalProblemKind.OutOfOrder, step.Id, entry, ApprovalMessages.OutOfOrder, title, At(entry), new MessageArgument("previous", _policy.Find(previous.Step)!.Title), new MessageArgument("previousAt", previous.At.ToString()));
            }

            if (_publishedAt is { } published && published.IsCertainlyBefore(entry.At))
            {
                Add(ApprovalProblemKind.AfterPublication, step.Id, entry, ApprovalMessages.AfterPublication, title, At(entry), new MessageArgument("published", published.ToString()));
            }

            if (_problems.Count == before)
            {
                _derivation?.Add(new Message(ApprovalMessages.StepTaken, title, person, new MessageArgument("role", entry.Role), At(entry)));
            }
        }

        private static MessageArgument At(ApprovalEntry entry) => new("at", entry.At.ToString());

        private void Add(ApprovalProblemKind kind, string step, ApprovalEntry? entry, MessageTemplate template, params MessageArgument[] arguments)
        {
            var message = new Message(template, arguments);
            _problems.Add(new ApprovalProblem(kind, step, entry, message));
            _derivation?.Add(message);
        }
    }
}
