using DisclosureCompliance.Approvals;

namespace DisclosureCompliance.Tests.Approvals;

public sealed class RecordedTimeTests
{
    [Theory]
    [InlineData("2012-12-28")]
    [InlineData("2012-12-28T16:34")]
    [InlineData("2012-12-28T16:34:05")]
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
    [InlineData("2012-12-28T16:34:05Z")]
    [InlineData("0012-12-28")]
    public void Refuses_what_is_no_time(string? text) => RecordedTime.TryParse(text, out _).Should().BeFalse();
}
