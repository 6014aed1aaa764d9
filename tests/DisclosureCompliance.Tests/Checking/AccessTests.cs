using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>How, to whom and where something is open (该公开的不公开).</summary>
public sealed class AccessTests
{
    [Fact]
    public void What_a_record_does_not_state_is_not_looked_at()
    {
        var item = new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { RequiredChannels = ["政府网站"], Audience = new LocalizedText("全社会", "everyone") };

        var report = Check(item, "2012-12-31", Record("plan", "2012-04-09", "2012-04-10"));

        report.Findings.Should().BeEmpty();
        report.Passed.Select(check => check.Aspect).Should().NotContain([CheckAspect.Places, CheckAspect.Access]);
    }

    [Theory]
    [InlineData(DisclosureMode.Proactive, DisclosureMode.OnRequest, true)]
    [InlineData(DisclosureMode.Proactive, DisclosureMode.Proactive, false)]
    [InlineData(DisclosureMode.OnRequest, DisclosureMode.Proactive, false)]
    [InlineData(DisclosureMode.OnRequest, DisclosureMode.OnRequest, false)]
    public void What_must_be_open_to_all_who_look_is_not_given_on_request_only(DisclosureMode asked, DisclosureMode actual, bool isWrong)
    {
        var item = new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Mode = asked };

        var report = Check(item, "2012-12-31", Published(mode: actual));

        report.Findings.Select(finding => finding.Code).Should().Equal(isWrong ? [FindingCodes.WrongMode] : []);
        report.Passed.Count(check => check.Aspect == CheckAspect.Access).Should().Be(isWrong ? 0 : 1);
    }

    [Theory]
    [InlineData(null, "申请人", FindingCodes.AudienceTooNarrow)]
    [InlineData("全社会", "申请人", FindingCodes.AudienceTooNarrow)]
    [InlineData("全社会", "全 社 会", null)]
    [InlineData(null, "社会公众", null)]
    [InlineData("被征收人", "全社会", FindingCodes.AudienceTooWide)]
    [InlineData("被征收人", "项目单位", null)]
    public void Everyone_and_a_group_are_told_apart(string? asked, string actual, string? code)
    {
        var item = new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Audience = asked is null ? null : LocalizedText.Same(asked) };

        var report = Check(item, "2012-12-31", Published(audience: actual));

        report.Findings.Select(finding => finding.Code).Should().Equal(code is null ? [] : [code]);
        report.Passed.Count(check => check.Aspect == CheckAspect.Access).Should().Be(code is null ? 1 : 0, "what is open to the wrong people is not in order");
    }

    [Fact]
    public void What_is_open_in_the_wrong_way_and_to_the_wrong_people_is_two_findings_and_nothing_in_order()
    {
        var report = Check(Item(), "2012-12-31", Published(mode: DisclosureMode.OnRequest, audience: "申请人"));

        report.Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.WrongMode, FindingCodes.AudienceTooNarrow);
        report.Passed.Should().NotContain(check => check.Aspect == CheckAspect.Access);
    }

    [Fact]
    public void Each_required_channel_that_is_missing_is_a_finding_of_its_own()
    {
        var item = Item(required: ["政府网站", "政务服务中心", "公开查阅点"]);

        var report = Check(item, "2012-12-31", Published(places: ["政府　网站"]));

        report.Findings.Select(finding => finding.Identity).Should().Equal("finding.channel-missing|plan||r|政务服务中心", "finding.channel-missing|plan||r|公开查阅点");
        report.Findings[0].Wrong.Should().Be(DisclosureWrong.NotDisclosed);
        report.Findings[0].LegalBasis[0].Article!.In(Language.Chinese).Should().Be("第十五条");
    }

    [Theory]
    [InlineData("公开查阅点", null)]
    [InlineData("政府门户网站", null)]
    [InlineData("县政府门户网站", null)]
    [InlineData("两微一端", FindingCodes.WrongChannel)]
    public void Where_no_channel_is_required_any_of_them_will_do(string used, string? code)
    {
        var report = Check(Item(channels: ["政府网站", "公开查阅点"]), "2012-12-31", Published(places: [used]));

        report.Findings.Select(finding => finding.Code).Should().Equal(code is null ? [] : [code]);
        report.Passed.Any(check => check.Aspect == CheckAspect.Places).Should().Be(code is null);
    }

    [Theory]
    [InlineData("政府网站", "政府网站", true)]
    [InlineData("村口公告牌", "村口　公告牌", true)]
    [InlineData("村口公告牌", "村头公告牌", false)]
    [InlineData("村口公告牌", "政府网站", false)]
    [InlineData("政府网站", "村口公告牌", false)]
    [InlineData("政府网站", "政府公报", false)]
    [InlineData("其他", "其他：村口公告牌", true)]
    [InlineData("其他：村口公告牌", "其他", true)]
    [InlineData("其他：村口公告牌", "其他（村口 公告牌）", true)]
    [InlineData("其他：村口公告牌", "其他：村头公告牌", false)]
    [InlineData("其他：村口公告牌", "政府网站", false)]
    public void Two_names_are_one_channel_by_the_vocabulary_or_where_it_knows_neither_by_themselves(string required, string used, bool isSame) =>
        Check(Item(required: [required]), "2012-12-31", Published(places: [used])).Findings.Select(finding => finding.Code).Should().Equal(isSame ? [] : [FindingCodes.ChannelMissing]);

    [Theory]
    [InlineData("", "", "公示栏", PlaceState.Reachable)]
    [InlineData("", "", "公示栏", PlaceState.Unreachable, FindingCodes.Unreachable)]
    [InlineData("", "", "公示栏 政府公报", PlaceState.Unreachable, FindingCodes.PlaceUnreachable)]
    [InlineData("公示栏", "", "公示栏", PlaceState.Reachable)]
    [InlineData("公示栏", "政务服务中心", "公示栏", PlaceState.Reachable)]
    [InlineData("公示栏", "", "公示栏", PlaceState.Unreachable, FindingCodes.Unreachable)]
    [InlineData("公示栏", "", "政府网站", PlaceState.Reachable, FindingCodes.ChannelMissing)]
    [InlineData("公示栏", "", "政府网站", PlaceState.Unreachable, FindingCodes.ChannelMissing, FindingCodes.Unreachable)]
    [InlineData("公示栏", "", "政府网站 政府公报", PlaceState.Unreachable, FindingCodes.ChannelMissing, FindingCodes.PlaceUnreachable)]
    [InlineData("", "公示栏", "公示栏", PlaceState.Reachable)]
    [InlineData("", "公示栏", "政府网站", PlaceState.Reachable, FindingCodes.WrongChannel)]
    [InlineData("", "公示栏", "政府网站", PlaceState.Unreachable, FindingCodes.WrongChannel, FindingCodes.Unreachable)]
    public void The_places_are_passed_only_where_nothing_of_them_is_found(string required, string allowed, string used, PlaceState first, params string[] codes)
    {
        var channels = used.Split(' ');
        PublicationPlace[] places = [new(channels[0]) { State = first }, .. channels.Skip(1).Select(channel => new PublicationPlace(channel))];

        var report = Check(Item(allowed.Length == 0 ? [] : [allowed], required.Length == 0 ? [] : [required]), "2012-12-31", Published(places));

        report.Findings.Select(finding => finding.Code).Should().Equal(codes);
        report.Passed.Any(check => check.Aspect == CheckAspect.Places).Should().Be(codes.Length == 0);
    }

    [Fact]
    public void A_publication_without_a_place_is_none()
    {
        var finding = Check(Item(required: ["政府网站"]), "2012-12-31", Published(places: [])).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be(FindingCodes.PublishedNowhere);
        finding.Message.In(Language.English).Should().Be("The record 'r' of 'plan' says that it was published on 2012-04-10, and nowhere.");
    }

    [Theory]
    [InlineData("2012-05-01", null, true)]
    [InlineData(null, null, true)]
    [InlineData("2012-04-09", null, false)]
    [InlineData("2012-04-10", null, true)]
    [InlineData("2012-12-31", null, true)]
    [InlineData("2013-01-01", null, false)]
    [InlineData("2012-05-01", "2012-04-30", false)]
    [InlineData("2012-05-01", "2012-05-01", false)]
    [InlineData("2012-05-01", "2012-05-02", true)]
    [InlineData(null, "2012-12-31", false)]
    [InlineData(null, "2013-01-01", true)]
    public void A_dead_place_counts_when_it_was_tried_while_it_should_have_opened(string? tried, string? removed, bool isFound)
    {
        var dead = new PublicationPlace("政府网站") { Address = "a", State = PlaceState.Unreachable, TriedOn = tried is null ? null : Day(tried) };

        Check(Item(), "2012-12-31", Published([dead], removed: removed)).Findings.Select(finding => finding.Code).Should().Equal(isFound ? [FindingCodes.Unreachable] : []);
    }

    [Fact]
    public void While_another_place_opens_a_dead_one_is_a_warning_for_each()
    {
        PublicationPlace Place(string address, PlaceState state) => new("政府网站") { Address = address, State = state, TriedOn = Day("2012-05-01") };

        var report = Check(Item(), "2012-12-31", Published([Place("a", PlaceState.Unreachable), Place("b", PlaceState.Reachable), Place("c", PlaceState.Unreachable)]));

        report.Findings.Select(finding => finding.Identity).Should().Equal("finding.place-unreachable|plan||r|a", "finding.place-unreachable|plan||r|c");
        report.HasNoViolation.Should().BeTrue();
    }

    private static CatalogueItem Item(string[]? channels = null, string[]? required = null) =>
        new("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Channels = channels ?? [], RequiredChannels = required ?? [] };

    private static DisclosureRecord Published(IReadOnlyList<PublicationPlace>? places = null, DisclosureMode? mode = null, string? audience = null, string? removed = null) => new("r", "plan")
    {
        FormedOn = Day("2012-04-09"),
        PublishedAt = Day("2012-04-10"),
        RemovedOn = removed is null ? null : Day(removed),
        Places = places,
        Mode = mode,
        Audience = audience,
        Approvals = Approved,
    };
}
