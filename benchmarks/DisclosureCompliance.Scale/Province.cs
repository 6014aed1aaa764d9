using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Scale;

/// <summary>
/// A province made up from its number of offices alone: each has one catalogue of 180 items and 1,220 records of the year 2025, as the model case reports for
/// one year. The n-th office is the same in every run and on every machine, whatever is made before it.
/// </summary>
internal sealed class Province
{
    public const int RecordsAnOffice = 1220;

    private static readonly DateInterval Year = new(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));
    private static readonly LocalDate AsOf = new(2026, 3, 31);
    private static readonly string[] Offices = ["party-and-government", "finance", "agriculture", "civil-affairs", "safety", "health"];
    private static readonly RequiredElement[] Elements = [new("what", new("内容", "content")), new("who", new("对象", "recipients")), new("amount", new("金额", "amount"))];
    private static readonly PublicationPlace[] Website = [new("政府网站") { State = PlaceState.Reachable }];
    private static readonly ElementContent[] Complete = [new("what"), new("who"), new("amount")];
    private static readonly ElementContent[] Half = [new("what")];

    private readonly DisclosureCatalogue _catalogue = new("township", new("乡镇公开目录", "A township's catalogue"), Items());

    /// <summary>The request of one office.</summary>
    public ComplianceCheckRequest Office(int number)
    {
        var dice = new Dice((ulong)number);
        var records = new List<DisclosureRecord>(RecordsAnOffice);
        foreach (var item in _catalogue.Items)
        {
            switch (item.Deadline)
            {
                case RecurringRule recurring:
                    foreach (var period in ReportingPeriod.EndingIn(Year.Start, Year.End, recurring.Every))
                    {
                        records.Add(Record(item, records.Count, period, period.End, ref dice));
                    }

                    break;
                case PermanentRule:
                    records.Add(Record(item, records.Count, null, Year.Start.PlusDays(dice.Next(180)), ref dice));
                    break;
            }
        }

        for (var next = 0; records.Count < RecordsAnOffice; next++)
        {
            var item = _catalogue.Items[100 + (next % 80)];
            records.Add(Record(item, records.Count, null, Year.Start.PlusDays(dice.Next(365)), ref dice));
        }

        return new ComplianceCheckRequest(_catalogue, new DisclosureRecordSet(records, isComplete: true), Year, AsOf)
        {
            Unit = new DisclosingUnit($"office-{number:D5}", new($"第{number}号单位", $"Office {number}")) { Level = "township" },
        };
    }

    /// <summary>40 items a quarter, 20 a month, 40 that stand, 80 that follow their events.</summary>
    private static IEnumerable<CatalogueItem> Items()
    {
        for (var i = 0; i < 180; i++)
        {
            var (category, rule) = i switch
            {
                < 40 => (DisclosureCategory.Periodic, (DeadlineRule)new RecurringRule(Recurrence.Quarterly, new MonthPeriodDue(4, 15))),
                < 60 => (DisclosureCategory.Periodic, new RecurringRule(Recurrence.Monthly, new MonthPeriodDue(2, 15))),
                < 100 => (DisclosureCategory.Permanent, new PermanentRule(PeriodLength.OfMonths(12))),
                _ => (DisclosureCategory.AdHoc, new StatutoryRule("cn.ogi.proactive")),
            };
            yield return new CatalogueItem($"item-{i:D3}", new($"事项{i}", $"Item {i}"), category, rule)
            {
                Subjects = [i % 2 == 0 ? DisclosureSubjects.Money : DisclosureSubjects.Matters],
                ResponsibleUnit = Offices[i % Offices.Length],
                RequiredElements = Elements,
                Channels = ["政府网站"],
            };
        }
    }

    /// <summary>One record in eight is late, one in ten lacks elements, one in twelve is unsigned, one in fifty was never published.</summary>
    private static DisclosureRecord Record(CatalogueItem item, int number, ReportingPeriod? period, LocalDate formed, ref Dice dice)
    {
        var published = formed.PlusDays(dice.OneIn(8) ? 45 + dice.Next(40) : 1 + dice.Next(12));
        return new DisclosureRecord($"r{number}", item.Id)
        {
            Period = period,
            FormedOn = formed,
            PublishedAt = dice.OneIn(50) ? null : published,
            Places = Website,
            Mode = DisclosureMode.Proactive,
            Elements = dice.OneIn(10) ? Half : Complete,
            Approvals = dice.OneIn(12)
                ? new ApprovalTrail()
                : new ApprovalTrail(new ApprovalEntry("draft", "clerk", "wu", formed), new ApprovalEntry("review", "supervising-leader", "li", formed.PlusDays(1))),
        };
    }
}
