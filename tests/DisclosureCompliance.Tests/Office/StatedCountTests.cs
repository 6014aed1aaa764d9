using DisclosureCompliance.Office;

namespace DisclosureCompliance.Tests.Office;

/// <summary>Counts as reports print them: what the words allow, and that rounded ones never become exact.</summary>
public sealed class StatedCountTests
{
    [Theory]
    [InlineData("63", 63)]
    [InlineData("63条", 63)]
    [InlineData("６３条", 63)]
    [InlineData("1,220", 1220)]
    [InlineData("1，220条", 1220)]
    [InlineData("共计 152 条", 152)]
    [InlineData("累计发", null)]
    [InlineData("一千二百二十条", 1220)]
    [InlineData("一千零二十", 1020)]
    [InlineData("一百二", 120)]
    [InlineData("二〇二", 202)]
    [InlineData("十三人", 13)]
    [InlineData("两百人次", 200)]
    [InlineData("壹拾贰", 12)]
    [InlineData("1.2万", 12000)]
    [InlineData("3万", 30000)]
    [InlineData("一万二千三百", 12300)]
    [InlineData("1万2千", 12000)]
    [InlineData("一万零五", 10005)]
    [InlineData("三亿二千万", 320000000)]
    [InlineData("3亿", 300000000)]
    [InlineData("0", 0)]
    [InlineData("零", 0)]
    [InlineData("无", 0)]
    [InlineData("none", 0)]
    [InlineData("12 items", 12)]
    public void One_number_is_exact(string words, int? number)
    {
        StatedCount.TryParse(words, out var count).Should().Be(number is not null);

        count.Exact.Should().Be(number);
    }

    [Theory]
    [InlineData("1220余条", 1221, 1229)]
    [InlineData("40余条", 41, 49)]
    [InlineData("四十多次", 41, 49)]
    [InlineData("十余次", 11, 19)]
    [InlineData("二十几个", 21, 29)]
    [InlineData("百余人", 101, 199)]
    [InlineData("1000余条", 1001, 1999)]
    [InlineData("3万余件", 30001, 39999)]
    [InlineData("10余万", 100001, 199999)]
    [InlineData("1.2万余条", 12001, 12999)]
    [InlineData("约1220条", 1215, 1225)]
    [InlineData("500人左右", 450, 550)]
    [InlineData("约5次", 4, 6)]
    [InlineData("十来个", 5, 15)]
    [InlineData("近500人", 400, 500)]
    [InlineData("近百人", 0, 100)]
    [InlineData("近万人", 0, 10000)]
    [InlineData("万余人", 10001, 19999)]
    [InlineData("约3千", 2500, 3500)]
    [InlineData("2百余", 201, 299)]
    [InlineData("一万二千余", 12001, 12999)]
    [InlineData("近1", 0, 1)]
    [InlineData("不足20人", 0, 19)]
    [InlineData("不超过3次", 0, 3)]
    [InlineData("30-40条", 30, 40)]
    [InlineData("30至40条", 30, 40)]
    [InlineData("数十件", 20, 99)]
    [InlineData("几百人", 200, 999)]
    [InlineData("数十万", 200000, 999999)]
    [InlineData("约40余条", 35, 49)]
    [InlineData("about 40", 35, 45)]
    public void Rounded_words_allow_a_range(string words, int lowest, int highest)
    {
        StatedCount.TryParse(words, out var count).Should().BeTrue();

        (count.Lowest, count.Highest).Should().Be((lowest, highest));
        count.Exact.Should().BeNull();
        count.Words.Should().Be(words);
    }

    [Theory]
    [InlineData("40条以上", 40)]
    [InlineData("不少于40条", 40)]
    [InlineData("超过40条", 41)]
    [InlineData("逾百人", 101)]
    [InlineData("上千人", 1000)]
    [InlineData("上万人", 10000)]
    [InlineData("超过1.5万", 15001)]
    [InlineData("15余人", 15)]
    [InlineData("40+", 40)]
    [InlineData("more than 40", 41)]
    [InlineData("多次", 2)]
    [InlineData("几条", 2)]
    [InlineData("若干", 2)]
    [InlineData("several", 2)]
    public void Words_with_a_lower_end_alone_have_no_upper_one(string words, int lowest)
    {
        StatedCount.TryParse(words, out var count).Should().BeTrue();

        (count.Lowest, count.Highest).Should().Be((lowest, null));
    }

    [Theory]
    [InlineData("xxxx")]
    [InlineData("XX条")]
    [InlineData("××余条")]
    [InlineData("***")]
    [InlineData("?")]
    [InlineData("unknown")]
    public void Masked_figures_are_unknown(string words)
    {
        StatedCount.TryParse(words, out var count).Should().BeTrue();

        count.Should().Be(StatedCount.Unknown);
        count.Words.Should().Be(words);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("条")]
    [InlineData("各类政务")]
    [InlineData("4xx")]
    [InlineData("40余条信息")]
    [InlineData("三四十")]
    [InlineData("2012年12月24日")]
    [InlineData("一站式")]
    [InlineData("-5")]
    [InlineData("1.25")]
    [InlineData("40-30")]
    [InlineData("约0")]
    [InlineData("不足1")]
    [InlineData("12,34")]
    [InlineData("99999999999999999999")]
    [InlineData("9999亿亿亿")]
    [InlineData("千千")]
    [InlineData("3万5")]
    [InlineData("百条")]
    [InlineData("万")]
    [InlineData("二千三万")]
    [InlineData("百分之百")]
    [InlineData("第三")]
    [InlineData("二十五六")]
    [InlineData("100%")]
    [InlineData("5个工作日")]
    [InlineData("40余-50")]
    public void What_is_no_count_is_refused(string? words)
    {
        StatedCount.TryParse(words, out var count).Should().BeFalse();

        count.Should().Be(default(StatedCount));
    }

    [Fact]
    public void The_sum_of_a_rounded_and_an_exact_count_is_not_exact()
    {
        StatedCount.TryParse("40余条", out var some);

        var sum = some + StatedCount.Exactly(2);

        (sum.Lowest, sum.Highest, sum.Exact).Should().Be((43, 51, null));
        (some + StatedCount.Unknown).Highest.Should().BeNull();
        StatedCount.Sum([]).Exact.Should().Be(0);
    }

    [Theory]
    [InlineData("63", "63", CountAgreement.Equal)]
    [InlineData("85", "84", CountAgreement.Contradiction)]
    [InlineData("1220余", "1225", CountAgreement.Possible)]
    [InlineData("1220余", "1230", CountAgreement.Contradiction)]
    [InlineData("1220余", "1220", CountAgreement.Contradiction)]
    [InlineData("xxxx", "0", CountAgreement.Possible)]
    [InlineData("40余", "40余", CountAgreement.Possible)]
    public void Agreement_is_decided_on_what_the_words_allow(string left, string right, CountAgreement expected)
    {
        StatedCount.TryParse(left, out var one);
        StatedCount.TryParse(right, out var other);

        one.CompareWith(other).Should().Be(expected);
        other.CompareWith(one).Should().Be(expected);
    }

    [Fact]
    public void A_count_made_by_code_keeps_to_its_bounds()
    {
        FluentActions.Invoking(() => StatedCount.Exactly(-1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => StatedCount.Exactly(StatedCount.MaxNumber + 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => StatedCount.Range(3, 2)).Should().Throw<ArgumentException>();
        StatedCount.Exactly(StatedCount.MaxNumber).Exact.Should().Be(StatedCount.MaxNumber);
    }
}
