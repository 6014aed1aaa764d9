using DisclosureCompliance.Approvals;

namespace DisclosureCompliance.Tests.Approvals;

public sealed class RecordedTimeTests
{
    [Theory]
    [InlineData("2012-12-28")]
    [InlineData("2012-12-28T16:34")]
    [InlineData("2012-12-28T16:34:05")]
    [InlineData("2012-12-28T16:34:05.123456789")]
    [InlineData("2012-12-28T16:34:00.5")]
    [InlineData("2012-12-28T16:34+08:00")]
    [InlineData("2012-12-28T16:34:05-03:30")]
    [InlineData("2012-12-28T16:34:05Z")]
    [InlineData("2012-12-28T16:34+18:00")]
    [InlineData("2012-12-28T16:34-18:00")]
    public void Reads_back_what_it_writes(string text)
    {
        RecordedTime.TryParse(text, out var time).Should().BeTrue();

        time.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2012-12-32")]
    [InlineData("2012-12-28T24:00")]
    [InlineData("2012-12-28 16:34")]
    [InlineData("2012-12-28T16:34:05z")]
    [InlineData("2012-12-28Z")]
    [InlineData("2012-12-28T16:34+24:00")]
    [InlineData("2012-12-28T16:34+8")]
    [InlineData("2012-12-28T16:34+18:01")]
    [InlineData("2012-12-28T16:34-19:08")]
    [InlineData("2012-12-28T16:34+")]
    [InlineData("2012-12-28T16:34Z8")]
    [InlineData("2012-12-28T16:34Z08:00")]
    [InlineData("0012-12-28")]
    public void Refuses_what_is_no_time(string? text) => RecordedTime.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("2024-05-14", "2024-05-15", true)]
    [InlineData("2024-05-14", "2024-05-14T08:00", false)]
    [InlineData("2024-05-14T10:00+08:00", "2024-05-14T02:00Z", false)]
    [InlineData("2024-05-14T09:59+08:00", "2024-05-14T02:00Z", true)]
    [InlineData("2024-05-14T23:00Z", "2024-05-15T06:00", false)] // whose clocks the second one means is not known
    [InlineData("2024-05-14T23:00Z", "2024-05-16", true)]
    public void It_is_before_only_where_that_is_certain(string one, string other, bool isBefore)
    {
        Time(one).IsCertainlyBefore(Time(other)).Should().Be(isBefore);
        Time(other).IsCertainlyBefore(Time(one)).Should().BeFalse();
    }

    [Theory]
    [InlineData("2024-05-14T17:30Z", "2024-05-15T01:30")]
    [InlineData("2024-05-14T17:30", "2024-05-14T17:30")]
    [InlineData("2024-05-14", "2024-05-14")]
    public void A_zone_shows_it_by_its_own_clocks(string text, string shown) =>
        Time(text).In(NodaTime.DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToString().Should().Be(shown);

    private static RecordedTime Time(string text) => RecordedTime.TryParse(text, out var time) ? time : throw new FormatException(text);
}
