using DisclosureCompliance.CatalogueReviews;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.CatalogueReviews;

/// <summary>One fault of published catalogues at a time: what the review says of it, and what it says nothing of.</summary>
public sealed class CatalogueReviewTests
{
    private static readonly LocalDate In2012 = new(2012, 12, 24);
    private static readonly LocalDate In2020 = new(2020, 6, 1);
    private static readonly DeadlineRule Proactive = new StatutoryRule("cn.ogi.proactive");
    private static readonly DisclosureDutyList NoDuties = new("none", LocalizedText.Same("none"), []);
    private static readonly DisclosingUnit Township = new("town", LocalizedText.Same("某乡")) { Level = "township" };
    private static readonly LegalCitation Regulation = new(LocalizedText.Same("《政府信息公开条例》"), null, "国务院令第711号");

    [Fact]
    public void A_sound_item_gives_nothing_and_passes_every_aspect_that_it_has()
    {
        var report = Review(Item(Proactive) with { DeadlineText = "信息形成或者变更之日起20个工作日内" });

        Codes(report).Should().BeEmpty();
        report.HasNoViolation.Should().BeTrue();
        report.Passed.Where(pass => pass.Duty is null).Select(pass => pass.Aspect).Should().Equal(Enum.GetValues(typeof(CatalogueAspect)).Cast<CatalogueAspect>().Where(aspect => aspect is not (CatalogueAspect.Duties or CatalogueAspect.Display)));
    }

    [Theory]
    [InlineData("vague", "catalogue-review.no-deadline")]
    [InlineData("immediate", "catalogue-review.not-computable")]
    [InlineData("unknown", "catalogue-review.unknown-provision")]
    public void An_item_without_a_limit_to_compute_is_said(string rule, string code) => Codes(Review(Item(rule switch
    {
        "vague" => new VagueRule(Vagueness.AsRequired),
        "immediate" => new ImmediateRule(),
        _ => new StatutoryRule("cn.ogi.proactiv"),
    }))).Should().Equal(code);

    [Theory]
    [InlineData("cn.nope", "条款“cn.nope”不存在；也没有相近的。", "'cn.nope' that does not exist; nothing is near it.")]
    [InlineData("cn.ogi.proactiv", "不存在；最接近的是：cn.ogi.proactive。", "does not exist; the nearest is: cn.ogi.proactive.")]
    public void What_does_not_exist_is_said_with_what_is_nearest(string provision, string chinese, string english)
    {
        var message = Review(Item(new StatutoryRule(provision))).Findings.Should().ContainSingle().Which.Message;

        message.In(Language.Chinese).Should().Contain(chinese);
        message.In(Language.English).Should().Contain(english);
    }

    [Fact]
    public void Before_May_2008_there_was_no_general_limit() =>
        Codes(Review(new LocalDate(2008, 4, 30), Item(Proactive) with { LegalBasis = [new LegalCitation(LocalizedText.Same("某市规定"))] })).Should().Equal("catalogue-review.provision-not-in-force");

    [Theory]
    [InlineData("次沟中迁", "catalogue-review.text-unreadable")]
    [InlineData("20个工作日内", null)]
    [InlineData("自该政府信息形成或者变更之日起20个工作日内及时公开", null)]
    [InlineData("信息形成（变更）20个工作日内", null)]
    [InlineData("信息形成或者变更之日起7个工作日内", "catalogue-review.text-stricter")]
    [InlineData("信息形成或者变更之日起30个工作日内", "catalogue-review.text-looser")]
    [InlineData("每季度首月20日", "catalogue-review.text-differs")]
    [InlineData("批准后20日内", "catalogue-review.text-differs")]
    public void The_printed_limit_is_read_and_held_against_the_rule(string text, string? code)
    {
        var codes = Codes(Review(Item(Proactive) with { DeadlineText = text })).Where(one => one != "catalogue-review.text-ambiguous");

        codes.Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void An_ambiguous_text_says_what_was_assumed()
    {
        var finding = Review(Item(Proactive) with { DeadlineText = "信息形成20个工作内" }).Findings.First(one => one.Code == "catalogue-review.text-ambiguous");

        finding.Place.Should().Be("$.items[0].deadlineText");
        finding.Value.Should().Be("信息形成20个工作内");
    }

    [Fact]
    public void A_limit_looser_than_the_law_is_a_violation_and_a_stricter_one_is_none()
    {
        var looser = Review(Item(new WithinRule(30, PeriodUnit.WorkingDays))).Findings.Should().ContainSingle().Which;

        (looser.Code, looser.Severity, looser.Place).Should().Be(("catalogue-review.looser-than-law", FindingSeverity.Violation, "$.items[0].deadline"));
        looser.Message.In(Language.Chinese).Should().Contain("第二十六条");
        Codes(Review(Item(new WithinRule(10, PeriodUnit.WorkingDays)))).Should().BeEmpty();
        Codes(Review(Item(new WithinRule(20, PeriodUnit.CalendarDays)))).Should().BeEmpty("20 calendar days end before 20 working days");
        Codes(Review(Item(new WithinRule(25, PeriodUnit.CalendarDays)))).Should().Equal("catalogue-review.not-comparable-with-law");
        Codes(Review(Item(new ChainRule(new WithinRule(5, PeriodUnit.WorkingDays), new WithinRule(15, PeriodUnit.WorkingDays), RuleTerms.Approved)))).Should().BeEmpty("the two together are 20");
        Codes(Review(Item(new WithinRule(30, PeriodUnit.WorkingDays)) with { Mode = DisclosureMode.OnRequest })).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"type":"within","count":3,"unit":"years"}""", true)]
    [InlineData("""{"type":"within","count":6,"unit":"months"}""", true)]
    [InlineData("""{"type":"within","count":60,"unit":"calendar-days"}""", true)]
    [InlineData("""{"type":"within","count":12,"unit":"weeks"}""", true)]
    [InlineData("""{"type":"within","count":365,"unit":"calendar-days"}""", true)]
    [InlineData("""{"type":"within","count":6,"unit":"weeks"}""", true)]
    [InlineData("""{"type":"within","count":39,"unit":"calendar-days"}""", false)]
    [InlineData("""{"type":"within","count":1,"unit":"months"}""", false)]
    [InlineData("""{"type":"qualified","qualification":"in-principle","rule":{"type":"within","count":40,"unit":"working-days"}}""", true)]
    [InlineData("""{"type":"qualified","qualification":"in-principle","rule":{"type":"within","count":60,"unit":"calendar-days"}}""", true)]
    [InlineData("""{"type":"qualified","qualification":"in-principle","rule":{"type":"within","count":10,"unit":"working-days"}}""", false)]
    [InlineData("""{"type":"paused","from":"asked","until":"answered","rule":{"type":"within","count":60,"unit":"calendar-days"}}""", true)]
    [InlineData("""{"type":"parts","parts":[{"subject":"许可","rule":{"type":"within","count":7,"unit":"working-days"}},{"subject":"其他","rule":{"type":"within","count":30,"unit":"working-days"}}]}""", true)]
    [InlineData("""{"type":"chain","completion":"推送","first":{"type":"within","count":10,"unit":"working-days"},"then":{"type":"within","count":20,"unit":"working-days"}}""", true)]
    [InlineData("""{"type":"chain","completion":"推送","first":{"type":"within","count":10,"unit":"working-days"},"then":{"type":"within","count":2,"unit":"months"}}""", true)]
    [InlineData("""{"type":"chain","completion":"推送","first":{"type":"within","count":5,"unit":"working-days"},"then":{"type":"within","count":25,"unit":"calendar-days"}}""", false)]
    public void A_limit_of_whatever_shape_is_held_to_the_law_and_one_that_nobody_can_compare_never_passes(string json, bool isLooser)
    {
        var report = Review(Item(DeadlineRuleJson.Parse(json, "rule.json").GetValueOrThrow()));

        report.Findings.Where(finding => finding.Aspect == CatalogueAspect.Law).Select(finding => finding.Code)
            .Should().Equal(isLooser ? "catalogue-review.looser-than-law" : "catalogue-review.not-comparable-with-law");
        report.Passed.Should().NotContain(pass => pass.Aspect == CatalogueAspect.Law);
    }

    [Fact]
    public void A_provision_that_the_item_cites_comes_before_the_general_limit()
    {
        var report = Review(Item(new MonthDayRule(new AnnualDate(3, 31), 1)) with
        {
            Category = DisclosureCategory.Periodic,
            LegalBasis = [new LegalCitation(LocalizedText.Same("政府信息公开条例"), LocalizedText.Same("第49条第1款"), "国令第711号")],
        });

        var finding = report.Findings.Should().ContainSingle().Which;
        finding.Code.Should().Be("catalogue-review.looser-than-law");
        finding.Message.In(Language.English).Should().Contain("article 49(1)");
    }

    [Fact]
    public void An_item_that_ended_is_held_to_the_law_of_its_time()
    {
        var old = Item(Proactive) with { LegalBasis = [new LegalCitation(LocalizedText.Same("《政府信息公开条例》"), null, "国务院令第492号")] };

        Codes(Review(old)).Should().Equal("catalogue-review.replaced-basis");
        Codes(Review(old with { AppliesThrough = new LocalDate(2019, 5, 14) })).Should().BeEmpty();
    }

    [Theory]
    [InlineData("《政府信息公开条例》（国务院令第492号）", null, "catalogue-review.replaced-basis")]
    [InlineData("政府信息公开条例", "国令第492号", "catalogue-review.replaced-basis")]
    [InlineData("中华人民共和国政府信息公开条例", "国令第711号", null)]
    [InlineData("政府信息公开条例", null, null)]
    [InlineData("某部办法", "某部令第492号", null)]
    public void A_repealed_basis_is_known_by_its_number_whoever_writes_it_where(string instrument, string? number, string? code) =>
        Codes(Review(Item(Proactive) with { LegalBasis = [new LegalCitation(LocalizedText.Same(instrument), null, number)] })).Should().Equal(code is null ? [] : [code]);

    [Fact]
    public void The_law_of_2019_is_not_yet_in_force_in_2012() => Codes(Review(In2012, Item(Proactive))).Should().Equal("catalogue-review.basis-not-yet-in-force");

    [Fact]
    public void The_same_title_in_another_dress_is_a_duplicate()
    {
        var report = Review(Item(Proactive, "a") with { Title = "征地补偿（标准）" }, Item(Proactive, "b") with { Title = "徵地 補償標準" }, Item(Proactive, "c") with { Title = "征地补偿标准", Unit = "财政所" });

        var finding = report.Findings.Should().ContainSingle().Which;
        (finding.Code, finding.Place, finding.Item!.Id).Should().Be(("catalogue-review.duplicate", "$.items[1].title", "b"));
        Codes(Review(Item(Proactive, "a") with { AppliesThrough = new LocalDate(2019, 12, 31) }, Item(Proactive, "b") with { AppliesFrom = new LocalDate(2020, 1, 1) }))
            .Should().BeEmpty("one follows the other");
    }

    [Fact]
    public void Units_classes_levels_and_records_that_fit_nothing_are_said()
    {
        var request = new CatalogueReviewRequest(Catalogue(Item(Proactive) with { Unit = "社事办", Classes = ["school"], Level = "县级" }, Item(Proactive, "b") with { Title = "其他", Unit = "财政 所", Level = "部级" }), In2020)
        {
            Unit = new DisclosingUnit("town", LocalizedText.Same("某乡")) { Level = "township" },
            Units = [new DisclosingUnit("finance", LocalizedText.Same("财政所")) { Class = "office" }],
            Records = new DisclosureRecordSet([new DisclosureRecord("r", "gone")], isComplete: true),
        };

        CatalogueReview.Of(request).Findings.Where(finding => finding.Aspect == CatalogueAspect.Belonging).Select(finding => (finding.Code, finding.Value)).Should().Equal(
            ("catalogue-review.unknown-unit", "社事办"),
            ("catalogue-review.class-without-unit", "school"),
            ("catalogue-review.level-not-of-unit", "县级"),
            ("catalogue-review.unknown-level", "部级"),
            ("catalogue-review.record-without-item", "gone"));
    }

    [Fact]
    public void Channels_that_are_unknown_doubled_or_required_without_being_there_are_said()
    {
        var report = Review(Item(Proactive) with { Channels = ["政府网站", "政府門戶網站", "规划展示馆", "县政府门户网站", "其他:办税服务厅", "其他:图书馆"], Required = ["两微一端", "政府網站"] });

        report.Findings.Select(finding => (finding.Code, finding.Place)).Should().Equal(
            ("catalogue-review.channel-twice", "$.items[0].channels[1]"),
            ("catalogue-review.unknown-channel", "$.items[0].channels[2]"),
            ("catalogue-review.likely-channel", "$.items[0].channels[3]"),
            ("catalogue-review.required-channel-not-listed", "$.items[0].requiredChannels[0]"));
    }

    [Theory]
    [InlineData(DisclosureCategory.Permanent, "within", null)]
    [InlineData(DisclosureCategory.Permanent, "recurring", "catalogue-review.permanent-with-period")]
    [InlineData(DisclosureCategory.Permanent, "permanent", null)]
    [InlineData(DisclosureCategory.Periodic, "within", "catalogue-review.periodic-without-period")]
    [InlineData(DisclosureCategory.Periodic, "recurring", null)]
    [InlineData(DisclosureCategory.Periodic, "month-day", null)]
    [InlineData(DisclosureCategory.AdHoc, "within", null)]
    [InlineData(DisclosureCategory.AdHoc, "recurring", "catalogue-review.ad-hoc-recurs")]
    [InlineData(DisclosureCategory.AdHoc, "permanent", "catalogue-review.ad-hoc-stays")]
    public void Class_and_limit_must_agree(DisclosureCategory category, string rule, string? code) => Codes(Review(Item(rule switch
    {
        "within" => Proactive,
        "recurring" => new RecurringRule(Recurrence.Monthly),
        "permanent" => new PermanentRule(PeriodLength.OfYears(1)),
        _ => new MonthDayRule(new AnnualDate(1, 31), 1),
    }) with { Category = category })).Should().Equal(code is null ? [] : [code]);

    [Fact]
    public void A_periodic_item_with_a_freshness_has_a_period() =>
        Codes(Review(Item(Proactive) with { Category = DisclosureCategory.Periodic, Freshness = new StaleRule(PeriodLength.OfMonths(6)) })).Should().BeEmpty();

    [Fact]
    public void Display_and_freshness_must_agree_with_the_rest()
    {
        var monthly = new RecurringRule(Recurrence.Monthly);
        var permanent = Item(Proactive) with { Category = DisclosureCategory.Permanent };

        Codes(Review(permanent with { Display = new DisplayRule(null, PeriodLength.OfYears(1)) })).Should().Equal("catalogue-review.display-ends-permanent");
        Codes(Review(permanent with { Display = new DisplayRule(PeriodLength.OfYears(1)) })).Should().BeEmpty();
        Codes(Review(Item(monthly) with { Category = DisclosureCategory.Periodic, Freshness = new StaleRule(PeriodLength.OfMonths(2)) })).Should().Equal("catalogue-review.freshness-looser");
        Codes(Review(Item(monthly) with { Category = DisclosureCategory.Periodic, Freshness = new StaleRule(PeriodLength.OfMonths(1)) })).Should().BeEmpty();
        Codes(Review(Item(Proactive) with { AppliesFrom = new LocalDate(2020, 1, 1), AppliesThrough = new LocalDate(2019, 1, 1) })).Should().Contain("catalogue-review.ends-before-start");
    }

    [Fact]
    public void What_is_left_blank_is_said_for_information_only()
    {
        var report = Review(Item(Proactive) with { Channels = [], Unit = null, LegalBasis = [] });

        Codes(report).Should().Equal("catalogue-review.no-unit", "catalogue-review.no-channel", "catalogue-review.no-basis");
        report.Findings.Should().OnlyContain(finding => finding.Severity == FindingSeverity.Information || finding.Aspect == CatalogueAspect.Duties);
    }

    [Fact]
    public void A_township_in_2012_lacks_what_article_12_asks_for()
    {
        var request = new CatalogueReviewRequest(
            Catalogue(
                Item(Proactive, "a") with { Title = "计划生育政策执行情况" },
                Item(Proactive, "b") with { Title = "本乡的账", Duties = ["cn.ogi-2007.12-2"] },
                Item(Proactive, "c") with { Title = "地", LegalBasis = [new LegalCitation(LocalizedText.Same("政府信息公开条例"), LocalizedText.Same("第十二条第（三）项"), "国务院令第492号")] },
                Item(Proactive, "d") with { Title = "劳", LegalBasis = [new LegalCitation(LocalizedText.Same("政府信息公开条例"), LocalizedText.Same("第十二条"), "国务院令第492号")] }),
            In2012)
        {
            Unit = new DisclosingUnit("town", LocalizedText.Same("某乡")) { Level = "乡级" },
            ExcusedDuties = ["cn.ogi-2007.12-7"],
        };

        var report = CatalogueReview.Of(request);

        report.Passed.Where(pass => pass.Duty is not null).Select(pass => (pass.Duty!.Id, pass.Item.Id, pass.Match)).Should().Equal(
            ("cn.ogi-2007.12-2", "b", DutyMatch.Stated), ("cn.ogi-2007.12-3", "c", DutyMatch.Cited), ("cn.ogi-2007.12-8", "a", DutyMatch.Likely));
        Of(report, "missing-duty").Should().Equal("cn.ogi-2007.9-3", "cn.ogi-2007.12-1", "cn.ogi-2007.12-4", "cn.ogi-2007.12-5", "cn.ogi-2007.12-6");
        Of(report, "excused-duty").Should().Equal("cn.ogi-2007.12-7");
        Of(report, "likely-duty").Should().Equal("cn.ogi-2007.12-8");
        Of(report, "general-duty").Should().HaveCount(3);
        report.Findings.First(finding => finding.Code == "catalogue-review.missing-duty").Message.In(Language.Chinese).Should().Contain("未与原文核对");
    }

    [Fact]
    public void Of_an_office_without_a_level_only_what_everybody_owes_is_looked_for_and_of_a_village_nothing()
    {
        var catalogue = Catalogue(Item(Proactive));
        var unknown = CatalogueReview.Of(new CatalogueReviewRequest(catalogue, In2020));
        var village = CatalogueReview.Of(new CatalogueReviewRequest(catalogue, In2020) { Unit = new DisclosingUnit("v", LocalizedText.Same("某村")) { Level = "村级" } });

        unknown.Findings.Should().Contain(finding => finding.Code == "catalogue-review.level-unknown");
        Of(unknown, "missing-duty").Should().HaveCount(14).And.OnlyContain(id => id.StartsWith("cn.ogi-2019.20-", StringComparison.Ordinal));
        village.Findings.Should().BeEmpty();
    }

    [SourceFact]
    public void The_catalogue_of_the_model_case_has_all_that_article_12_of_2007_asked_of_townships()
    {
        var catalogue = CatalogueJson.Parse(SourceTree.Read("samples/data/ningguo-2012/catalogue.json"), "catalogue.json").GetValueOrThrow();

        var report = CatalogueReview.Of(new CatalogueReviewRequest(catalogue, In2012) { Unit = Township });

        report.HasNoViolation.Should().BeTrue();
        report.Passed.Where(pass => pass.Duty is not null).Select(pass => (pass.Duty!.Id, pass.Match))
            .Should().Equal(Enumerable.Range(1, 8).Select(item => ($"cn.ogi-2007.12-{item}", DutyMatch.Cited)));
        Of(report, "missing-duty").Should().Equal("cn.ogi-2007.9-3");
    }

    [Fact]
    public void A_duty_that_is_misspelt_or_of_another_time_is_said() =>
        CatalogueReview.Of(new CatalogueReviewRequest(Catalogue(Item(Proactive) with { Title = "甲", Duties = ["cn.ogi-2019.20-77", "cn.ogi-2007.12-1"] }), In2020))
            .Findings.Where(finding => finding.Item is not null).Select(finding => (finding.Code, finding.Place)).Should().Equal(
            ("catalogue-review.unknown-duty", "$.items[0].duties[0]"), ("catalogue-review.duty-not-in-force", "$.items[0].duties[1]"));

    private static IEnumerable<string> Of(CatalogueReviewReport report, string code) =>
        report.Findings.Where(finding => finding.Code == "catalogue-review." + code).Select(finding => finding.Duty!.Id);

    /// <summary>The codes without those of the duties, most of which a catalogue of one item always lacks.</summary>
    private static IEnumerable<string> Codes(CatalogueReviewReport report) =>
        report.Findings.Where(finding => finding.Aspect != CatalogueAspect.Duties).Select(finding => finding.Code);

    private static CatalogueReviewReport Review(params Draft[] items) => Review(In2020, items);

    private static CatalogueReviewReport Review(LocalDate asOf, params Draft[] items) => CatalogueReview.Of(new CatalogueReviewRequest(Catalogue(items), asOf)
    {
        Duties = NoDuties,
        Unit = Township,
    });

    private static DisclosureCatalogue Catalogue(params Draft[] items) => new("c", LocalizedText.Same("c"), items.Select(item => item.ToItem()));

    private static Draft Item(DeadlineRule rule, string id = "a") => new(id, rule);

    /// <summary>An item that is sound but for what a test changes.</summary>
    private sealed record Draft(string Id, DeadlineRule Rule)
    {
        public string Title { get; init; } = "征地补偿标准";

        public DisclosureCategory Category { get; init; } = DisclosureCategory.AdHoc;

        public string? DeadlineText { get; init; }

        public string? Unit { get; init; } = "社事办";

        public string? Level { get; init; }

        public DisclosureMode Mode { get; init; }

        public string[] Channels { get; init; } = ["政府网站", "公示栏", "两微一端"];

        public string[] Required { get; init; } = [];

        public string[] Classes { get; init; } = [];

        public string[] Duties { get; init; } = [];

        public LegalCitation[] LegalBasis { get; init; } = [Regulation];

        public DisplayRule? Display { get; init; }

        public StaleRule? Freshness { get; init; }

        public LocalDate? AppliesFrom { get; init; }

        public LocalDate? AppliesThrough { get; init; }

        public CatalogueItem ToItem() => new(Id, LocalizedText.Same(Title), Category, Rule)
        {
            DeadlineText = DeadlineText,
            ResponsibleUnit = Unit,
            Level = Level,
            Mode = Mode,
            Channels = Channels,
            RequiredChannels = Required,
            UnitClasses = Classes,
            Duties = Duties,
            LegalBasis = LegalBasis,
            Display = Display,
            Freshness = Freshness,
            AppliesFrom = AppliesFrom,
            AppliesThrough = AppliesThrough,
        };
    }
}
