using System.Collections;
using System.Reflection;
using DisclosureCompliance.Advice;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Law;
using DisclosureCompliance.Records;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Checking;
using DisclosureCompliance.Tests.Scoring;
using NodaTime;

namespace DisclosureCompliance.Tests.Architecture;

/// <summary>
/// What the library hands out can be shared: nobody changes it by a cast of a list to what it really is. Everything that the public properties of real results
/// and of everything that ships lead to is looked at.
/// </summary>
public sealed class SharedResultsTests
{
    private static readonly Checklist Rubric = ScoringData.OfItems(
        ScoringData.ItemJson("1", "10", "{'kind':'deduct','rules':[{'key':'late','text':'late','each':1,'occurrencesFrom':{'finding':['finding.late']}}]}") + ","
        + ScoringData.ItemJson("2", "10", "{'kind':'earn','rules':[{'key':'done','text':'done','once':10}]}") + ","
        + ScoringData.ItemJson("3", "10", "{'kind':'deduct','rules':[{'key':'few','text':'few','quota':{'periods':4,'atLeast':2,'blank':1,'short':1,'blankIsShort':false}}]}"),
        "'steps':[{'step':'bonus','id':'more','title':'more','scoring':{'kind':'earn','rules':[{'key':'good','text':'good','once':2}]}}],'grades':[{'key':'good','name':'good','atLeast':25},{'key':'poor','name':'poor','below':25}]");

    [Fact]
    public void No_list_that_is_handed_out_can_be_changed_by_a_cast()
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var root in Roots())
        {
            Crawl(root, found, new HashSet<object>(new ByReference()), depth: 0);
        }

        found.Should().BeEmpty();
    }

    private static List<object> Roots()
    {
        var late = CheckerTestData.Record("plan", "2012-04-09", "2012-06-08");
        var (request, earlier) = (RequestOf(late), CheckerTestData.RequestWithoutApprovals());
        var report = CheckerTestData.Checker().Check(request);
        var (calendar, law) = (ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation));
        var answers = new AnswerSheet("list", new ItemAnswer("1", Fact.Count(3)), new ItemAnswer("2", Fact.Flag(false)), new ItemAnswer("unknown", Fact.Flag(true)))
        {
            Facts = new Dictionary<string, Fact> { ["a"] = Fact.Count(1) },
        };
        var card = ScoringData.Score(Rubric, answers, new ComplianceFindingCounter(report));
        object[] results =
        [
            report,
            new ReportComparer((days, laws) => CheckerTestData.Checker(days, laws)).Compare(new InspectionBasis(earlier, calendar, law), new InspectionBasis(request, calendar, law)),
            FindingLedger.Empty.Enter(CheckerTestData.Checker().Check(earlier)).Ledger.Enter(report),
            card,
            ScoreDifference.Between(card, ScoringData.Score(Rubric, new AnswerSheet("list"))),
            new ImprovementAdvisor().Advise(card),
            report.Findings.First(finding => finding.Due is not null).Due!.Explain(),
        ];
        var shipped = Library.PublicTypes.Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(property => property.GetValue(null)).OfType<object>();
        return [.. results, .. shipped];
    }

    private static void Crawl(object value, SortedSet<string> found, HashSet<object> seen, int depth)
    {
        if (depth > 12 || value is string || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items.Cast<object?>().Take(200).OfType<object>())
            {
                Crawl(item, found, seen, depth + 1);
            }

            return;
        }

        var type = value.GetType();
        var isPair = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);
        if (type.Assembly != Library.Assembly && !isPair)
        {
            return;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            if (ValueOf(property, value) is not { } inner)
            {
                continue;
            }

            if (CanBeChanged(inner))
            {
                found.Add($"{property.DeclaringType!.Name}.{property.Name} is {inner.GetType().Name}");
            }

            Crawl(inner, found, seen, depth + 1);
        }
    }

    // A property that refuses, such as the end of what has none, hands nothing out.
    private static object? ValueOf(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static bool CanBeChanged(object value) => value switch
    {
        Array array => array.Length > 0,
        IList list => !list.IsReadOnly,
        IDictionary dictionary => !dictionary.IsReadOnly,
        _ => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(HashSet<>),
    };

    /// <summary>A request of a late record and of one that belongs to another window.</summary>
    private static ComplianceCheckRequest RequestOf(DisclosureRecord record) => new(
        new DisclosureCatalogue("c", ScoringData.Text("c"), [CheckerTestData.Item("plan", DisclosureCategory.AdHoc, CheckerTestData.TwentyWorkingDays)]),
        new DisclosureRecordSet([record, new DisclosureRecord("old", "plan") { FormedOn = new LocalDate(2010, 1, 4), PublishedAt = CheckerTestData.Day("2010-01-05") }], isComplete: true),
        CheckerTestData.Year2012,
        CheckerTestData.Day("2012-12-31"));

    private sealed class ByReference : IEqualityComparer<object>
    {
        public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

        public int GetHashCode(object obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
