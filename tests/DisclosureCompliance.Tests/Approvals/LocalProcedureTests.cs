using DisclosureCompliance.Approvals;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Tests.Architecture;

namespace DisclosureCompliance.Tests.Approvals;

/// <summary>The local procedures of Policies, each as its office published it, with its source inside.</summary>
public sealed class LocalProcedureTests
{
    public static TheoryData<string> Names()
    {
        var data = new TheoryData<string>();
        foreach (var name in ApprovalCase.PolicyNames)
        {
            data.Add(name);
        }

        return data;
    }

    [Fact]
    public void There_are_thirteen_real_ones_and_one_that_is_made_up() => ApprovalCase.PolicyNames.Should().HaveCount(14).And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_procedure_is_read_without_a_fault_and_names_its_source(string name)
    {
        ApprovalPolicyJson.Parse(ApprovalCase.PolicyText(name), name).Faults.Should().BeEmpty();
        ApprovalCase.PolicyText(name).Should().Contain("\"x-source\": \"");
    }

    [Theory]
    [InlineData("fangtang-2012", "NoConfidentialityReview")]
    [InlineData("maoyun-2020", "NoConfidentialityReview")]
    [InlineData("xinhua-2022", "NoConfidentialityReview, DeemedConsent")]
    [InlineData("changjiang-petitions-2020", "")]
    [InlineData("sixian-water", "")]
    [InlineData("yancheng-2011", "")]
    [InlineData("prefecture-slip", "")]
    [InlineData("city-fifteen-days", "")]
    [InlineData("commission-committee", "")]
    [InlineData("benxi-record", "NoConfidentialityReview")]
    [InlineData("yangzizhou-2023", "")]
    [InlineData("mojiang-2023", "NoSeparation")]
    [InlineData("natural-resources", "NoConfidentialityReview")]
    [InlineData("worked-example", "")]
    public void What_is_questionable_about_a_procedure_is_said(string name, string warnings)
    {
        var review = ApprovalPolicyReview.Of(ApprovalCase.PolicyNamed(name));

        string.Join(", ", review.Warnings.Select(warning => warning.Kind)).Should().Be(warnings);
        review.Warnings.Should().NotContain(warning => warning.Message.In(Language.Chinese).IndexOf('{') >= 0 || warning.Message.RemedyIn(Language.English) == null);
    }

    [SourceFact]
    public void A_sample_is_the_procedure_of_the_tests()
    {
        foreach (var file in Directory.EnumerateFiles(SourceTree.PathOf("samples/approval-policies"), "*.json"))
        {
            var sample = File.ReadAllText(file).Replace("  \"$schema\": \"../../docs/formats/approval-policy.schema.json\",\n", string.Empty);

            sample.Should().Be(ApprovalCase.PolicyText(Path.GetFileNameWithoutExtension(file)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_procedure_is_drawn_the_same_each_time_with_all_its_steps(string name)
    {
        var policy = ApprovalCase.PolicyNamed(name);

        var drawn = ApprovalDiagram.Mermaid(policy, Language.Chinese);

        drawn.Should().Be(ApprovalDiagram.Mermaid(ApprovalCase.PolicyNamed(name), Language.Chinese)).And.StartWith("stateDiagram-v2\n");
        policy.Steps.Should().OnlyContain(step => drawn.Contains(step.Title.In(Language.Chinese)));
    }

    [Fact]
    public void Titles_cannot_break_out_of_a_drawing()
    {
        var policy = new ApprovalPolicy("x", LocalizedText.Same("x"), [new ApprovalStep("d", LocalizedText.Same("a\"\n[*] --> evil; b: c"), ["r"], ApprovalStepKind.Draft)]);

        ApprovalDiagram.Mermaid(policy, Language.English).Split('\n').Should().Equal(
            "stateDiagram-v2",
            "    state \"a' [*] --> evil； b：c<br/>r\" as s1",
            "    [*] --> s1",
            "    state \"published\" as published",
            "    s1 --> published",
            "    published --> [*]",
            string.Empty);
    }

    [Fact]
    public void What_is_conditional_can_be_passed_by_and_what_is_parallel_forks()
    {
        var drawn = ApprovalDiagram.Mermaid(ApprovalCase.PolicyNamed("worked-example"), Language.English);

        drawn.Should().Contain("state fork2 <<fork>>").And.Contain("s3 --> join2").And.Contain("s4 --> join2")
            .And.Contain("join2 --> s5 : major matters").And.Contain("s5 --> s6 : ordinary matters").And.Contain("join2 --> s6 : ordinary matters")
            .And.Contain("join2 --> published").And.Contain("s2r --> s2 : answer").And.Contain("s2 --> [*] : withheld it");
    }
}
