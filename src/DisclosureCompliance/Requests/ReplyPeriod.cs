using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>One running of the period of reply, from receipt or from a restart, with what may pause it.</summary>
internal sealed class ReplyPeriod(IDeadlineCalculator calculator, ProvisionVersion law, EventDates starts, LocalDate start, IReadOnlyList<Standstill> pauses)
{
    /// <summary>The day that starts it, day zero.</summary>
    public LocalDate Start => start;

    /// <summary>The pauses that fell into the period when its end was last computed; what is asked for only afterwards stops nothing.</summary>
    public IReadOnlyList<Standstill> Applied { get; private set; } = [];

    /// <summary>When the reply is due.</summary>
    /// <param name="extension">How many units longer the period is.</param>
    /// <param name="more">More pauses, which end a period that would be answered by a restart.</param>
    public Deadline Due(int extension, params Standstill[] more)
    {
        Standstill[] all = [.. pauses.Where(pause => pause.Until is not { } until || until > start), .. more];
        Applied = [];
        var due = Calculate(extension, []);
        if (all.Length == 0 || due.Date is null)
        {
            return due;
        }

        if (all.All(pause => pause.From <= due.Latest))
        {
            Applied = all;
            return Calculate(extension, all);
        }

        // Each pause can bring a later one into the period, and none that begins after its end counts.
        var applied = new List<Standstill>();
        foreach (var pause in all.OrderBy(pause => pause.From))
        {
            if (due.Date is not null && pause.From <= due.Latest)
            {
                applied.Add(pause);
                due = Calculate(extension, applied);
            }
        }

        Applied = applied;
        return due;
    }

    private Deadline Calculate(int extension, IReadOnlyList<Standstill> applied)
    {
        var rule = Lengthen(law.Rule, extension);
        var events = starts;
        foreach (var (begins, ends) in applied.Select(pause => (pause.Begins, pause.Ends)).Distinct())
        {
            rule = new PausedRule(rule, begins, ends);
        }

        foreach (var pause in applied)
        {
            events = events.With(pause.Begins, pause.From);
            if (pause.Until is { } until)
            {
                events = events.With(pause.Ends, until);
            }
        }

        return LegalDeadline.Calculate(calculator, law, rule, events);
    }

    /// <summary>The law's rule with its period so many units longer, started anew by the latest of the events that restart it.</summary>
    private DeadlineRule Lengthen(DeadlineRule rule, int extension) => rule switch
    {
        WithinRule within => new WithinRule(
            new PeriodLength(Math.Min(within.Length.Count + extension, PeriodLength.MaxCount(within.Length.Unit)), within.Length.Unit),
            within.After.Concat(law.RestartedBy).Distinct(),
            EventChoice.Latest),
        PausedRule paused => Lengthen(paused.Rule, extension),
        QualifiedRule qualified => Lengthen(qualified.Rule, extension),
        ImmediateRule { OuterLimit: { } limit } => Lengthen(limit, extension),
        _ => rule,
    };
}
