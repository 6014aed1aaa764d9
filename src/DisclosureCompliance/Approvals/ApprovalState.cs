using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>
/// Where a matter stands after some entries. <see cref="Look"/> is the one place that decides whether an entry counts; whoever asks beforehand and
/// whoever evaluates afterwards asks it. A state changes only while nobody else has it: <see cref="After"/> makes a new one.
/// </summary>
internal sealed partial class ApprovalState
{
    private ApprovalSetting _setting;
    private StepState[] _steps = [];
    private PersonChain _editors;
    private PersonChain _named;
    private RecordedTime _latest;
    private bool _hasLatest;
    private ContentFingerprint? _content;
    private bool _mustBeRedacted;

    // Whether anybody has signed a step after the drafting, whether that still counts or not.
    private bool _isSigned;

    public ApprovalState(ApprovalSetting setting)
    {
        _setting = setting;
        Restart(setting);
    }

    private ApprovalState(ApprovalState other)
    {
        _setting = other._setting;
        _steps = (StepState[])other._steps.Clone();
        (_editors, _named, _latest, _hasLatest, _content, _mustBeRedacted, _isSigned) =
            (other._editors, other._named, other._latest, other._hasLatest, other._content, other._mustBeRedacted, other._isSigned);
        (Status, Turn) = (other.Status, other.Turn);
    }

    public ApprovalSetting Setting => _setting;

    public ApprovalStatus Status { get; private set; }

    /// <summary>The entry that sent the matter back, took it back or withheld it.</summary>
    public ApprovalEntry? Turn { get; private set; }

    public ContentFingerprint? Content => _content;

    /// <summary>When the last entry that counts was made, by the policy's clocks.</summary>
    public RecordedTime? Latest => _hasLatest ? _latest : null;

    /// <summary>Whether the drafter still has to take out what must stay closed.</summary>
    public bool MustBeRedacted => _mustBeRedacted;

    public int Count => _steps.Length;

    public ref readonly StepState this[int index] => ref _steps[index];

    /// <summary>Back to the beginning, for another matter; only for who has this state alone.</summary>
    public void Restart(ApprovalSetting setting)
    {
        var steps = setting.Policy.StepSpan;
        _setting = setting;
        _steps = _steps.Length == steps.Length ? _steps : new StepState[steps.Length];
        for (var i = 0; i < _steps.Length; i++)
        {
            _steps[i].Begin(steps[i], setting.Needs(i));
        }

        _steps[0].Status = StepStatus.Open;
        (_editors, _named, _latest, _hasLatest, _content, _mustBeRedacted, _isSigned) = (default, default, default, false, null, false, false);
        (Status, Turn) = (ApprovalStatus.NotStarted, null);
    }

    /// <summary>This state as it is on a day: steps whose time is over count as taken where the policy takes silence for consent.</summary>
    public ApprovalState On(LocalDate day)
    {
        if (!_setting.Policy.HasDeemedConsent || !CanBeDeemed(day))
        {
            return this;
        }

        var later = new ApprovalState(this);
        later.Deem(day);
        return later;
    }

    /// <summary>The state after an entry that nothing stands against.</summary>
    public ApprovalState After(ApprovalEntry entry, int index)
    {
        var next = new ApprovalState(this);
        next.Take(entry, index);
        return next;
    }

    /// <summary>The same in place, for a state that nobody else has.</summary>
    public void Take(ApprovalEntry entry, int index)
    {
        var at = entry.At.HasOffset ? entry.At.In(_setting.Policy.Zone) : entry.At;
        if (!_hasLatest || RecordedTime.Precedes(in _latest, in at) || (_latest.Date == at.Date && _latest.Time is null))
        {
            (_latest, _hasLatest) = (at, true);
        }

        Name(entry);
        switch (entry.Decision)
        {
            case ApprovalDecision.Passed when index == 0:
                Submit(entry, at.Date);
                break;
            case ApprovalDecision.Passed:
                Sign(entry, index, at.Date);
                break;
            case ApprovalDecision.Returned:
                Return(entry, at.Date);
                break;
            case ApprovalDecision.Redacted:
                Back(entry, ApprovalStatus.Returned, at.Date);
                _mustBeRedacted = true;
                break;
            case ApprovalDecision.Withheld:
                (Status, Turn) = (ApprovalStatus.Withheld, entry);
                break;
            case ApprovalDecision.Referred:
                (_steps[index].Status, _steps[index].ReferredTo) = (StepStatus.Referred, entry.Authority);
                break;
            case ApprovalDecision.Withdrawn:
                Back(entry, ApprovalStatus.Withdrawn, at.Date);
                break;
            default:
                Revise(entry, at.Date);
                break;
        }
    }

    /// <summary>Remembers whose name an entry states, also of one that does not count.</summary>
    public void Name(ApprovalEntry entry)
    {
        if (entry.Actor.Name is not null)
        {
            _named = _named.With(entry);
        }
    }

    public void Deem(LocalDate day)
    {
        while (DeemedBy(day) is (>= 0 and var index, var due))
        {
            _steps[index].Status = StepStatus.Deemed;
            Open(due);
        }
    }

    private int TargetOf(ApprovalEntry entry) => entry.ReturnTo is { } to ? _setting.Policy.IndexOf(to) : 0;

    private void Submit(ApprovalEntry entry, LocalDate day)
    {
        LapseFrom(1, entry);
        _editors = _editors.With(entry);
        _steps[0].Status = StepStatus.Passed;
        _steps[0].Signatures = default(PersonChain).With(entry);
        _steps[0].Signed = 1;
        _steps[0].OpenedOn = day;
        _steps[0].LapsedBy = null;
        _content = entry.Content;
        _mustBeRedacted = false;
        (Status, Turn) = (ApprovalStatus.InReview, null);
        Open(day);
    }

    private void Sign(ApprovalEntry entry, int index, LocalDate day)
    {
        ref var state = ref _steps[index];
        state.Signatures = state.Signatures.With(entry);
        state.Signed++;
        _isSigned = true;
        state.LapsedBy = null;
        state.Status = state.Signed >= state.Step.Quorum ? StepStatus.Passed : StepStatus.Open;
        _content ??= entry.Content;
        Open(day);
    }

    private void Return(ApprovalEntry entry, LocalDate day)
    {
        var target = TargetOf(entry);
        if (target == 0)
        {
            Back(entry, ApprovalStatus.Returned, day);
            return;
        }

        _steps[target].Lapse(entry);
        LapseFrom(target, entry, after: _setting.Policy.Stages[target]);
        (Status, Turn) = (ApprovalStatus.InReview, null);
        Open(day);
    }

    /// <summary>Back to the drafter.</summary>
    private void Back(ApprovalEntry entry, ApprovalStatus status, LocalDate day)
    {
        LapseFrom(0, entry);
        _steps[0].Status = StepStatus.Open;
        _steps[0].OpenedOn = day;
        (Status, Turn) = (status, entry);
    }

    private void Revise(ApprovalEntry entry, LocalDate day)
    {
        LapseFrom(1, entry);
        _editors = _editors.With(entry);
        _content = entry.Content;
        (Status, Turn) = (ApprovalStatus.InReview, null);
        Open(day);
    }

    private void LapseFrom(int index, ApprovalEntry entry, int after = -1)
    {
        for (var i = index; i < _steps.Length; i++)
        {
            if (_setting.Policy.Stages[i] > after)
            {
                _steps[i].Lapse(entry);
            }
        }
    }

    /// <summary>Opens the first stage that is not done; when there is none, the matter is complete.</summary>
    private void Open(LocalDate day)
    {
        var stage = -1;
        for (var i = 1; i < _steps.Length; i++)
        {
            ref var state = ref _steps[i];
            if (!state.IsNeeded || state.IsDone)
            {
                continue;
            }

            if (stage >= 0 && _setting.Policy.Stages[i] != stage)
            {
                break;
            }

            stage = _setting.Policy.Stages[i];
            if (state.Status == StepStatus.Waiting)
            {
                state.Status = StepStatus.Open;
                state.OpenedOn = day;
            }
        }

        Status = stage < 0 ? ApprovalStatus.Complete : ApprovalStatus.InReview;
    }

    private bool CanBeDeemed(LocalDate day) => DeemedBy(day).Index >= 0;

    private (int Index, LocalDate Due) DeemedBy(LocalDate day)
    {
        for (var i = 1; i < _steps.Length && Status == ApprovalStatus.InReview; i++)
        {
            var step = _steps[i].Step;
            if (step.OnSilence == StepSilence.Consent && _steps[i].Status == StepStatus.Open && _setting.DueOf(step, _steps[i]) is { } due && due < day)
            {
                return (i, due);
            }
        }

        return (-1, default);
    }
}
