using SelfInspection.Text;
using Spectre.Console;

namespace SelfInspection.Tests;

public sealed class TextWrapTests
{
    [Fact]
    public void Chinese_breaks_between_characters_that_are_two_cells_wide() =>
        TextWrap.Wrap("政务公开工作", 8).Should().Equal("政务公开", "工作");

    [Fact]
    public void No_line_begins_with_a_closing_mark() =>
        TextWrap.Wrap("政务公开，工作", 8).Should().Equal("政务公", "开，工作");

    [Fact]
    public void No_line_ends_with_an_opening_mark() =>
        TextWrap.Wrap("政务公《条例》", 8).Should().Equal("政务公", "《条例》");

    [Fact]
    public void Words_and_dates_stay_whole() =>
        TextWrap.Wrap("应于 2012-12-24 前公开", 12).Should().Equal("应于", "2012-12-24", "前公开");

    [Fact]
    public void What_is_wider_than_the_line_is_cut() =>
        TextWrap.Wrap("0123456789abc", 5).Should().Equal("01234", "56789", "abc");

    [Fact]
    public void Two_blanks_are_one() => TextWrap.Wrap("a  b", 10).Should().Equal("a b");

    [Fact]
    public void A_character_outside_the_basic_plane_is_not_cut_in_two() =>
        TextWrap.Wrap("𠮷𠮷𠮷", 4).Should().OnlyContain(line => line.EnumerateRunes().All(rune => rune.Value > 0xFFFF));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(40)]
    public void Nothing_is_lost_and_no_line_is_too_wide(int width)
    {
        const string text = "《中华人民共和国政府信息公开条例》（2007年）（国务院令第492号）第十八条，in force from 2008-05-01。";

        var lines = TextWrap.Wrap(text, width);

        string.Concat(lines).Replace(" ", string.Empty, StringComparison.Ordinal).Should().Be(text.Replace(" ", string.Empty, StringComparison.Ordinal));
        lines.Should().OnlyContain(line => line.GetCellWidth() <= Math.Max(2, width));
    }
}
