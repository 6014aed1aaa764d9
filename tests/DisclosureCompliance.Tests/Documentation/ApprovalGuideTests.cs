using System.Text.RegularExpressions;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Tests.Approvals;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/approval.md: its code runs here and writes what the page says, and every step that it shows is read.</summary>
public sealed class ApprovalGuideTests
{
    private const string Path = "docs/approval.md";
    private const string Here = "Documentation/ApprovalGuideTests.cs";

    private readonly GuidePage _page = new(Path);

    private GuideConsole Console { get; } = new();

    [SourceFact]
    public void The_page_holds_what_runs_here() => _page.HoldsWhatRunsIn(Here);

    [SourceFact]
    public void Every_mechanic_is_shown_by_a_step_that_can_be_read()
    {
        var steps = Regex.Matches(SourceTree.Read(Path), @"^\| [^|]+ \| `(\{.*\})` \|\r?$", RegexOptions.Multiline).Cast<Match>().Select(match => match.Groups[1].Value).ToList();

        steps.Should().HaveCount(10);
        foreach (var step in steps)
        {
            var json = "{\"schema\":\"disclosure-approval-policy/2\",\"id\":\"x\",\"title\":\"X\",\"steps\":[{\"id\":\"draft\",\"title\":\"D\",\"roles\":[\"c\"]}," + step + "]}";
            ApprovalPolicyJson.Parse(json, Path).Faults.Should().BeEmpty();
        }
    }

    [SourceFact]
    public void What_the_page_shows_works()
    {
        // <review>
        var policy = Load("policy.json", ApprovalPolicyJson.Read).GetValueOrThrow();
        var local = Load("xinhua-2022.json", ApprovalPolicyJson.Read).GetValueOrThrow();
        foreach (var warning in ApprovalPolicyReview.Of(local).Warnings)
        {
            Console.WriteLine($"{warning.Kind}: {warning.Message.In(Language.English)}");
        }

        // </review>
        Console.Take().Should().Be(_page.Block("text review"));

        // <major>
        var proactive = new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation))
            .Calculate(new StatutoryRule("cn.ogi.proactive"), new LocalDate(2024, 5, 10));
        var matter = new ApprovalMatter("2024-017", MatterFact.Of("amount", 600_000)) { DeclaredMajor = false, Deadline = proactive };
        Console.WriteLine(policy.Assess(matter).Reasons[0].In(Language.English));

        // </major>
        Console.Take().Should().Be(_page.Block("text major"));

        // <process>
        var register = Load("register.json", ApprovalRegisterJson.Read).GetValueOrThrow();
        var content = ContentFingerprint.OfText("the announcement and its attachment");
        var process = ApprovalProcess.Start(policy, matter, register, ChineseCalendars.StateCouncil);

        var wu = new ApprovalActor("wu", "clerk");
        process = process.Take(wu.Submit("draft", new LocalDate(2024, 5, 13), content));

        var tooEarly = process.May(new ApprovalActor("zhao", "supervising-leader", onBehalfOf: "li").Approve("review", new LocalDate(2024, 5, 14), content));
        Console.WriteLine($"{tooEarly.IsAllowed}: {tooEarly.WhyNot()[0].Message.In(Language.English)}");
        foreach (var option in process.Options(new ApprovalActor("wu", "secrecy-officer"), new LocalDate(2024, 5, 14), content).Where(option => option.Entry.Step == "secrecy"))
        {
            Console.WriteLine($"{option.Entry.Decision}: {string.Join(", ", option.WhyNot().Select(problem => problem.Kind))}; could: {string.Join(", ", option.WhoCould())}");
        }

        // </process>
        Console.Take().Should().Be(_page.Block("text process"));

        // <pressure>
        var pressure = process.Pressure(new LocalDate(2024, 5, 14));
        Console.WriteLine($"due {pressure.Deadline:R}: {pressure.WorkingDaysUsed} working days used, {pressure.WorkingDaysLeft} left, done by {pressure.ExpectedEnd:R} at the latest");
        foreach (var step in pressure.Steps)
        {
            Console.WriteLine($"{step.Step.Id}: own limit {step.Due:R}, latest {step.Latest:R}");
        }

        // </pressure>
        Console.Take().Should().Be(_page.Block("text pressure"));

        // <trail>
        process = process
            .Take(new ApprovalActor("he", "secrecy-officer").Approve("secrecy", new LocalDate(2024, 5, 15), content))
            .Take(new ApprovalActor("zhao", "supervising-leader", onBehalfOf: "li").Approve("review", new LocalDate(2024, 5, 16), content))
            .Take(new ApprovalActor("chen", "principal-leader").Approve("sign", new LocalDate(2024, 5, 17), content));
        var edited = ContentFingerprint.OfText("the announcement and its attachment, with a word changed");
        Console.WriteLine(process.Evaluate(new ApprovalPublication(new LocalDate(2024, 5, 20), content)).IsComplete);
        Console.WriteLine(process.Evaluate(new ApprovalPublication(new LocalDate(2024, 5, 20), edited)).Problems[0].Message.In(Language.English));

        var entries = process.Trail.Entries.ToList();
        entries[2] = new ApprovalEntry("review", "supervising-leader", "li", entries[2].At) { Content = content, Seal = entries[2].Seal };
        Console.WriteLine(new ApprovalEvaluator(register).Evaluate(policy, matter, new ApprovalTrail(entries), null).Problems[0].Message.In(Language.English));

        // </trail>
        Console.Take().Should().Be(_page.Block("text trail"));

        // <drawing>
        Console.WriteLine(ApprovalDiagram.Mermaid(policy, Language.Chinese));

        // </drawing>
        Console.Take().TrimEnd().Should().Be(_page.Block("mermaid"));
    }

    private LoadResult<T> Load<T>(string name, Func<Stream, string, LoadResult<T>> read)
        where T : class
    {
        using var stream = new GuideFiles(file => file switch
        {
            "policy.json" => _page.Block("json approval-policy"),
            "register.json" => _page.Block("json approval-register"),
            _ => ApprovalCase.PolicyText("xinhua-2022"),
        }).OpenRead(name);
        return read(stream, name);
    }
}
