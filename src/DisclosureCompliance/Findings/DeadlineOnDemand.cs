using DisclosureCompliance.Deadlines;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Findings;

/// <summary>A deadline that was computed, or the question that gives it. What is in time is seldom asked about, so it keeps the question alone.</summary>
internal readonly record struct DeadlineOnDemand
{
    private readonly object? _calculatorOrDeadline;
    private readonly DeadlineRule? _rule;
    private readonly LocalDate _trigger;

    public DeadlineOnDemand(IDeadlineCalculator calculator, DeadlineRule rule, LocalDate trigger) => (_calculatorOrDeadline, _rule, _trigger) = (calculator, rule, trigger);

    private DeadlineOnDemand(Deadline? deadline)
        : this() => _calculatorOrDeadline = deadline;

    /// <summary>The deadline; null where there is none. The same one every time, in value.</summary>
    public Deadline? Value => _rule is null ? (Deadline?)_calculatorOrDeadline : ((IDeadlineCalculator)_calculatorOrDeadline!).Calculate(_rule, _trigger);

    public static implicit operator DeadlineOnDemand(Deadline? deadline) => new(deadline);
}
