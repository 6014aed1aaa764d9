using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.Requests;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.TimeLimits;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/getting-started.md: its code runs here, on the documents of the other guides, and writes what the page says.</summary>
public sealed class GettingStartedTests
{
    private const string Here = "Documentation/GettingStartedTests.cs";
    private readonly GuidePage _page = new("docs/getting-started.md");

    private GuideConsole Console { get; } = new();

    private GuideFiles File { get; } = new(name => name switch
    {
        "catalogue.json" => new GuidePage("docs/formats/README.md").Block("json catalogue"),
        "records.json" => new GuidePage("docs/formats/README.md").Block("json records"),
        "policy.json" => new GuidePage("docs/formats/README.md").Block("json approval-policy"),
        "law.json" => new GuidePage("docs/formats/README.md").Block("json law"),
        "checklist.json" => new GuidePage("docs/checklists.md").Block("json checklist"),
        "answers.json" => new GuidePage("docs/checklists.md").Block("json whole answers"),
        "cn-2027.json" => new GuidePage("docs/calendars.md").Block("json calendar-notices"),
        "guangxi.json" => new GuidePage("docs/calendars.md").Block("json calendar-layer"),
        _ => new GuidePage("docs/getting-started.md").Block("json broken"),
    });

    [SourceFact]
    public void The_page_holds_what_runs_here() => _page.HoldsWhatRunsIn(Here);

    [SourceFact]
    public void The_namespaces_of_the_page_are_those_that_its_code_needs() => _page.NamesTheNamespacesOf(Here, "using DisclosureCompliance;");

    [SourceFact]
    public void What_the_page_shows_works()
    {
        // <register>
        using var services = new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider();

        // </register>
        // <load>
        LoadResult<T> Load<T>(string file, Func<Stream, string, LoadResult<T>> read)
            where T : class
        {
            using var stream = File.OpenRead(file);
            return read(stream, file);      // the name is for messages only
        }

        var catalogue = Load("catalogue.json", CatalogueJson.Read).GetValueOrThrow();
        var records = Load("records.json", RecordsJson.Read).GetValueOrThrow();

        // </load>
        // <check>
        var checker = services.GetRequiredService<IDisclosureComplianceChecker>();
        var firstHalf = new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 6, 30));
        var report = checker.Check(new ComplianceCheckRequest(catalogue, records, firstHalf, asOf: new LocalDate(2025, 8, 31)));
        foreach (var finding in report.Findings.Where(finding => finding.Severity == FindingSeverity.Violation))
        {
            Console.WriteLine($"{finding.Code}: {finding.Message.In(Language.English)}");
        }

        // </check>
        Console.Take().Should().Be(_page.Block("text findings"));

        // <deadline>
        var calculator = services.GetRequiredService<IDeadlineCalculator>();
        var deadline = calculator.Calculate(new StatutoryRule("cn.ogi.proactive"), trigger: new LocalDate(2025, 1, 24));
        Console.WriteLine($"{deadline.Certainty} {deadline.Date:R}");         // Firm 2025-02-27
        Console.WriteLine(deadline.Explain().In(Language.Chinese));           // rule, article, every rest day and make-up day

        // </deadline>
        Console.Take().Should().StartWith("Firm 2025-02-27\n").And.Contain("第二十六条").And.Contain("2025-02-08（周六）因春节调休上班，计入");

        // <provisional>
        var next = calculator.Calculate(new StatutoryRule("cn.ogi.proactive"), trigger: new LocalDate(2027, 1, 8));
        Console.WriteLine($"{next.Certainty} {next.Date:R}, {next.Earliest:R} to {next.Latest:R}");

        // </provisional>
        Console.Take().Should().Be(_page.Block("text provisional"));

        // <score>
        var scorer = services.GetRequiredService<IChecklistScorer>();
        var checklist = Load("checklist.json", ChecklistJson.Read).GetValueOrThrow();
        var answers = Load("answers.json", AnswersJson.Read).GetValueOrThrow();
        var scorecard = scorer.Score(checklist, answers, new ScoringOptions { Findings = new ComplianceFindingCounter(report) });
        foreach (var line in scorecard.Lines)
        {
            Console.WriteLine(line);            // line.Derivation says why, step by step
        }

        Console.WriteLine(scorecard.Grade.Reason.In(Language.English));

        // </score>
        Console.Take().Should().Be(_page.Block("text score"));

        // <faults>
        var read = Load("broken.json", CatalogueJson.Read);
        foreach (var fault in read.Faults)
        {
            Console.WriteLine(fault.In(Language.English));      // or fault.Code, fault.Place, fault.Value, fault.Message
        }

        // </faults>
        Console.Take().Should().Be(_page.Block("text faults"));

        // <known-at>
        using var then = new ServiceCollection()
            .AddDisclosureCompliance(options => options.UseCalendarAsKnownAt(new LocalDate(2020, 1, 26)))
            .BuildServiceProvider();
        var believed = then.GetRequiredService<IDeadlineCalculator>().Calculate(new StatutoryRule("cn.ogi.proactive"), new LocalDate(2020, 1, 19));
        var actual = calculator.Calculate(new StatutoryRule("cn.ogi.proactive"), new LocalDate(2020, 1, 19));
        Console.WriteLine($"{believed.Date:R}, then {actual.Date:R}");        // 2020-02-20, then 2020-02-24

        // </known-at>
        Console.Take().Should().Be("2020-02-20, then 2020-02-24");

        // <choices>
        var year = Load("cn-2027.json", CalendarJson.ReadNotices).GetValueOrThrow();
        var region = Load("guangxi.json", CalendarJson.ReadLayer).GetValueOrThrow();
        var policy = Load("policy.json", ApprovalPolicyJson.Read).GetValueOrThrow();
        var law = Load("law.json", LawPackJson.Read).GetValueOrThrow();

        using var own = new ServiceCollection()
            .AddDisclosureCompliance(options => options
                .AddCalendar(ChineseCalendars.StateCouncil.With([.. year]).WithLayer(region))
                .UseCalendar("cn+guangxi")
                .UseApprovalPolicy(policy)
                .AddLaw(law)
                .UseChecks(new CheckOptions { DueSoonWithin = 10 })
                .UseRequestClock(new RequestClockOptions { ReplyCounts = ReplyMoment.Decided }))
            .BuildServiceProvider();

        // </choices>
        var local = own.GetRequiredService<IDeadlineCalculator>().Calculate(new StatutoryRule("some-city.proactive"), new LocalDate(2026, 12, 21));
        local.Date.Should().Be(new LocalDate(2027, 1, 5));
        local.Certainty.Should().Be(DeadlineCertainty.Firm, "the year was added");
        own.GetRequiredService<ApprovalPolicy>().Id.Should().Be("town-three-reviews");
    }
}
