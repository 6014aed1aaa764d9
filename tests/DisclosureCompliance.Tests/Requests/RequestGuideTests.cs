using DisclosureCompliance.Messages;
using DisclosureCompliance.Requests;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Documentation;
using DisclosureCompliance.TimeLimits;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DisclosureCompliance.Tests.Requests;

/// <summary>The guide docs/requests.md: its code is the code between the marks here, its document is read here.</summary>
public sealed class RequestGuideTests
{
    private GuideConsole Console { get; } = new();

    private static GuidePage Guide => new("docs/requests.md");

    [Fact]
    public void Asking()
    {
        // <ask>
        var clock = new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider().GetRequiredService<IRequestClock>();
        var request = new DisclosureRequest(
            "2021-017",
            new RequestReceived(new LocalDate(2021, 12, 2), RequestChannel.Email, confirmedOn: new LocalDate(2021, 12, 2)),
            new ConsultationAsked(new LocalDate(2021, 12, 8), ConsultedParty.ThirdParty, "甲公司", letterReceivedOn: new LocalDate(2021, 12, 9)),
            new ConsultationAnswered(new LocalDate(2021, 12, 20), ConsultedParty.ThirdParty, "甲公司", ConsultationAnswer.Consent),
            new ReplyExtended(new LocalDate(2022, 1, 6), PeriodLength.OfWorkingDays(20), approvedBy: "王主任", applicantToldOn: new LocalDate(2022, 1, 7)));
        var state = clock.Replay(request, new LocalDate(2022, 1, 12));
        Console.WriteLine($"{state.Status}, due {state.Due}");                      // Extended, due 2022-02-14 (Firm)
        Console.WriteLine(state.NextSteps[0].Message.In(Language.English));
        foreach (var message in state.Explain())                                    // receipt, law, pause, extension, then day by day
        {
            Console.WriteLine(message.In(Language.Chinese));
        }

        // </ask>
        Console.Lines[0].Should().Be("Extended, due 2022-02-14 (Firm)");
        Console.Lines[1].Should().Be("Agency: reply. Last day: 2022-02-14. Law: Regulations on Open Government Information (2019 revision) (国务院令第711号), article 33(2).");
        state.Explain().Select(message => message.Code).Take(4).Should().Equal("request.step.receipt", "request.step.law", "request.step.pause", "request.step.extension");
        state.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Options()
    {
        // <options>
        var services = new ServiceCollection().AddDisclosureCompliance(choices => choices
            .UseRequestClock(new RequestClockOptions { ReplyCounts = ReplyMoment.Decided }));

        // </options>
        using var provider = services.BuildServiceProvider();
        var request = new DisclosureRequest("r", new RequestReceived(new LocalDate(2021, 12, 2), RequestChannel.InPerson), new ReplyDecided(new LocalDate(2021, 12, 9)));
        provider.GetRequiredService<IRequestClock>().Replay(request, new LocalDate(2022, 3, 1)).RepliedOn.Should().Be(new LocalDate(2021, 12, 9));
    }

    [Fact]
    public void Statistics()
    {
        var clock = ClockCase.Clock();
        var requests = DisclosureRequestsJson.Parse(Guide.Block("json requests"), "requests.json").GetValueOrThrow().Requests;

        // <statistics>
        var statistics = RequestStatistics.Of(2021, clock, requests);
        Console.WriteLine(statistics[ReportRow.Granted].Total);
        Console.WriteLine(statistics.New[ApplicantCategory.NaturalPerson]);
        foreach (var unplaced in statistics.Unplaced)
        {
            Console.WriteLine(unplaced.Reason.In(Language.Chinese));
        }

        // </statistics>
        Console.Lines.Should().Equal("1", "1");
    }

    [Fact]
    public void The_page_lists_every_code_that_a_replay_can_report()
    {
        var page = SourceTree.Read("docs/requests.md");
        var codes = MessageCatalogue.Templates.Select(entry => entry.Template.Code)
            .Where(code => code.StartsWith("request.", StringComparison.Ordinal) && !new[] { "next", "step", "procedure", "statistics" }.Contains(code.Split('.')[1]));

        codes.Where(code => !page.Contains("`" + code + "`") && !(page.Contains("`request." + code.Split('.')[1]) && page.Contains("`." + code.Split('.')[2] + "`"))).Should().BeEmpty();
    }

    [SourceFact]
    public void The_code_on_the_page_is_the_code_that_runs_here() => Guide.HoldsWhatRunsIn("Requests/RequestGuideTests.cs");
}
