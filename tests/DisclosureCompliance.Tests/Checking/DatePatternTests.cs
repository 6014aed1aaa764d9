using DisclosureCompliance.Checking;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Tests.Checking;

public sealed class DatePatternTests
{
    [Theory]
    [InlineData("003110926/201510-00216", "2015-10-01", "2015-10-31")]
    [InlineData("11440100MB2C90856P/2023-00331", "2023-01-01", "2023-12-31")]
    [InlineData("451228000000X0212-AA62000000-TLOO-20140516002", "2014-05-16", "2014-05-16")]
    [InlineData("SM04100-1100-2016-00100", "2016-01-01", "2016-12-31")]
    [InlineData("115323000151673132-/2017-1019061", "2017-01-01", "2017-12-31")]
    [InlineData("TCXXGK-2020-011721", "2020-01-01", "2020-12-31")]
    [InlineData("6107280000/2024-001005", "2024-01-01", "2024-12-31")]
    [InlineData("K12345-0000-2010-00012", "2010-01-01", "2010-12-31")]
    public void An_index_number_says_when_it_was_given(string number, string from, string through) => Index(number).Should().Be(Days(from, through));

    [Theory]
    [InlineData("")]
    [InlineData("000014349")]
    [InlineData("11370832004235253L")]
    [InlineData("QZ09054-1620-52619")]
    [InlineData("200412105")]
    [InlineData("K1-2015-2017")]
    [InlineData("A/20231332")]
    [InlineData("A/20230229-1")]
    [InlineData("1137-1948-00001")]
    [InlineData("２０２３-0001")]
    public void What_is_no_date_or_several_is_not_read(string number) => Index(number).Should().BeNull();

    [Theory]
    [InlineData("yyyy", "1949", "1949-01-01", "1949-12-31")]
    [InlineData("yyyy", "2099", "2099-01-01", "2099-12-31")]
    [InlineData("yyyy", "1948", null, null)]
    [InlineData("yyyy", "2100", null, null)]
    [InlineData("yyyy", "12024", null, null)]
    [InlineData("yyyy", "20245", null, null)]
    [InlineData("yyyy*", "20245", "2024-01-01", "2024-12-31")]
    [InlineData("yyyyMM", "202401", "2024-01-01", "2024-01-31")]
    [InlineData("yyyyMM", "202412", "2024-12-01", "2024-12-31")]
    [InlineData("yyyyMM", "202400", null, null)]
    [InlineData("yyyyMM", "202413", null, null)]
    [InlineData("yyyyMMdd", "20240101", "2024-01-01", "2024-01-01")]
    [InlineData("yyyyMMdd", "20240229", "2024-02-29", "2024-02-29")]
    [InlineData("yyyyMMdd", "20240100", null, null)]
    [InlineData("yyyyMMdd", "20230229", null, null)]
    [InlineData("yyyyMMdd", "2024011", null, null)]
    [InlineData("yyyyMMdd", "2024:101", null, null)]
    [InlineData("yyyyMMdd", "2024/101", null, null)]
    [InlineData("yyyy-M-d", "2024-4-16", "2024-04-16", "2024-04-16")]
    [InlineData("yyyy-M-d", "2024-12-1", "2024-12-01", "2024-12-01")]
    [InlineData("~yyyy", "a2024", null, null)]
    [InlineData("~yyyy", "-2024", "2024-01-01", "2024-12-31")]
    [InlineData("~yyyy~", "2024", "2024-01-01", "2024-12-31")]
    [InlineData("yyyy~", "2024x", null, null)]
    [InlineData("yyyyx", "2024x1", "2024-01-01", "2024-12-31")]
    public void A_pattern_takes_its_own_dates_and_no_others(string written, string text, string? from, string? through) =>
        Written(DatePattern.Read([Pattern(written)], text)).Should().Be(from is null ? null : Days(from, through!));

    [Theory]
    [InlineData("")]
    [InlineData("MMdd")]
    [InlineData("yyyyyyyy")]
    [InlineData("yyyydd")]
    [InlineData("MMyyyy")]
    [InlineData("yyyyddMM")]
    [InlineData("yyyyMMM")]
    [InlineData("yyyyMxM")]
    [InlineData("yyyyMMddd")]
    [InlineData("yyyy*-")]
    [InlineData("yyyy-------------------------------------")]
    public void What_is_no_pattern_is_refused(string written) => DatePattern.TryParse(written, out _).Should().BeFalse();

    [Fact]
    public void A_pattern_has_forty_characters_at_most_and_nothing_is_read_from_nothing()
    {
        DatePattern.TryParse("yyyy" + new string('-', 36), out _).Should().BeTrue();
        DatePattern.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => DatePattern.Read(null!, "x")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DatePattern.Read([], null!)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("https://example.gov.cn/2024/0406/c100.html", "2024-04-06", "2024-04-06")]
    [InlineData("http://example.gov.cn/zwgk/202404/t20240406_123456.html", "2024-04-06", "2024-04-06")]
    [InlineData("http://example.gov.cn/art/2024/4/6/art_53416_2023112.html", "2024-04-06", "2024-04-06")]
    [InlineData("http://example.gov.cn/content/2024-04/06/content_9876.htm", "2024-04-06", "2024-04-06")]
    [InlineData("http://example.gov.cn/xxgk/20240406/1.html", "2024-04-06", "2024-04-06")]
    [InlineData("http://example.gov.cn/xxgk/2024-04-06/1.html", "2024-04-06", "2024-04-06")]
    [InlineData("http://example.gov.cn/zwgk/202404/P020.pdf", "2024-04-01", "2024-04-30")]
    [InlineData("http://example.gov.cn/zwgk/202402/index.html", "2024-02-01", "2024-02-29")]
    public void An_address_says_when_its_page_was_made(string address, string from, string through) => Address(address).Should().Be(Days(from, through));

    [Theory]
    [InlineData("http://example.gov.cn/index.html")]
    [InlineData("http://example.gov.cn/2016ndbg/123.html")]
    [InlineData("http://example.gov.cn/art/2024/13/6/art_1.html")]
    [InlineData("http://example.gov.cn/content_20121105123.html")]
    [InlineData("http://example.gov.cn/202404/t20230406_1.html")]
    public void An_address_without_a_date_or_with_two_says_nothing(string address) => Address(address).Should().BeNull();

    [Theory]
    [InlineData("MM")]
    [InlineData("/yyyy/dd/")]
    [InlineData("/yy/MM/")]
    [InlineData("/yyyy/MM/yyyy/")]
    [InlineData("/MM/yyyy/")]
    [InlineData("/yyyy/M-M/")]
    [InlineData("*yyyy")]
    [InlineData("")]
    [InlineData(null)]
    public void A_pattern_has_one_year_then_one_month_then_one_day(string? text) => DatePattern.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void A_long_text_is_read_in_the_time_of_its_length()
    {
        // Every place begins like a date and is none; reading must not try more than a few characters at each.
        var hostile = string.Concat(Enumerable.Repeat("/2024/1/", 100_000));

        Address(hostile).Should().BeNull();
        Index(new string('2', 1_000_000)).Should().BeNull();
        Index("\ud800/2024-1\udc00").Should().Be(Days("2024-01-01", "2024-12-31"));
    }

    private static string? Index(string text) => Written(DatePattern.Read(SignalThresholds.Default.IndexDates, text));

    private static string? Address(string text) => Written(DatePattern.Read(SignalThresholds.Default.AddressDates, text));

    private static string? Written(DateInterval? days) => days is null ? null : Days(LocalDatePattern.Iso.Format(days.Start), LocalDatePattern.Iso.Format(days.End));

    private static string Days(string from, string through) => from + "/" + through;

    private static DatePattern Pattern(string written) => DatePattern.TryParse(written, out var pattern) ? pattern : throw new FormatException(written);
}
