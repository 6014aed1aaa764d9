using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Records;

/// <summary>A correction of what was loaded is a copy with one thing changed, and forgets nothing.</summary>
public sealed class CorrectionTests
{
    private static readonly DisclosureRecord Full = new("r", "plan")
    {
        Title = "title",
        Period = Period("2012-Q1"),
        FormedOn = Day("2012-03-01"),
        ChangedOn = Day("2012-03-02"),
        Events = [new(RuleTerms.Approved, Day("2012-03-03"))],
        PublishedAt = Day("2012-03-04"),
        RemovedOn = Day("2012-03-05"),
        EmbargoedUntil = Day("2012-03-01"),
        SignedOn = Day("2012-03-01"),
        IndexNumber = "index",
        DocumentNumber = "某政〔2012〕3号",
        Places = [new PublicationPlace("网站")],
        Audience = "社会",
        Mode = DisclosureMode.Proactive,
        Exemption = new ExemptionClaim("cn.ogi.privacy"),
        Content = new RecordContent { Text = "text" },
        Elements = [],
        Fingerprint = ContentFingerprint.OfText("text"),
        Facts = [MatterFact.Of("amount", "1")],
        Approvals = Approved,
        Source = "source",
    };

    private static readonly CatalogueItem FullItem = new("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays)
    {
        DeadlineText = "20个工作日内",
        Display = new DisplayRule(PeriodLength.OfDays(5)),
        Freshness = new StaleRule(PeriodLength.OfWeeks(2)),
        AppliesFrom = Day("2012-01-01"),
        AppliesThrough = Day("2012-12-31"),
        UnitClasses = ["township"],
        Duties = ["duty"],
        Subjects = ["money"],
        RequiredElements = [new RequiredElement("who", LocalizedText.Same("who"))],
        ResponsibleUnit = "finance",
        Channels = ["网站"],
        RequiredChannels = ["网站"],
        Audience = LocalizedText.Same("社会"),
        Mode = DisclosureMode.OnRequest,
        Level = "township",
        Exemption = "cn.ogi.privacy",
        LegalBasis = [new LegalCitation(LocalizedText.Same("law"))],
        IsMajor = true,
    };

    [Fact]
    public void A_corrected_record_has_all_else_that_the_record_has()
    {
        HasEverything(Full, new DisclosureRecord("r", "plan"), nameof(DisclosureRecord.Id), nameof(DisclosureRecord.ItemId));
        Differs(Full, Full with { RemovedOn = null }, nameof(DisclosureRecord.RemovedOn));
        Differs(Full, Full with { ItemId = "accounts" }, nameof(DisclosureRecord.ItemId));
    }

    [Fact]
    public void A_corrected_item_has_all_else_that_the_item_has()
    {
        HasEverything(
            FullItem,
            new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays),
            nameof(CatalogueItem.Id), nameof(CatalogueItem.Title), nameof(CatalogueItem.Category), nameof(CatalogueItem.Deadline));
        Differs(FullItem, FullItem with { Deadline = Quarterly }, nameof(CatalogueItem.Deadline));
    }

    [Fact]
    public void What_a_constructor_refuses_a_correction_cannot_say_either()
    {
        var noId = () => Full with { Id = " " };
        var noItem = () => Full with { ItemId = null! };
        var noRule = () => FullItem with { Deadline = null! };

        noId.Should().Throw<ArgumentException>();
        noItem.Should().Throw<ArgumentException>();
        noRule.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Two_that_say_the_same_are_two()
    {
        (Full with { Title = Full.Title }).Should().NotBe(Full);
        (FullItem with { Level = FullItem.Level }).Should().NotBe(FullItem);
        Full.Equals(Full).Should().BeTrue();
    }

    /// <summary>A property that is new has to be filled in above, so that no copy forgets it.</summary>
    private static void HasEverything<T>(T full, T blank, params string[] given) =>
        typeof(T).GetProperties().Where(property => property.GetValue(full)?.Equals(property.GetValue(blank)) ?? true).Select(property => property.Name)
            .Should().BeEquivalentTo(given, "everything else is filled in");

    private static void Differs<T>(T full, T corrected, string name) =>
        typeof(T).GetProperties().Where(property => !Equals(property.GetValue(full), property.GetValue(corrected))).Select(property => property.Name).Should().Equal(name);

    private static ReportingPeriod Period(string text) => ReportingPeriod.TryParse(text, out var period) ? period : throw new FormatException(text);
}
