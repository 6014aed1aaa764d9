using System.Text.Json;
using System.Text.RegularExpressions;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Requests;
using NodaTime;

namespace DisclosureCompliance.Tests.Requests;

/// <summary>The worked cases: each says its article and its reasoning, and was counted apart from the library.</summary>
public sealed class RequestClockCaseTests
{
    public static TheoryData<string> Ids()
    {
        var data = new TheoryData<string>();
        foreach (var id in ClockCase.Ids)
        {
            data.Add(id);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_comes_out_as_it_was_worked_by_hand(string id)
    {
        var expected = ClockCase.Find(id).Expected;

        var state = ClockCase.Find(id).Run();

        Kebab(state.Status.ToString()).Should().Be(expected.GetProperty("status").GetString());
        state.ReceivedOn.Should().Be(ClockCase.OptionalDate(expected, "receivedOn"));
        state.Due?.Date.Should().Be(ClockCase.OptionalDate(expected, "due"));
        (state.Due is null).Should().Be(!expected.TryGetProperty("due", out _) && !expected.TryGetProperty("certainty", out _));
        state.RepliedOn.Should().Be(ClockCase.OptionalDate(expected, "repliedOn"));
        state.Problems.Select(problem => problem.Code).Should().Equal(expected.GetProperty("problems").EnumerateArray().Select(code => code.GetString()));
        if (expected.TryGetProperty("certainty", out var certainty))
        {
            Kebab(state.Due!.Certainty.ToString()).Should().Be(certainty.GetString());
        }

        if (expected.TryGetProperty("steps", out var steps))
        {
            state.NextSteps.Select(step => (Kebab(step.Kind.ToString()), step.LastDay)).Should().Equal(
                steps.EnumerateArray().Select(step => (step[0].GetString()!, step[1].ValueKind == JsonValueKind.Null ? (LocalDate?)null : ClockCase.Date(step[1]))));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Whatever_a_case_says_can_be_read_in_both_languages(string id)
    {
        var state = ClockCase.Find(id).Run();

        var said = state.Problems.Select(problem => problem.Message).Concat(state.NextSteps.Select(step => step.Message)).Concat(state.Explain()).ToList();
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            said.SelectMany(message => new[] { message.In(language), message.RemedyIn(language) }).Where(text => text is not null)
                .Should().NotContain(text => text!.IndexOf('{') >= 0, "every place is filled in");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_event_known_on_the_day_is_used_or_named_by_a_problem(string id)
    {
        var state = ClockCase.Find(id).Run();

        var unused = state.Problems.Where(problem => problem.Severity == RequestProblemSeverity.BadData && problem.Code != "request.log.states-earlier-day").Select(problem => problem.Event!).ToList();
        state.UsedEvents.Concat(unused).Should().HaveCount(state.Request.Events.Count(happened => happened.Date <= state.AsOf));
        state.Problems.Where(problem => problem.EventIndex is not null).Should().NotContain(problem => !ReferenceEquals(state.Request.Events[problem.EventIndex!.Value], problem.Event));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_the_law_is_said_to_demand_has_an_article(string id)
    {
        var state = ClockCase.Find(id).Run();

        state.Problems.Where(problem => problem.Severity != RequestProblemSeverity.BadData).Should().NotContain(problem => problem.Citation == null);
        state.NextSteps.Should().NotContain(step => step.Citation == null);
        if (state.Law is { } law && state.Due is { } due)
        {
            due.Version.Should().BeSameAs(law);
            due.Explain().Steps.Should().NotBeEmpty();
        }
    }

    private static string Kebab(string name) => Regex.Replace(name, "(?<!^)([A-Z])", "-$1").ToLowerInvariant();
}
