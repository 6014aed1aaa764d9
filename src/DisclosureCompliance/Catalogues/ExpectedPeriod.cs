using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Catalogues;

/// <summary>One period of a recurring item, and whether the office owes it (应公开期次).</summary>
/// <remarks><c>default</c> has no period.<para>Thread safety: immutable, safe to share.</para></remarks>
public readonly record struct ExpectedPeriod
{
    internal ExpectedPeriod(ReportingPeriod period, PeriodDuty duty, UnitSuspension? suspension)
    {
        Period = period;
        Duty = duty;
        Suspension = suspension;
    }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Whether it is owed, and if not, why.</summary>
    public PeriodDuty Duty { get; }

    /// <summary>The suspension that touches it, the first of several; null where none does.</summary>
    public UnitSuspension? Suspension { get; }

    /// <summary>Whether something is owed for it, be it for a part of it.</summary>
    public bool IsOwed => Duty is PeriodDuty.Owed or PeriodDuty.OwedInPart;

    /// <summary>Why it is excused, or owed in part, in words; null where it is simply owed.</summary>
    public Message? Reason => DutyTime.Say(Duty, Suspension);

    /// <summary>Whether the office owes the item for a period.</summary>
    internal static ExpectedPeriod Of(ReportingPeriod period, CatalogueItem item, DisclosingUnit? unit)
    {
        var (duty, suspension) = DutyTime.AtTheEndOf(new DateInterval(period.Start, period.End), item, unit);
        return new ExpectedPeriod(period, duty, suspension);
    }
}
