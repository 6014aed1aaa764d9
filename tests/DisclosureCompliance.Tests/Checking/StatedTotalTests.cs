using DisclosureCompliance.Checking;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Totals and parts read from running text: where a sentence begins and ends, and what is too long to be read plainly.</summary>
public sealed class StatedTotalTests
{
    private const string Apart = "公开731条，其中甲24条、乙40条";

    [Theory]
    [InlineData(Apart)]
    [InlineData(Apart + "。")]
    [InlineData("其中：略。" + Apart)]
    [InlineData("编号2019-12。" + Apart)]
    [InlineData("收到申请12件；" + Apart)]
    [InlineData("公开3条，其中甲1条、乙2条。" + Apart)]
    public void The_first_sentence_that_does_not_add_up_is_read_by_itself(string text) => Read(text).Should().Be((731, 64, '条'));

    [Theory]
    [InlineData("公开99条，其中甲49条、乙40条", 99, 89)]
    [InlineData("公开1,099条，其中甲49条、乙40.5条", 1099, 89.5)]
    public void Every_figure_of_a_number_is_read(string text, int total, double parts) =>
        Read(text).Should().Be((total, Rational.Create((int)(parts * 2), 2), '条'));

    [Theory]
    [InlineData("公开731条，其中甲24条、乙40")]
    [InlineData("公开731，其中甲24条、乙40条")]
    [InlineData("公开731条，其中24、40")]
    public void A_number_that_ends_the_sentence_counts_nothing(string text) => StatedTotal.ApartIn(text).Should().BeNull();

    [Fact]
    public void It_makes_no_difference_how_much_was_said_before() =>
        Read(string.Concat(Enumerable.Repeat("认真落实各项工作要求。", 50)) + Apart + "。").Should().Be((731, 64, '条'));

    // A list of four hundred signs and more is not read, unless it ends the text there.
    [Theory]
    [InlineData(399, "。", true)]
    [InlineData(400, "", true)]
    [InlineData(401, "。", false)]
    [InlineData(401, "", false)]
    [InlineData(600, "。", false)]
    public void A_list_that_is_too_long_is_not_read_in_part(int length, string end, bool isRead)
    {
        const string Parts = "甲24条、乙40条";
        var text = "公开731条，其中" + Parts + new string('丙', length - Parts.Length) + end;

        (StatedTotal.ApartIn(text) is not null).Should().Be(isRead);
    }

    // What stands more than forty signs before 其中 is not looked at; the number must not be cut through there, nor parted from the word before it.
    [Theory]
    [InlineData("公开1731条", 33, true)]
    [InlineData("公开1731条", 34, false)]
    [InlineData("公开1731条", 36, false)]
    [InlineData("公开1731条", 39, false)]
    [InlineData("约1731条", 35, false)]
    public void A_total_is_read_whole_or_not_at_all(string total, int between, bool isRead)
    {
        var read = StatedTotal.ApartIn(total + new string('甲', between) + "其中乙24条、丙40条。");

        (read?.Total).Should().Be(isRead ? (Rational)1731 : null);
    }

    [Fact]
    public void Of_a_long_sentence_the_last_clauses_are_read() =>
        Read("公开9999条政府信息的各级行政机关在一年之中通过门户网站和其他各种渠道，公开731条，其中甲24条、乙40条。").Should().Be((731, 64, '条'));

    private static (Rational Total, Rational Parts, char Unit) Read(string text)
    {
        var read = StatedTotal.ApartIn(text);
        read.Should().NotBeNull();
        return (read!.Total, read.Parts, read.Unit);
    }
}
