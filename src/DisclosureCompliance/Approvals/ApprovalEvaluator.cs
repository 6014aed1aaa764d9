using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>
/// The evaluation that ships. It walks along the trail and asks of every entry what <see cref="ApprovalProcess.May"/> would have asked; an entry against
/// which anything stands counts for nothing and is named.
/// </summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalEvaluator : IApprovalEvaluator
{
    private readonly ApprovalRegister? _register;
    private readonly WorkingDayCalendar? _calendar;

    /// <summary>An evaluation.</summary>
    /// <param name="register">Who holds which role; null where roles are believed as a trail states them.</param>
    /// <param name="calendar">By which the time of steps is counted; null where it is not counted, so that nothing escalates and no silence is consent.</param>
    public ApprovalEvaluator(ApprovalRegister? register = null, WorkingDayCalendar? calendar = null)
    {
        _register = register;
        _calendar = calendar;
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public ApprovalVerdict Evaluate(ApprovalPolicy policy, ApprovalMatter matter, ApprovalTrail trail, ApprovalPublication? publication) => Evaluate(
        new ApprovalSetting(Guard.Against.Null(policy), Guard.Against.Null(matter), _register, _calendar),
        Guard.Against.Null(trail),
        publication);

    /// <summary>For very many trails, one after the other.</summary>
    internal TrailSieve ToSieve() => new(_register, _calendar);

    internal static ApprovalVerdict Evaluate(ApprovalSetting setting, ApprovalTrail trail, ApprovalPublication? publication) =>
        Conclude(setting, trail, publication, new TrailWalk(setting, trail, publication?.At));

    internal static ApprovalVerdict Conclude(ApprovalSetting setting, ApprovalTrail trail, ApprovalPublication? publication, TrailWalk walk)
    {
        var conclusion = new TrailConclusion(setting, trail, publication, walk);
        return new ApprovalVerdict(setting.Policy, setting.Matter, conclusion.Problems, () => Explain(setting, trail, publication))
        {
            Mended = conclusion.Mended,
            Remarks = conclusion.Remarks,
        };
    }

    private static ReadOnlyCollection<Message> Explain(ApprovalSetting setting, ApprovalTrail trail, ApprovalPublication? publication)
    {
        var narrative = new List<Message>(setting.Policy.Assess(setting.Matter).Reasons);
        var conclusion = new TrailConclusion(setting, trail, publication, new TrailWalk(setting, trail, publication?.At, narrative));
        narrative.AddRange(conclusion.Remarks);
        narrative.AddRange(conclusion.Mended.Concat(conclusion.Problems).Select(problem => problem.Message));
        return narrative.AsReadOnly();
    }
}
