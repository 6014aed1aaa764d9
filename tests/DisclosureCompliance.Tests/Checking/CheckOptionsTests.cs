using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;
using DisclosureCompliance.Records;
using DisclosureCompliance.Vocabularies;
using DisclosureCompliance.Websites;
using NodaTime;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>What a host sets is what a check goes by, and what ships where it sets nothing.</summary>
public sealed class CheckOptionsTests
{
    [Fact]
    public void Where_nothing_is_set_what_ships_is_used()
    {
        CheckOptions.Default.Exemptions.Should().BeSameAs(ChineseExemptions.OpenGovernmentInformation);
        CheckOptions.Default.SiteIndicators.Should().BeSameAs(ChineseSiteIndicators.Of2019);
        CheckOptions.Default.Vocabulary.Should().BeSameAs(StandardVocabulary.Chinese);
        CheckOptions.Default.Signals.Should().BeSameAs(SignalThresholds.Default);
        CheckOptions.Default.Scanner.Should().BeSameAs(new CheckOptions().Scanner, "a scanner is made once and shared");
        CheckOptions.Default.Placeholders.Should().BeSameAs(new CheckOptions().Placeholders);
        CheckOptions.Default.DueSoonWithin.Should().Be(5);
    }

    [Fact]
    public void What_a_host_sets_is_kept()
    {
        var exemptions = new ExemptionList("own", LocalizedText.Same("own"), []);
        var indicators = new SiteIndicatorSet("own", LocalizedText.Same("own"), new LegalCitation(LocalizedText.Same("own")), []);
        var (scanner, placeholders) = (new DisclosureScanner(), new PlaceholderScanner());
        var vocabulary = new DisclosureVocabulary([], StandardVocabulary.Chinese.Marks);
        var signals = SignalThresholds.Default with { BurstDays = 3 };

        var options = new CheckOptions { Exemptions = exemptions, SiteIndicators = indicators, Scanner = scanner, Placeholders = placeholders, Vocabulary = vocabulary, Signals = signals, DueSoonWithin = null };

        options.Exemptions.Should().BeSameAs(exemptions);
        options.SiteIndicators.Should().BeSameAs(indicators);
        options.Scanner.Should().BeSameAs(scanner);
        options.Placeholders.Should().BeSameAs(placeholders);
        options.Vocabulary.Should().BeSameAs(vocabulary);
        options.Signals.Should().BeSameAs(signals);
        options.DueSoonWithin.Should().BeNull();
    }

    [Theory]
    [InlineData(Verification.Verified, "note", "")]
    [InlineData(Verification.Verified, null, "")]
    [InlineData(Verification.Unverified, null, "")]
    [InlineData(Verification.Unverified, "note", "（note）| (note)")]
    public void A_ground_that_nobody_checked_against_the_law_is_marked_with_its_note_and_a_checked_one_is_not(Verification verification, string? note, string mark)
    {
        var version = new ExemptionVersion(new InForcePeriod(Day("2000-01-01")), ExemptionEffect.MustNot, new LegalCitation(LocalizedText.Same("own")))
        {
            Verification = verification,
            Note = note is null ? null : LocalizedText.Same(note),
        };
        var options = new CheckOptions { Exemptions = new ExemptionList("own", LocalizedText.Same("own"), [new ExemptionGround("ground", LocalizedText.Same("Ground"), [version])]) };
        var record = new DisclosureRecord("r", "plan") { FormedOn = Day("2012-04-09"), Exemption = new ExemptionClaim("ground") };

        var message = Checker(options: options).Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays)]),
            new DisclosureRecordSet([record], isComplete: true),
            Year2012,
            Day("2012-12-31"))).Findings.Single(finding => finding.Code == FindingCodes.Withheld).Message;

        message.In(Language.Chinese).Should().Be("“plan”以“Ground”为由没有公开。" + mark.Split('|')[0]);
        message.In(Language.English).Should().Be("'plan' is not published, and this ground is stated: Ground." + mark.Split('|').Last());
    }

    [Fact]
    public void A_day_of_inspection_in_another_calendar_is_refused()
    {
        var request = RequestWithoutApprovals();
        var make = () => new ComplianceCheckRequest(request.Catalogue, request.Records, request.Window, request.AsOf) { InspectionDays = [Day("2012-11-20").WithCalendar(CalendarSystem.Julian)] };

        make.Should().Throw<ArgumentException>().WithParameterName("InspectionDays");
    }
}
