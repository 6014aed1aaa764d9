using DisclosureCompliance.Messages;
using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.Tests.Vocabularies;

/// <summary>Cells as published catalogues print them; what each means was read by hand.</summary>
public sealed class ChannelCellReaderTests
{
    private const string Form =
        "■政府网站 □政府公报\n■两微一端 □发布会/听证会\n□广播电视 □纸质媒体\n□公开查阅点 ■政务服务中心\n□便民服务站 □入户/现场\n■社区/企事业单位/村公示栏（电子屏）\n□精准推送 □其他";

    private static readonly ChannelCellReader Reader = new();

    [Fact]
    public void The_standard_form_says_which_boxes_are_ticked()
    {
        var cell = Reader.Read(Form);

        cell.Status.Should().Be(CellStatus.Read);
        cell.Notes.Should().BeEmpty();
        cell.Entries.Should().HaveCount(13).And.OnlyContain(entry => entry.Match.Term!.IsStandard);
        Meant(cell).Should().Equal("government-website", "social-media", "service-centre", "notice-board");
        cell.Entries.Count(entry => entry.Choice == ChannelChoice.NotChosen).Should().Be(9);
    }

    [Theory]
    [InlineData("R政府网站 £政府公报 £两微一端 R公开查阅点", "government-website reading-point")]
    [InlineData("þ政府网站口政府公报口两微一端þ政务服务中心", "government-website service-centre")]
    [InlineData("▄政府网站\n○政府公报\n▄公开查阅点", "government-website reading-point")]
    [InlineData("☑ 政府网站 ☐ 办事窗口", "government-website")]
    [InlineData("■政府網站 □兩微一端 ■公開查閱點", "government-website reading-point")]
    [InlineData("√政府网站  〇公示栏", "government-website")]
    public void Marks_of_every_kind_are_read_even_as_letters_of_a_lost_font(string text, string meant)
    {
        var cell = Reader.Read(text);

        cell.Status.Should().Be(CellStatus.Read);
        Meant(cell).Should().Equal(meant.Split(' '));
    }

    [Theory]
    [InlineData("政府网站、两微一端、公开查阅点", "government-website social-media reading-point")]
    [InlineData("1.政府网站 2.公示栏", "government-website notice-board")]
    [InlineData("①政府网站；②办事窗口", "government-website service-centre")]
    [InlineData("(1)政府网站(2)公示栏", "government-website notice-board")]
    [InlineData("政府网站\n社区/企事业单位/村公\n示栏（电子屏）", "government-website notice-board")]
    [InlineData("政府网站 政务服务中心", "government-website service-centre")]
    [InlineData("通过政府网站公开", "government-website")]
    [InlineData("政府网站和公示栏", "government-website notice-board")]
    [InlineData("政府网站/公示栏", "government-website notice-board")]
    [InlineData("入户/现场", "household-visit")]
    [InlineData("办事窗口", "service-centre")]
    public void A_plain_list_names_what_is_chosen(string text, string meant)
    {
        var cell = Reader.Read(text);

        cell.Status.Should().Be(CellStatus.Read, string.Join("; ", cell.Notes.Select(note => note.In(Language.English))));
        Meant(cell).Should().Equal(meant.Split(' '));
    }

    [Theory]
    [InlineData("☐政府网站", "vocabulary.cell.none-chosen")]
    [InlineData("□政府网站 □公示栏 □两微一端 □广播电视 □其他", "vocabulary.cell.none-chosen")]
    [InlineData("政府网站 ■两微一端 □公示栏", "vocabulary.cell.blank-among-both")]
    public void Where_the_boxes_do_not_say_it_nobody_guesses(string text, string note)
    {
        var cell = Reader.Read(text);

        cell.Status.Should().Be(CellStatus.Ambiguous);
        cell.Notes.Select(one => one.Code).Should().Equal(note);
        cell.Entries.Should().Contain(entry => entry.Choice == ChannelChoice.Undecided);
    }

    [Fact]
    public void A_form_that_lost_all_its_marks_is_ambiguous()
    {
        var cell = Reader.Read(Form.Replace("■", string.Empty).Replace("□", string.Empty));

        cell.Status.Should().Be(CellStatus.Ambiguous);
        cell.Notes.Select(note => note.Code).Should().Equal("vocabulary.cell.ticks-lost");
        cell.Meant.Should().BeEmpty();
    }

    [Fact]
    public void A_blank_beside_empty_boxes_was_a_tick_and_that_is_said()
    {
        var cell = Reader.Read("政府网站 □政府公报 □两微一端");

        cell.Status.Should().Be(CellStatus.ReadWithAssumptions);
        cell.Notes.Select(note => note.Code).Should().Equal("vocabulary.cell.blank-is-chosen");
        Meant(cell).Should().Equal("government-website");
        Reader.Read("■政府网站 两微一端").Entries.Select(entry => entry.Choice).Should().Equal(ChannelChoice.Chosen, ChannelChoice.NotChosen);
    }

    [Fact]
    public void Must_and_may_are_told_apart_where_the_form_means_them()
    {
        var obliging = new ChannelCellReader(meaning: MarkMeaning.Obligation);

        obliging.Read("■政府网站 □公示栏").Entries.Select(entry => entry.Choice).Should().Equal(ChannelChoice.Must, ChannelChoice.May);
        obliging.Read("◆政府网站 ▲征地信息公开平台").Entries.Select(entry => entry.Choice).Should().Equal(ChannelChoice.Must, ChannelChoice.May);

        var unsure = Reader.Read("◆政府网站 ▲征地信息公开平台");
        unsure.Status.Should().Be(CellStatus.ReadWithAssumptions);
        unsure.Notes.Select(note => note.Code).Should().Equal("vocabulary.cell.marks-may-oblige");
    }

    [Fact]
    public void Names_that_are_only_likely_or_unknown_are_said()
    {
        var cell = Reader.Read("■县政府门户网站 ■规划展示馆 □公示栏");

        cell.Status.Should().Be(CellStatus.ReadWithAssumptions);
        cell.Notes.Select(note => note.Code).Should().Equal("vocabulary.cell.likely", "vocabulary.cell.unknown");
        cell.Meant.Select(entry => entry.Text).Should().Equal("县政府门户网站", "规划展示馆");
    }

    [Theory]
    [InlineData("", "vocabulary.cell.empty")]
    [InlineData(" \n—", "vocabulary.cell.empty")]
    [InlineData("□ □ □", "vocabulary.cell.empty")]
    [InlineData("同上", "vocabulary.cell.same-as-above")]
    [InlineData("规划展示馆", "vocabulary.cell.unknown")]
    public void A_cell_without_a_channel_is_not_understood(string text, string note)
    {
        var cell = Reader.Read(text);

        cell.Status.Should().Be(CellStatus.NotUnderstood);
        cell.Notes.Select(one => one.Code).Should().Equal(note);
    }

    [Fact]
    public void An_address_is_set_aside()
    {
        var cell = Reader.Read("■政府网站 http://www.example.gov.cn/zwgk □公示栏");

        Meant(cell).Should().Equal("government-website");
        cell.Entries.Should().HaveCount(2);
        cell.Notes.Should().ContainSingle(note => note.Code == "vocabulary.cell.address").Which.ArgumentIn("text", Language.English).Should().Be("http://www.example.gov.cn/zwgk");
    }

    private static IEnumerable<string> Meant(ChannelCell cell) => cell.Meant.Select(entry => entry.Match.Term?.Id ?? entry.Text);
}
