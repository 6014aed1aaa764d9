using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>One walk along a trail: which entries count, what stands against the others, and what is wrong in the end.</summary>
internal sealed class TrailWalk
{
    private readonly List<Message>? _narrative;
    private ApprovalSetting _setting;
    private ApprovalTrail _trail;
    private RecordedTime? _published;
    private List<Refusal>? _refusals;
    private List<Message>? _remarks;
    private int[]? _lastTaken;

    /// <summary>Walks along a trail.</summary>
    /// <param name="setting">The policy and its surroundings.</param>
    /// <param name="trail">The trail.</param>
    /// <param name="publishedAt">When it was published; null while it is not.</param>
    /// <param name="narrative">Where to tell every entry that counts; null to tell nothing.</param>
    public TrailWalk(ApprovalSetting setting, ApprovalTrail trail, RecordedTime? publishedAt, List<Message>? narrative = null)
    {
        (_setting, _trail, _narrative) = (setting, trail, narrative);
        State = new ApprovalState(setting);
        Walk(publishedAt);
    }

    /// <summary>Where the matter stands at the end.</summary>
    public ApprovalState State { get; private set; }

    /// <summary>What was noticed on the way and changes nothing.</summary>
    public List<Message>? Remarks => _remarks;

    public IReadOnlyList<Refusal> Refusals => (IReadOnlyList<Refusal>?)_refusals ?? [];

    /// <summary>Whether an entry does not count.</summary>
    public bool HasRefusals => _refusals is not null;

    /// <summary>
    /// Whether an entry that does not count has been made good: a signature, when its step is taken in the end all the same; anything that stops or
    /// changes a matter, only when its step was taken afterwards, so that an objection is never passed over because it was out of form.
    /// </summary>
    public bool IsMended(Refusal refusal) => refusal switch
    {
        { Index: < 0 } => false,
        { Entry.Decision: ApprovalDecision.Passed, Found: Obstacle.NotNeeded or Obstacle.NothingChanged } => true,
        { Entry.Decision: ApprovalDecision.Passed, Index: > 0 } => State[refusal.Index].IsDone,
        _ => _lastTaken is not null && _lastTaken[refusal.Index] > refusal.Position && State[refusal.Index].IsDone,
    };

    /// <summary>Walks along another trail and forgets this one; only for who has this walk alone.</summary>
    public void Restart(ApprovalSetting setting, ApprovalTrail trail, RecordedTime? publishedAt)
    {
        (_setting, _trail, _refusals, _remarks, _lastTaken) = (setting, trail, null, null, null);
        State.Restart(setting);
        Walk(publishedAt);
    }

    private void Walk(RecordedTime? publishedAt)
    {
        _published = publishedAt?.In(_setting.Policy.Zone);
        var entries = _trail.EntrySpan;
        for (var i = 0; i < entries.Length && Step(entries[i], i); i++)
        {
        }

        if (_published is { } published)
        {
            State = State.On(published.Date);
        }
    }

    private bool Step(ApprovalEntry entry, int position)
    {
        var at = entry.At.HasOffset ? entry.At.In(_setting.Policy.Zone) : entry.At;
        var isAfter = _published is { } published && RecordedTime.Precedes(in published, in at);
        State = State.On(isAfter ? _published!.Value.Date : at.Date);
        if (isAfter && State.Status == ApprovalStatus.Complete)
        {
            // What was published was complete; what follows is about the next version.
            return false;
        }

        var found = State.Look(entry, out var index) | (isAfter ? Obstacle.AfterPublication : Obstacle.None);
        if (found != Obstacle.None)
        {
            Refuse(new Refusal(position, index, entry, found, [.. ApprovalNarrator.Problems(State, entry, index, found, _published)]));
            return true;
        }

        Notice(entry, index, at.Date);
        State.Take(entry, index);
        if (_refusals is not null && entry.Decision == ApprovalDecision.Passed)
        {
            (_lastTaken ??= NewPositions())[index] = position;
        }

        _narrative?.Add(ApprovalNarrator.Taken(_setting.Policy, entry, index));
        return true;
    }

    private void Refuse(Refusal refusal)
    {
        (_refusals ??= []).Add(refusal);
        foreach (var message in ApprovalNarrator.ReliefNotInForce(State, refusal.Entry, refusal.Found))
        {
            Remark(message);
        }

        State.Name(refusal.Entry);
    }

    private int[] NewPositions()
    {
        var positions = new int[State.Count];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = -1;
        }

        return positions;
    }

    private void Notice(ApprovalEntry entry, int index, LocalDate day)
    {
        if (entry.Decision == ApprovalDecision.Passed && State.IsOverdue(index, day))
        {
            var step = _setting.Policy.StepSpan[index];
            Remark(ApprovalNarrator.Overdue(step, _setting.DueOf(step, State[index])!.Value, entry));
        }

        if (State.ReliefUsed(entry, index, day) is { } relief)
        {
            Remark(ApprovalNarrator.ReliefUsed(_setting.Policy.StepSpan[index], relief, entry));
        }
    }

    private void Remark(Message message) => (_remarks ??= []).Add(message);

    /// <summary>An entry that does not count.</summary>
    /// <param name="Position">Its place in the trail, from 0.</param>
    /// <param name="Index">The place of its step in the policy, or −1.</param>
    /// <param name="Entry">The entry.</param>
    /// <param name="Found">What stands against it.</param>
    /// <param name="Problems">The same in words.</param>
    internal sealed record Refusal(int Position, int Index, ApprovalEntry Entry, Obstacle Found, IReadOnlyList<ApprovalProblem> Problems);
}
