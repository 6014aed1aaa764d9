using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Text;

internal static class NoticeText
{
    /// <summary>A notice by its number and its day of publication.</summary>
    public static string Of(Page page, CalendarNotice notice) => page.In(
        CalendarLabels.Notice,
        new("number", notice.DocumentNumber is { } number ? LocalizedText.Same(number) : CalendarLabels.NoNumber),
        new("published", notice.Published));
}
