using DisclosureCompliance.Calendars;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>Names the rule.</summary>
internal sealed class RuleStep(DeadlineRule rule) : DerivationStep
{
    public override Message Message => new(DerivationMessages.RuleStep, new MessageArgument("rule", rule.Describe()));
}

/// <summary>Names a part of the rule, whose own steps follow.</summary>
internal sealed class PartStep(int number, DeadlineRule rule, RuleTerm? subject) : DerivationStep
{
    public override Message Message => subject is null
        ? new(DerivationMessages.PartStep, new("number", number), new("rule", rule.Describe()))
        : new(DerivationMessages.NamedPartStep, new("number", number), new("subject", subject.Name), new("rule", rule.Describe()));
}

/// <summary>Names the version of law and why it is the one.</summary>
internal sealed class LawStep(ProvisionVersion version, LocalDate chosenBy) : DerivationStep
{
    public override Message Message => version.InForce.First > chosenBy
        ? Versioned(DerivationMessages.LawPendingStep)
        : version.InForce.Last is { } last
        ? new(
            DerivationMessages.LawReplacedStep,
            new("citation", version.Citation.ToText()),
            new("first", version.InForce.First),
            new("last", last),
            new("trigger", chosenBy),
            new("rule", version.Rule.Describe()))
        : Versioned(DerivationMessages.LawStep);

    private Message Versioned(MessageTemplate template) => new(
        template,
        new("citation", version.Citation.ToText()),
        new("first", version.InForce.First),
        new("trigger", chosenBy),
        new("rule", version.Rule.Describe()));
}

/// <summary>Names the day that starts the period.</summary>
internal sealed class TriggerStep(LocalDate trigger, bool isCounted) : DerivationStep
{
    public override Message Message => new(
        isCounted ? DerivationMessages.TriggerCountedStep : DerivationMessages.TriggerStep,
        new("date", trigger),
        new("weekday", RuleWords.In(trigger.DayOfWeek)));
}

/// <summary>Counts a period from day zero to its end, or back from an event.</summary>
internal sealed class CountStep(WorkingDayCalendar calendar, LocalDate zero, LocalDate end, PeriodLength length, Pauses pauses) : DerivationStep
{
    public override Message Message => new(
        end < zero ? DerivationMessages.CountedBackStep : length.Unit is PeriodUnit.WorkingDays or PeriodUnit.CalendarDays ? DerivationMessages.CountedStep : DerivationMessages.EndedStep,
        new("count", length.Count),
        new("length", RuleWords.Of(length)),
        new("unit", RuleWords.In(length.Unit)),
        new("date", end),
        new("weekday", RuleWords.In(end.DayOfWeek)));

    public override IEnumerable<CountedDay> Days => length.Unit is PeriodUnit.Months or PeriodUnit.Years
        ? []
        : DayWalk.Between(calendar, zero, end, pauses, onlyWorkingDays: length.Unit == PeriodUnit.WorkingDays);
}

/// <summary>Rolls an end off rest days.</summary>
internal sealed class RolledStep(WorkingDayCalendar calendar, LocalDate from, LocalDate to) : DerivationStep
{
    public override Message Message => new(
        to < from ? DerivationMessages.RolledBackStep : DerivationMessages.RolledStep,
        new("from", from),
        new("date", to),
        new("weekday", RuleWords.In(to.DayOfWeek)));

    public override IEnumerable<CountedDay> Days => DayWalk.Rest(calendar, from, to);
}

/// <summary>Names a day that the rule fixes.</summary>
internal sealed class FixedStep(WorkingDayCalendar calendar, LocalDate date) : DerivationStep
{
    public override Message Message => new(DerivationMessages.FixedStep, new("date", date), new("weekday", RuleWords.In(date.DayOfWeek)));

    public override IEnumerable<CountedDay> Days => DayWalk.Rest(calendar, date, date);
}

/// <summary>Says anything else.</summary>
internal sealed class MessageStep(Message message) : DerivationStep
{
    public override Message Message => message;
}
