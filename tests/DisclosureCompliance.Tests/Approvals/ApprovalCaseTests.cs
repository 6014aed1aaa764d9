using System.Text.RegularExpressions;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Tests.Approvals;

/// <summary>The worked cases: each says its reasoning and was worked by hand.</summary>
public sealed class ApprovalCaseTests
{
    public static TheoryData<string> Ids()
    {
        var data = new TheoryData<string>();
        foreach (var id in ApprovalCase.Ids)
        {
            data.Add(id);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_comes_out_as_it_was_worked_by_hand(string id)
    {
        var worked = ApprovalCase.Find(id);

        var verdict = worked.Run();

        verdict.Problems.Select(Short).Should().Equal(worked.ExpectedTexts("problems"));
        verdict.Mended.Select(Short).Should().Equal(worked.ExpectedTexts("mended"));
        verdict.Remarks.Select(remark => remark.Code).Should().Equal(worked.ExpectedTexts("remarks"));
        verdict.IsComplete.Should().Be(worked.ExpectedTexts("problems").Count == 0);
        if (worked.Expected.TryGetProperty("major", out var major))
        {
            verdict.IsMajor.Should().Be(major.GetBoolean());
            verdict.Assess().IsMajor.Should().Be(major.GetBoolean());
        }

        if (worked.Expected.TryGetProperty("status", out var status) && worked.Record.PublishedAt is null)
        {
            Kebab(worked.Resume().Status.ToString()).Should().Be(status.GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Whatever_a_case_says_can_be_read_in_both_languages(string id)
    {
        var verdict = ApprovalCase.Find(id).Run();

        var said = verdict.Explain().Concat(verdict.Problems.Concat(verdict.Mended).Select(problem => problem.Message)).Concat(verdict.Remarks).ToList();
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            said.SelectMany(message => new[] { message.In(language), message.RemedyIn(language) }).Where(text => text is not null)
                .Should().NotContain(text => text!.IndexOf('{') >= 0, "every place is filled in");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_process_allows_exactly_the_entries_that_count(string id)
    {
        var worked = ApprovalCase.Find(id);
        if (worked.Record.PublishedAt is not null || worked.Record.Approvals!.IsSealed)
        {
            return;
        }

        var process = worked.Start();
        foreach (var entry in worked.Record.Approvals!.Entries)
        {
            var option = process.May(entry);
            option.IsAllowed.Should().Be(process.IsAllowed(entry));
            option.WhyNot().Any().Should().Be(!option.IsAllowed);
            if (option.IsAllowed)
            {
                process = process.Take(entry);
            }
            else
            {
                process.Invoking(refused => refused.Take(entry)).Should().Throw<InvalidOperationException>();
                worked.Run().Problems.Concat(worked.Run().Mended).Where(problem => ReferenceEquals(problem.Entry, entry) || problem.Entry?.At == entry.At).Should().NotBeEmpty();
            }
        }

        process.Status.Should().Be(worked.Resume().Status);
    }

    private static string Short(ApprovalProblem problem) => $"{problem.Step}:{Kebab(problem.Kind.ToString())}";

    private static string Kebab(string name) => Regex.Replace(name, "(?<!^)([A-Z])", "-$1").ToLowerInvariant();
}
