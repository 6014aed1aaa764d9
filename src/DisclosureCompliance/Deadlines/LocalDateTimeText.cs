using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Deadlines;

/// <summary>A moment on the wall clock of its zone, to the second.</summary>
internal static class LocalDateTimeText
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    public static string Of(LocalDateTime time) => Pattern.Format(time);
}
