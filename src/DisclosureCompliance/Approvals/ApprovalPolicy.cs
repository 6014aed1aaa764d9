using Ardalis.GuardClauses;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>The steps that a matter passes before it may be published (公开审核程序), and what makes a matter major.</summary>
/// <remarks>
/// No national rule fixes the chain: 政府信息公开条例 (2019) article 17 wants a mechanism with procedure and responsibility, and each office lays down its
/// own. The one that ships is <see cref="ChineseApproval.ThreeSteps"/>.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class ApprovalPolicy
{
    private readonly ApprovalStep[] _steps;
    private readonly int[] _stages;
    private readonly bool _hasConditions;
    private readonly IReadOnlyList<MajorRule> _majorRules = [];

    /// <summary>A policy.</summary>
    /// <param name="id">The policy's identifier.</param>
    /// <param name="title">Its title.</param>
    /// <param name="steps">The steps in order; the first and only the first is the drafting.</param>
    /// <exception cref="ArgumentException">
    /// There is no step, two have the same identifier, the first is no drafting that every matter needs and one person takes, or a later one is a drafting.
    /// </exception>
    public ApprovalPolicy(string id, LocalizedText title, IEnumerable<ApprovalStep> steps)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Steps = Guard.Against.NullItems(steps);
        if (Steps.Count == 0 || Steps.Select(step => step.Id).Distinct(StringComparer.Ordinal).Count() != Steps.Count)
        {
            throw new ArgumentException("A policy needs steps with identifiers of their own.", nameof(steps));
        }

        if (!IsDrafting(Steps[0]) || Steps.Skip(1).Any(step => step.Kind == ApprovalStepKind.Draft))
        {
            throw new ArgumentException("The first step, and no other, is the drafting; every matter is drafted, by one person, at once and in no other step's time.", nameof(steps));
        }

        _steps = [.. Steps];
        _stages = StagesOf(Steps);
        _hasConditions = Steps.Any(step => step.When is not null);
        HasDeemedConsent = Steps.Any(step => step.OnSilence == StepSilence.Consent);
    }

    /// <summary>The policy's identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The steps in order; the first is the drafting.</summary>
    public IReadOnlyList<ApprovalStep> Steps { get; }

    /// <summary>The drafting, which is the first step.</summary>
    public ApprovalStep Drafting => Steps[0];

    /// <summary>What makes a matter major, any of it; empty where only a declaration does.</summary>
    public IReadOnlyList<MajorRule> MajorRules { get => _majorRules; init => _majorRules = Guard.Against.NullItems(value); }

    /// <summary>Which steps need different persons. The default is all of them.</summary>
    public SeparationOfDuties Separation { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Separation)); }

    /// <summary>Whether every submission and approval has to carry the content's fingerprint. The default is no: trails on paper have none.</summary>
    public bool RequiresFingerprint { get; init; }

    /// <summary>
    /// Whether a trail has to be sealed, see <see cref="ApprovalTrail.Seal"/>; then one whose links were taken off counts as broken. The default is no: trails on
    /// paper have none.
    /// </summary>
    public bool RequiresSeal { get; init; }

    /// <summary>The time zone in which days begin and end. The default is Asia/Shanghai.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    public DateTimeZone Zone { get; init => field = Guard.Against.Null(value, nameof(Zone)); } = ChineseCalendars.Zone;

    /// <summary>For every step the number of its stage; steps of one stage are open together.</summary>
    internal ReadOnlySpan<int> Stages => _stages;

    /// <summary>The steps without the price of a list.</summary>
    internal ReadOnlySpan<ApprovalStep> StepSpan => _steps;

    internal bool HasDeemedConsent { get; }

    /// <summary>Whether what is known about a matter makes any difference.</summary>
    internal bool AsksForFacts => MajorRules.Count > 0 || _hasConditions;

    /// <summary>The step named <paramref name="id"/>, or null.</summary>
    public ApprovalStep? Find(string id) => IndexOf(id) is >= 0 and var index ? Steps[index] : null;

    /// <summary>Whether a matter is major, and why.</summary>
    /// <exception cref="ArgumentException"><paramref name="matter"/> is null.</exception>
    public MajorAssessment Assess(ApprovalMatter matter)
    {
        Guard.Against.Null(matter);
        var rules = MajorRules.Where(rule => rule.AppliesTo(matter)).ToList();
        var reasons = rules.Select(rule => new Message(
            rule.When.Holds(matter) is null ? ApprovalMessages.MajorWhenUnknown : ApprovalMessages.MajorByRule,
            new("rule", rule.Title),
            new("condition", rule.When.Describe()))).ToList();
        if (matter.DeclaredMajor == true)
        {
            reasons.Add(new Message(ApprovalMessages.MajorAsDeclared));
        }

        if (reasons.Count == 0)
        {
            reasons.Add(new Message(ApprovalMessages.Ordinary, new MessageArgument("policy", Title)));
        }

        return new MajorAssessment(matter.DeclaredMajor == true || rules.Count > 0, matter.DeclaredMajor == false && rules.Count > 0, rules, reasons);
    }

    /// <summary>The same without the reasons.</summary>
    internal bool IsMajor(ApprovalMatter matter)
    {
        if (matter.DeclaredMajor == true)
        {
            return true;
        }

        for (var i = 0; i < MajorRules.Count; i++)
        {
            if (MajorRules[i].AppliesTo(matter))
            {
                return true;
            }
        }

        return false;
    }

    internal int IndexOf(string id)
    {
        for (var i = 0; i < _steps.Length; i++)
        {
            if (_steps[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a step can be the first: everything after it counts from it.</summary>
    internal static bool IsDrafting(ApprovalStep step) =>
        step is { Kind: ApprovalStepKind.Draft, Matters: MatterScope.Every, When: null, ParallelGroup: null, Quorum: 1, Within: null, OnSilence: StepSilence.Nothing, RefersTo.Count: 0 };

    private static int[] StagesOf(IReadOnlyList<ApprovalStep> steps)
    {
        var stages = new int[steps.Count];
        for (var i = 1; i < stages.Length; i++)
        {
            stages[i] = stages[i - 1] + (steps[i].ParallelGroup is { } group && group == steps[i - 1].ParallelGroup ? 0 : 1);
        }

        return stages;
    }
}
