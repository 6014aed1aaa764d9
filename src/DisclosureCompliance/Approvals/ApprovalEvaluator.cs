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
        var required = policy.Steps.Where(step => isMajor || !step.OnlyWhenMajor).ToArray();
        var run = new Run(policy, trail, publishedAt);
        foreach (var step in required)
        {
            run.Look(step);
        }

        foreach (var entry in trail.Entries.Where(entry => policy.Find(entry.Step) is null))
        {
            run.Add(ApprovalProblemKind.UnknownStep, entry.Step, entry, ApprovalMessages.UnknownStep, new MessageArgument("step", entry.Step), new MessageArgument("policy", policy.Title));
        }

        return new ApprovalVerdict(policy, required, run.Problems, run.Derivation);
    }

    private sealed class Run(ApprovalPolicy policy, ApprovalTrail trail, RecordedTime? publishedAt)
    {
        private readonly string? _drafter = trail.LastFor(policy.Steps[0].Id)?.Person;
        private ApprovalEntry? _previous;

        public List<ApprovalProblem> Problems { get; } = [];

        public List<Message> Derivation { get; } = [];

        public void Look(ApprovalStep step)
        {
            var before = Problems.Count;
            var entry = trail.LastFor(step.Id);
            var title = new MessageArgument("step", step.Title);
            if (entry is null)
            {
                Add(ApprovalProblemKind.MissingStep, step.Id, null, ApprovalMessages.MissingStep, title, new MessageArgument("role", step.Roles[0]));
                return;
            }

            var person = new MessageArgument("person", entry.Person);
            var at = new MessageArgument("at", entry.At.ToString());
            if (entry.Decision == ApprovalDecision.Returned)
            {
                Add(ApprovalProblemKind.Returned, step.Id, entry, ApprovalMessages.Returned, title, person, at);
            }

            if (!step.Roles.Contains(entry.Role, StringComparer.Ordinal))
            {
                Add(ApprovalProblemKind.WrongRole, step.Id, entry, ApprovalMessages.WrongRole, title, person, new MessageArgument("role", entry.Role), new MessageArgument("allowed", string.Join(", ", step.Roles)));
            }

            if (policy.SeparatesDrafter && step != policy.Steps[0] && entry.Person == _drafter)
            {
                Add(ApprovalProblemKind.SelfApproval, step.Id, entry, ApprovalMessages.SelfApproval, title, person);
            }

            if (_previous is { } previous && entry.At.IsCertainlyBefore(previous.At))
            {
                Add(ApprovalProblemKind.OutOfOrder, step.Id, entry, ApprovalMessages.OutOfOrder, title, at, new MessageArgument("previous", policy.Find(previous.Step)!.Title), new MessageArgument("previousAt", previous.At.ToString()));
            }

            if (publishedAt is { } published && published.IsCertainlyBefore(entry.At))
            {
                Add(ApprovalProblemKind.AfterPublication, step.Id, entry, ApprovalMessages.AfterPublication, title, at, new MessageArgument("published", published.ToString()));
            }

            if (Problems.Count == before)
            {
                Derivation.Add(new Message(ApprovalMessages.StepTaken, title, person, new MessageArgument("role", entry.Role), at));
            }

            _previous = entry;
        }

        public void Add(ApprovalProblemKind kind, string step, ApprovalEntry? entry, MessageTemplate template, params MessageArgument[] arguments)
        {
            var message = new Message(template, arguments);
            Problems.Add(new ApprovalProblem(kind, step, entry, message));
            Derivation.Add(message);
        }
    }
}
