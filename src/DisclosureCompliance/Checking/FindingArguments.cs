using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Checking;

/// <summary>The arguments that several messages share.</summary>
internal static class FindingArguments
{
    public static MessageArgument Of(ReportingPeriod? period) => period is { } value
        ? new("period", new LocalizedText($"（{value}）", $" ({value})"))
        : new("period", string.Empty);

    public static MessageArgument WorkingDays(int? count) => new("days", RuleWords.Count(count ?? 0, PeriodUnit.WorkingDays));

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
