namespace DisclosureCompliance.Checklists;

/// <summary>The words that stand for the room's choices in JSON.</summary>
internal static class ChecklistWords
{
    /// <summary>Stands for no cap, and for no floor.</summary>
    public const string None = "none";

    /// <summary>Stands for the points that apply, where others are converted from.</summary>
    public const string Applicable = "applicable";

    public static readonly IReadOnlyDictionary<string, NumberCombination> Combinations = new Dictionary<string, NumberCombination>(StringComparer.Ordinal)
    {
        ["sum"] = NumberCombination.Sum,
        ["mean"] = NumberCombination.Mean,
        ["trimmed-mean"] = NumberCombination.TrimmedMean,
        ["median"] = NumberCombination.Median,
        ["lowest"] = NumberCombination.Lowest,
        ["highest"] = NumberCombination.Highest,
    };

    public static readonly IReadOnlyDictionary<string, NotApplicableRule> NotApplicableRules = new Dictionary<string, NotApplicableRule>(StringComparer.Ordinal)
    {
        ["drop"] = NotApplicableRule.Drop,
        ["spread-over-siblings"] = NotApplicableRule.SpreadOverSiblings,
        ["spread-over-all"] = NotApplicableRule.SpreadOverAll,
        ["move"] = NotApplicableRule.Move,
        ["counts-as-done"] = NotApplicableRule.CountsAsDone,
    };

    /// <summary>Whether points are spread in proportion.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Shares = new Dictionary<string, bool>(StringComparer.Ordinal) { ["equally"] = false, ["in-proportion"] = true };

    /// <summary>Whether deductions keep their amounts.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Amounts = new Dictionary<string, bool>(StringComparer.Ordinal) { ["scaled"] = false, ["kept"] = true };

    /// <summary>Whether a ceiling is where deductions start.</summary>
    public static readonly IReadOnlyDictionary<string, bool> CeilingTimes = new Dictionary<string, bool>(StringComparer.Ordinal) { ["before-deductions"] = true, ["after-deductions"] = false };

    public static readonly IReadOnlyDictionary<string, FindingMeasure> FindingMeasures = new Dictionary<string, FindingMeasure>(StringComparer.Ordinal)
    {
        ["findings"] = FindingMeasure.Findings,
        ["items"] = FindingMeasure.Items,
        ["records"] = FindingMeasure.Records,
        ["days"] = FindingMeasure.Days,
        ["share"] = FindingMeasure.Share,
    };

    /// <summary>Whether a rule takes off.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Directions = new Dictionary<string, bool>(StringComparer.Ordinal) { ["deduct"] = true, ["earn"] = false };

    public static readonly IReadOnlyDictionary<string, NoneMeaning> NoneMeanings = new Dictionary<string, NoneMeaning>(StringComparer.Ordinal)
    {
        ["undefined"] = NoneMeaning.Undefined,
        ["nothing"] = NoneMeaning.Nothing,
        ["full"] = NoneMeaning.Full,
        ["not-applicable"] = NoneMeaning.NotApplicable,
    };

    public static readonly IReadOnlyDictionary<string, StretchCounting> Countings = new Dictionary<string, StretchCounting>(StringComparer.Ordinal)
    {
        ["exact"] = StretchCounting.Exact,
        ["completed"] = StretchCounting.Completed,
        ["begun"] = StretchCounting.Begun,
    };

    public static readonly IReadOnlyDictionary<string, RoundingRule> Roundings = new Dictionary<string, RoundingRule>(StringComparer.Ordinal)
    {
        ["half-away-from-zero"] = RoundingRule.HalfAwayFromZero,
        ["down"] = RoundingRule.Down,
        ["up"] = RoundingRule.Up,
        ["half-to-even"] = RoundingRule.HalfToEven,
    };

    public static readonly IReadOnlyDictionary<string, ScoreMeasure> ScoreMeasures = new Dictionary<string, ScoreMeasure>(StringComparer.Ordinal)
    {
        ["points"] = ScoreMeasure.Points,
        ["share"] = ScoreMeasure.Share,
        ["lost"] = ScoreMeasure.Lost,
    };
}
