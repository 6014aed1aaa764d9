using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Findings;

/// <summary>The arguments that several messages share.</summary>
internal static class FindingArguments
{
    public static MessageArgument Of(ReportingPeriod? period) => period is { } value
        ? new("period", InBrackets(PeriodWords.Of(value)))
        : new("period", string.Empty);

    /// <summary>The event in the place of a period: what happened and when.</summary>
    public static MessageArgument Of(DisclosureEvent happened)
    {
        var day = Iso(happened.On);
        var what = happened.Title ?? happened.Event?.Name;
        return what is null
            ? new("period", new LocalizedText($"（{day}）", $" ({day})"))
            : new("period", new LocalizedText($"（{what.In(Language.Chinese)}，{day}）", $" ({what.In(Language.English)}, {day})"));
    }

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>A share as a percentage with one decimal, half up.</summary>
    public static MessageArgument Percent(string name, Rational share) => new(name, (share * 100).ToDecimalText(1) + "%");

    private static LocalizedText InBrackets(LocalizedText words) => new($"（{words.In(Language.Chinese)}）", $" ({words.In(Language.English)})");
}
