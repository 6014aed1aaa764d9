using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using DisclosureCompliance.Calendars;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>
/// A matter under way (审核流程): from policy, matter and trail it says what may be done now, by whom, and why the rest may not. It has no clock; the time is
/// that of the entry.
/// </summary>
/// <remarks>
/// Each entry taken makes a new process; the old one stays what it was. What it allows, <see cref="ApprovalEvaluator"/> accepts, since both ask the same
/// question.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class ApprovalProcess
{
    private readonly ApprovalState _state;
    private readonly bool _isBroken;
    private readonly bool _hasDeemedConsent;

    private ApprovalProcess(ApprovalState state, ApprovalTrail trail, bool isBroken)
    {
        _state = state;
        _isBroken = isBroken;
        _hasDeemedConsent = state.Setting.Policy.HasDeemedConsent;
        Trail = trail;
    }

    /// <summary>The policy.</summary>
    public ApprovalPolicy Policy => _state.Setting.Policy;

    /// <summary>The matter.</summary>
    public ApprovalMatter Matter => _state.Setting.Matter;

    /// <summary>What was done so far. The trail of a process that began here is sealed.</summary>
    public ApprovalTrail Trail { get; }

    /// <summary>
    /// Where the matter stands after the last entry that counts. Whether it may be published <see cref="Evaluate"/> says: a trail that was not made here can
    /// hold what stands in the way without counting.
    /// </summary>
    public ApprovalStatus Status => _state.Status;

    /// <summary>Whether the matter is major.</summary>
    public bool IsMajor => _state.Setting.IsMajor;

    /// <summary>The content that was submitted last; null where nobody made a fingerprint of it.</summary>
    public ContentFingerprint? Content => _state.Content;

    /// <summary>Begins with a matter that nobody has submitted yet.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="register">Who holds which role; null where roles are believed as entries state them, and no delegate is.</param>
    /// <param name="calendar">By which the time of steps is counted; null where it is not counted, so that nothing escalates and no silence is consent.</param>
    /// <exception cref="ArgumentException">The policy or the matter is null.</exception>
    public static ApprovalProcess Start(ApprovalPolicy policy, ApprovalMatter matter, ApprovalRegister? register = null, WorkingDayCalendar? calendar = null) =>
        Resume(policy, matter, ApprovalTrail.Empty, register, calendar);

    /// <summary>Goes on where a trail ends. Its entries that do not count change nothing; to a trail whose chain is broken, or that has none where the policy wants one, nothing can be added.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="trail">What was done so far.</param>
    /// <param name="register">Who holds which role; null where roles are believed as entries state them, and no delegate is.</param>
    /// <param name="calendar">By which the time of steps is counted; null where it is not counted, so that nothing escalates and no silence is consent.</param>
    /// <exception cref="ArgumentException">The policy, the matter or the trail is null.</exception>
    public static ApprovalProcess Resume(ApprovalPolicy policy, ApprovalMatter matter, ApprovalTrail trail, ApprovalRegister? register = null, WorkingDayCalendar? calendar = null)
    {
        var setting = new ApprovalSetting(Guard.Against.Null(policy), Guard.Against.Null(matter), register, calendar);
        return new ApprovalProcess(new TrailWalk(setting, Guard.Against.Null(trail), publishedAt: null).State, trail, trail.FirstBroken(matter.Id) is not null || setting.LacksSeal(trail));
    }

    /// <summary>Whether an entry may be made. The quick question: <see cref="May"/> also says why not.</summary>
    /// <exception cref="ArgumentException"><paramref name="entry"/> is null.</exception>
    public bool IsAllowed(ApprovalEntry entry)
    {
        if (entry is null)
        {
            Guard.Against.Null(entry);
        }

        return !_isBroken && At(entry).Look(entry, out _) == Obstacle.None;
    }

    /// <summary>Whether an entry may be made, and where not, why not and who could.</summary>
    /// <exception cref="ArgumentException"><paramref name="entry"/> is null.</exception>
    public ApprovalOption May(ApprovalEntry entry)
    {
        Guard.Against.Null(entry);
        var state = At(entry);
        var found = state.Look(entry, out var index);
        return new ApprovalOption(state, entry, index, _isBroken ? found | Obstacle.BrokenChain : found);
    }

    /// <summary>Makes an entry and links it to the trail, if the trail is sealed or empty.</summary>
    /// <exception cref="ArgumentException"><paramref name="entry"/> is null.</exception>
    /// <exception cref="InvalidOperationException">It may not be made: ask <see cref="May"/> first.</exception>
    public ApprovalProcess Take(ApprovalEntry entry)
    {
        var option = May(entry);
        if (!option.IsAllowed)
        {
            throw new InvalidOperationException("This may not be done: " + string.Join(" ", option.WhyNot().Select(problem => problem.Message)));
        }

        var trail = Trail.Entries.Count == 0 || Trail.IsSealed ? Trail.WithLinked(entry, Matter.Id) : Trail.With(entry);
        return new ApprovalProcess(At(entry).After(entry, Policy.IndexOf(entry.Step)), trail, isBroken: false);
    }

    /// <summary>
    /// Everything that an actor could do at a time, step by step, what may be done and what may not; sending back is listed with the drafter as its target.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="at">When.</param>
    /// <param name="content">The content at hand; null where nobody made a fingerprint. Changing the content is listed only with it.</param>
    /// <exception cref="ArgumentException"><paramref name="actor"/> is null.</exception>
    public IReadOnlyList<ApprovalOption> Options(ApprovalActor actor, RecordedTime at, ContentFingerprint? content = null)
    {
        Guard.Against.Null(actor);
        var options = new List<ApprovalOption>();
        for (var i = 0; i < _state.Count; i++)
        {
            if (_state[i].IsNeeded)
            {
                options.AddRange(StepOptions.Of(Policy.Steps[i], _state[i].ReferredTo, actor, at, content).Select(May));
            }
        }

        return options;
    }

    /// <summary>What the trail is worth as it stands.</summary>
    /// <param name="publication">The publication that is asked about; null for none yet.</param>
    public ApprovalVerdict Evaluate(ApprovalPublication? publication = null) => ApprovalEvaluator.Evaluate(_state.Setting, Trail, publication);

    /// <summary>What review leaves of the time until publication is due.</summary>
    /// <param name="asOf">The day on which it is asked.</param>
    /// <exception cref="ArgumentException"><paramref name="asOf"/> is not of the ISO calendar.</exception>
    public ApprovalPressure Pressure(LocalDate asOf) => ApprovalPressure.Of(_state.On(asOf), asOf);

    private ApprovalState At(ApprovalEntry entry) => _hasDeemedConsent ? OnDayOf(entry) : _state;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ApprovalState OnDayOf(ApprovalEntry entry) => _state.On(entry.At.In(Policy.Zone).Date);
}
