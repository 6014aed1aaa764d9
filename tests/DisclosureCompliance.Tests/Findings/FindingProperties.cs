using CsCheck;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Findings;

public sealed class FindingProperties
{
    private static readonly DisclosureCatalogue Catalogue = new("c", LocalizedText.Same("c"),
    [
        new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { RequiredChannels = ["a", "b"], Freshness = new StaleRule(PeriodLength.OfMonths(2)) },
        new CatalogueItem("board", LocalizedText.Same("board"), DisclosureCategory.AdHoc, new WithinRule(10, PeriodUnit.CalendarDays, RuleTerms.Formed)) { Display = new DisplayRule(PeriodLength.OfWorkingDays(5), PeriodLength.OfMonths(1), before: RuleTerms.Approved), Channels = ["a"] },
        new CatalogueItem("accounts", LocalizedText.Same("accounts"), DisclosureCategory.Periodic, new RecurringRule(Recurrence.Quarterly, new MonthPeriodDue(4, 15))) { Exemption = "cn.ogi.internal-affairs" },
        new CatalogueItem("guide", LocalizedText.Same("guide"), DisclosureCategory.Permanent, new PermanentRule(PeriodLength.OfMonths(6))) { Audience = new LocalizedText("申请人", "applicants") },
    ]);

    private static readonly DateInterval Window = Year2012;
    private static readonly LocalDate AsOf = new(2013, 1, 31);

    private static readonly Gen<LocalDate> Days = Gen.Int[0, 420].Select(offset => new LocalDate(2011, 12, 1).PlusDays(offset));
    private static readonly Gen<LocalDate?> MaybeDays = Gen.Select(Gen.Int[0, 2], Days, (which, day) => which == 0 ? (LocalDate?)null : day);
    private static readonly Gen<IReadOnlyList<PublicationPlace>?> Places = Gen.OneOf(
        Gen.Const((IReadOnlyList<PublicationPlace>?)null),
        Gen.Select(OneOf("a", "b", "c"), OneOf(PlaceState.Unknown, PlaceState.Reachable, PlaceState.Unreachable), MaybeDays, (channel, state, tried) => new PublicationPlace(channel) { State = state, TriedOn = tried })
            .Array[0, 3].Select(places => (IReadOnlyList<PublicationPlace>?)places));

    private static readonly Gen<DisclosureRecord> Records = Gen.Select(
        OneOf("plan", "board", "accounts", "guide"),
        Gen.Select(MaybeDays, MaybeDays, MaybeDays, MaybeDays, MaybeDays),
        Places,
        OneOf<ExemptionClaim?>(null, "cn.ogi.state-secret", new ExemptionClaim("cn.ogi.privacy") { HasConsent = true }, "cn.ogi.unknown"),
        Gen.Select(OneOf<string?>(null, "申请人", "全社会"), Gen.Int[1, 4]),
        (item, days, places, exemption, rest) => new DisclosureRecord("?", item)
        {
            FormedOn = days.Item1,
            PublishedAt = days.Item2,
            RemovedOn = days.Item3,
            EmbargoedUntil = days.Item4,
            Events = days.Item5 is { } approved ? [new EventDate(RuleTerms.Approved, approved)] : [],
            Period = item == "accounts" && ReportingPeriod.TryParse($"2012-Q{rest.Item2}", out var quarter) ? quarter : null,
            Places = places,
            Exemption = exemption,
            Audience = rest.Item1,
            Approvals = Approved,
        });

    private static readonly Gen<DisclosureRecord[]> Sets = Records.Array[0, 8].Select(records => records.Select((record, i) => Named(record, $"r{i}")).ToArray());

    [Fact]
    public void The_order_of_the_records_changes_nothing_but_order() => Gen.Select(Sets, Gen.Int[0, 1000]).Sample((records, seed) =>
    {
        var shuffled = records.OrderBy(record => unchecked((record.Id[1] * 7919) ^ (seed * 31)) % 101).ToArray();

        Identities(Check(shuffled)).Should().Equal(Identities(Check(records)));
        Check(shuffled).Passed.Select(Describe).OrderBy(text => text, StringComparer.Ordinal).Should().Equal(Check(records).Passed.Select(Describe).OrderBy(text => text, StringComparer.Ordinal));
    }, iter: 500);

    [Fact]
    public void No_two_findings_have_the_same_identity() => Sets.Sample(records =>
        Check(records.Select(WithPlacesOnce).ToArray()).Findings.Select(finding => finding.Identity).Should().OnlyHaveUniqueItems(), iter: 500);

    [Fact]
    public void A_valid_publication_more_never_makes_anything_missing() => Gen.Select(Sets, Days, OneOf("plan", "board", "guide")).Sample((records, day, item) =>
    {
        var more = new DisclosureRecord("more", item) { FormedOn = day, PublishedAt = day, Approvals = Approved };

        Missing(Check([.. records, more])).Should().BeSubsetOf(Missing(Check(records)));
    }, iter: 500);

    [Fact]
    public void A_finding_s_last_day_is_the_one_that_the_calculator_gives() => Sets.Sample(records =>
    {
        var deadlines = new DeadlineCalculator(DisclosureCompliance.Calendars.ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation));
        foreach (var due in Check(records).Findings.Select(finding => finding.Due).OfType<Deadline>())
        {
            var again = deadlines.Calculate(due.Rule, due.Events);
            (again.Date, again.Earliest, again.Latest).Should().Be((due.Date, due.Earliest, due.Latest));
        }
    }, iter: 300);

    [Fact]
    public void Every_finding_has_a_text_and_a_remedy_or_asks_for_none() => Sets.Sample(records =>
    {
        foreach (var finding in Check(records).Findings)
        {
            finding.Message.In(Language.Chinese).Should().NotContainAny("{", "}");
            finding.Message.In(Language.English).Should().NotContainAny("{", "}");
            (finding.Severity == FindingSeverity.Information || finding.Message.RemedyIn(Language.Chinese) is not null).Should().BeTrue(finding.Code);
        }
    }, iter: 300);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static ComplianceReport Check(DisclosureRecord[] records) =>
        Checker().Check(new ComplianceCheckRequest(Catalogue, new DisclosureRecordSet(records, isComplete: true), Window, AsOf));

    private static IEnumerable<string> Identities(ComplianceReport report) => report.Findings.Select(finding => finding.Identity).OrderBy(identity => identity, StringComparer.Ordinal);

    private static IEnumerable<string> Missing(ComplianceReport report) => report.Findings.Where(finding => finding.Code == FindingCodes.Missing).Select(finding => finding.Identity).Distinct();

    private static string Describe(PassedCheck passed) => $"{passed.Aspect} {passed.Item.Id} {passed.Period} {passed.Record.Id} {passed.Describe()}";

    /// <summary>Two places of one channel without an address cannot be told apart, by anybody.</summary>
    private static DisclosureRecord WithPlacesOnce(DisclosureRecord record) => Copy(record, record.Id, record.Places?.GroupBy(place => place.Channel).Select(group => group.First()).ToArray());

    private static DisclosureRecord Named(DisclosureRecord record, string id) => Copy(record, id, record.Places);

    private static DisclosureRecord Copy(DisclosureRecord record, string id, IReadOnlyList<PublicationPlace>? places) => new(id, record.ItemId)
    {
        FormedOn = record.FormedOn,
        PublishedAt = record.PublishedAt,
        RemovedOn = record.RemovedOn,
        EmbargoedUntil = record.EmbargoedUntil,
        Events = record.Events,
        Period = record.Period,
        Places = places,
        Exemption = record.Exemption,
        Audience = record.Audience,
        Approvals = record.Approvals,
    };
}
