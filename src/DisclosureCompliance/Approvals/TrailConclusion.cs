using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>What a walked trail is worth: the problems in the order of the steps, and what was made good.</summary>
internal sealed class TrailConclusion
{
    private readonly ApprovalSetting _setting;
    private readonly ApprovalPublication? _publication;
    private readonly TrailWalk _walk;
    private readonly ApprovalState _state;
    private List<ApprovalProblem>? _problems;
    private List<ApprovalProblem>? _mended;

    public TrailConclusion(ApprovalSetting setting, ApprovalTrail trail, ApprovalPublication? publication, TrailWalk walk)
    {
        _setting = setting;
        _publication = publication;
        _walk = walk;
        _state = walk.State;
        LookAtChain(trail);
        LookAtTurn();
        for (var i = 0; i < _state.Count; i++)
        {
            LookAtRefusals(i);
            LookAtStep(i);
        }

        LookAtRefusals(-1);
        Remarks = (IReadOnlyList<Message>?)RemarksOf() ?? [];
    }

    public IReadOnlyList<ApprovalProblem> Problems => (IReadOnlyList<ApprovalProblem>?)_problems ?? [];

    public IReadOnlyList<ApprovalProblem> Mended => (IReadOnlyList<ApprovalProblem>?)_mended ?? [];

    public IReadOnlyList<Message> Remarks { get; }

    private void LookAtChain(ApprovalTrail trail)
    {
        if (trail.IsSealed && trail.FirstBroken(_setting.Matter.Id) is { } broken)
        {
            var entry = trail.Entries[broken];
            Add(ApprovalProblemKind.BrokenChain, entry, ApprovalMessages.BrokenChain, new("number", broken + 1), Title(entry), ApprovalNarrator.Person(entry), ApprovalNarrator.At(entry));
        }
        else if (_setting.LacksSeal(trail))
        {
            Add(ApprovalProblemKind.BrokenChain, trail.Entries[0], ApprovalMessages.NotSealed, new MessageArgument("count", trail.Entries.Count));
        }
    }

    /// <summary>The word that stopped the matter, where that was the last one.</summary>
    private void LookAtTurn()
    {
        if (_state.Turn is { } turn && _state.Status is ApprovalStatus.Withheld or ApprovalStatus.Withdrawn)
        {
            var isWithheld = _state.Status == ApprovalStatus.Withheld;
            Add(isWithheld ? ApprovalProblemKind.Withheld : ApprovalProblemKind.Withdrawn, turn, isWithheld ? ApprovalMessages.Withheld : ApprovalMessages.Withdrawn, Title(turn), ApprovalNarrator.Person(turn), ApprovalNarrator.At(turn));
        }
    }

    private void LookAtRefusals(int index)
    {
        foreach (var refusal in _walk.Refusals)
        {
            if (refusal.Index == index)
            {
                (_walk.IsMended(refusal) ? _mended ??= [] : _problems ??= []).AddRange(refusal.Problems);
            }
        }
    }

    private void LookAtStep(int index)
    {
        ref readonly var state = ref _state[index];
        if (!state.IsNeeded || _state.Status is ApprovalStatus.Withheld or ApprovalStatus.Withdrawn)
        {
            return;
        }

        if (state.IsDone)
        {
            LookAtContent(index);
        }
        else if (_state.Status == ApprovalStatus.Returned && _setting.Policy.IndexOf(_state.Turn!.Step) is var turned && index <= turned)
        {
            LookAtReturn(index == turned);
        }
        else if (state.Signed > 0 || !HasRefusedSignature(index))
        {
            Miss(index);
        }
    }

    private void LookAtReturn(bool isWhereItTurned)
    {
        if (isWhereItTurned)
        {
            var turn = _state.Turn!;
            Add(ApprovalProblemKind.Returned, turn, _state.MustBeRedacted ? ApprovalMessages.RedactionAwaited : ApprovalMessages.Returned, Title(turn), ApprovalNarrator.Person(turn), ApprovalNarrator.At(turn));
        }
    }

    private bool HasRefusedSignature(int index)
    {
        foreach (var refusal in _walk.Refusals)
        {
            if (refusal.Index == index && refusal.Entry.Decision == ApprovalDecision.Passed)
            {
                return true;
            }
        }

        return false;
    }

    private void Miss(int index)
    {
        ref readonly var state = ref _state[index];
        var step = _setting.Policy.Steps[index];
        var (title, role) = (new MessageArgument("step", step.Title), new MessageArgument("role", step.Roles[0]));
        if (state.Status == StepStatus.Referred)
        {
            Add(ApprovalProblemKind.AwaitsAnswer, step, ApprovalMessages.ReferralOpen, title, new("authority", state.ReferredTo!));
        }
        else if (state.Signed > 0)
        {
            Add(ApprovalProblemKind.QuorumNotReached, step, ApprovalMessages.QuorumNotReached, title, role, new("quorum", step.Quorum), new("signed", state.Signed));
        }
        else if (state.LapsedBy is { } cause)
        {
            Add(ApprovalProblemKind.Lapsed, step, ApprovalMessages.Lapsed, title, role, ApprovalNarrator.Person(cause), ApprovalNarrator.At(cause), ApprovalNarrator.Decision(cause, _setting.Policy.IndexOf(cause.Step)));
        }
        else
        {
            Add(ApprovalProblemKind.MissingStep, step, ApprovalMessages.MissingStep, title, role);
        }
    }

    /// <summary>Whether what was signed is what was published.</summary>
    private void LookAtContent(int index)
    {
        if (_publication is not { } publication || (publication.Content is null && !_setting.Policy.RequiresFingerprint))
        {
            return;
        }

        var step = _setting.Policy.Steps[index];
        var isBound = publication.Content is not null;
        if (_state[index].Status == StepStatus.Deemed)
        {
            Compare(_state.Content);
        }

        for (var chain = _state[index].Signatures; chain.Last is { } entry; chain = chain.Earlier)
        {
            // A revision by somebody else is the content that counts; the draft before it was signed for what it was.
            Compare(index == 0 ? _state.Content ?? entry.Content : entry.Content);
        }

        void Compare(ContentFingerprint? signed)
        {
            if (signed is null || !isBound)
            {
                Add(ApprovalProblemKind.NotBound, step, ApprovalMessages.PublishedContentUnbound, new MessageArgument("step", step.Title));
            }
            else if (signed != publication.Content)
            {
                Add(ApprovalProblemKind.ContentChanged, step, ApprovalMessages.PublishedContentChanged, new MessageArgument("step", step.Title));
            }
        }
    }

    private List<Message>? RemarksOf()
    {
        var remarks = _walk.Remarks;
        if (_setting.Policy.HasDeemedConsent)
        {
            for (var i = 0; i < _state.Count; i++)
            {
                if (_state[i].Status == StepStatus.Deemed)
                {
                    var step = _setting.Policy.Steps[i];
                    (remarks ??= []).Add(new Message(ApprovalMessages.DeemedConsent, new("step", step.Title), new("due", _setting.DueOf(step, _state[i])!.Value)));
                }
            }
        }

        if (_setting.IsMajor && _setting.Matter.DeclaredMajor == false)
        {
            (remarks ??= []).Add(new Message(ApprovalMessages.UnderDeclared, new MessageArgument("rules", _setting.Policy.Assess(_setting.Matter).Rules.Select(rule => rule.Title))));
        }

        return remarks;
    }

    private MessageArgument Title(ApprovalEntry entry) => ApprovalNarrator.Title(_setting.Policy, entry, _setting.Policy.IndexOf(entry.Step));

    private void Add(ApprovalProblemKind kind, ApprovalEntry entry, MessageTemplate template, params ReadOnlySpan<MessageArgument> arguments) =>
        (_problems ??= []).Add(new ApprovalProblem(entry.Step, kind, entry, new Message(template, arguments)));

    private void Add(ApprovalProblemKind kind, ApprovalStep step, MessageTemplate template, params ReadOnlySpan<MessageArgument> arguments) =>
        (_problems ??= []).Add(new ApprovalProblem(step.Id, kind, entry: null, new Message(template, arguments)));
}
