using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>Which limit the law of a record's own time sets it. What follows on each other is mostly under one law, so the last answer is kept at hand.</summary>
internal sealed class RecordLimits(IDeadlineCalculator deadlines, LocalDate windowEnd)
{
    private readonly ResolvedRules _rules = new(deadlines);
    private readonly Dictionary<DeadlineRule, RecordLimit> _known = [];
    private DeadlineRule? _rule;
    private DeadlineRule _limit = null!;
    private DeadlineRule? _law;
    private RecordLimit? _last;

    /// <summary>The limit by the law of the record's own time: of its formation or change, or else of what is known of it.</summary>
    public RecordLimit For(DeadlineRule rule, DisclosureRecord record) => On(
        rule,
        Later(record.FormedOn, record.ChangedOn) ?? (record.Events.Count == 0 ? null : record.Events.Max(happened => happened.Date)) ?? record.PublishedAt?.Date ?? windowEnd);

    /// <summary>The limit with a reference to the law replaced by what the law says on a day.</summary>
    public RecordLimit On(DeadlineRule rule, LocalDate on)
    {
        if (!ReferenceEquals(_rule, rule))
        {
            Turn(rule);
        }

        var limit = _law is null ? _limit : _rules.On(_law, on) ?? _limit;
        if (!ReferenceEquals(_last?.Rule, limit) && !_known.TryGetValue(limit, out _last))
        {
            _known.Add(limit, _last = new RecordLimit(limit));
        }

        return _last!;
    }

    public static LocalDate? Later(LocalDate? left, LocalDate? right) => left is null || right > left ? right : left;

    private void Turn(DeadlineRule rule)
    {
        _rule = rule;
        _limit = RecordLimit.Of(rule) is ImmediateRule { OuterLimit: { } outer } ? outer : RecordLimit.Of(rule);
        _law = _limit as StatutoryRule ?? (_limit is QualifiedRule or CompositeRule ? RuleTree.SelfAndParts(_limit).OfType<StatutoryRule>().FirstOrDefault() : null);
    }
}
