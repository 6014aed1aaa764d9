using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>The facts of one sheet as conditions ask for them, with what was already counted once elsewhere.</summary>
internal sealed class SheetFacts
{
    private readonly AnswerSheet _sheet;
    private readonly IFindingCounter? _counter;
    private Dictionary<string, HashSet<string>>? _counted;
    private HashSet<string>? _openGroups;

    public SheetFacts(AnswerSheet sheet, IFindingCounter? counter)
    {
        _sheet = sheet;
        _counter = counter;
    }

    public Fact? Named(string name) => _sheet.Facts.TryGetValue(name, out var fact) ? fact : null;

    /// <summary>The fact of the sheet that a rule reads, as its amount reads it; null where there is none. That something was counted says that it holds.</summary>
    public Fact? For(ScoringRule rule) => rule.Fact is not { } name || Named(name) is not { } fact ? null
        : fact.Kind == FactKind.Count && rule.Amount.Reads == FactKind.Flag ? Fact.Flag(fact.Times > 0)
        : FactFit.Fitted(rule.Amount, fact);

    /// <summary>Whether findings are counted at all.</summary>
    public bool CountsFindings => _counter is not null;

    /// <summary>Whether everything was looked at where findings are counted; otherwise they are those of a sample.</summary>
    public bool IsExhaustive => _counter is { IsExhaustive: true };

    /// <summary>What a check found of a kind, as its filter counts it; null where nothing counts findings.</summary>
    public Rate? Found(FindingFilter filter) => _counter?.Count(filter) switch
    {
        null => null,
        { } count when IsOf(filter.Measure, count) => count,
        { } count => throw new InvalidOperationException(
            $"{_counter.GetType()} counted {count} for the measure {filter.Measure}; {(filter.Measure == FindingMeasure.Share ? "a share is from 0 to 1, or none" : $"a count is a whole number from 0 to {int.MaxValue}")}."),
    };

    private static bool IsOf(FindingMeasure measure, Rate count) => measure == FindingMeasure.Share
        ? count.IsNone || (count.Value.Sign >= 0 && count.Value <= Rational.One)
        : !count.IsNone && count.Value is { IsInteger: true, Sign: >= 0 } && count.Value <= int.MaxValue;

    /// <summary>Why the fact that a rule reads is known not to be known; null where nothing is said of it.</summary>
    public Message? WhyOpen(ScoringRule rule) => rule.Fact is { } name && _sheet.OpenFacts.TryGetValue(name, out var reason) ? reason : null;

    /// <summary>The names of a group that nothing counted before; they are counted from now on.</summary>
    public int CountNew(string group, IReadOnlyList<string> found)
    {
        _counted ??= new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        if (!_counted.TryGetValue(group, out var counted))
        {
            _counted.Add(group, counted = new HashSet<string>(StringComparer.Ordinal));
        }

        return found.Count(counted.Add);
    }

    /// <summary>A rule that counts in a group is not answered: what it would have counted, no later rule counts again.</summary>
    public void LeaveOpen(string group) => (_openGroups ??= new HashSet<string>(StringComparer.Ordinal)).Add(group);

    /// <summary>Whether a rule before this one may have counted some of a group.</summary>
    public bool MayBeCounted(string group) => _openGroups?.Contains(group) == true;

    /// <summary>Whether a condition on facts holds; unknown for one on scores.</summary>
    public Truth Of(Condition condition) => condition switch
    {
        FactCondition fact => Of(fact),
        CompositeCondition composite => composite.Join(Of),
        _ => Truth.Unknown,
    };

    private Truth Of(FactCondition condition)
    {
        if (Named(condition.Fact) is { } fact)
        {
            return RateScale.Misread(condition, fact) is not null ? Truth.Unknown : Holds(condition, fact) ? Truth.True : Truth.False;
        }

        if (condition.OccurrencesFrom is { } filter)
        {
            return Counted(condition, filter);
        }

        return _sheet.Unmentioned == UnmentionedMeaning.NoFinding && !_sheet.OpenFacts.ContainsKey(condition.Fact) ? Truth.False : Truth.Unknown;
    }

    private Truth Counted(FactCondition condition, FindingFilter filter) =>
        Found(filter) is not { } count || !IsExhaustive ? Truth.Unknown
        : Holds(condition, Fact.Number(count)) ? Truth.True : Truth.False;

    private static bool Holds(FactCondition condition, Fact fact) => fact.Kind switch
    {
        FactKind.Flag => fact.Holds,
        FactKind.Count => condition.Range?.Contains(fact.Times) ?? fact.Times > 0,
        FactKind.Number => fact.Numbers[0] is { IsNone: false, Value: var number } && (condition.Range?.Contains(number) ?? number.Sign > 0),
        FactKind.Periods => condition.Range?.Contains(fact.PeriodCounts.Aggregate(Rational.Zero, (sum, count) => sum + count)) ?? false,
        _ => false,
    };
}
