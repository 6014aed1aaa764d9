using System.Text.Json;

namespace SelfInspection.Tests;

/// <summary>One document on the output, with the names that the README lists.</summary>
public sealed class JsonTests
{
    [Fact]
    public void A_finding_carries_what_a_program_needs()
    {
        var report = Cli.RunLine("check {published-catalogue} {published-records} --from 2009-01-01 --to 2025-12-31 --as-of 2026-01-31 --format json").Json;

        report.GetProperty("schema").GetString().Should().Be("self-inspection-check/1");
        report.GetProperty("exitCode").GetInt32().Should().Be(1);
        var late = report.GetProperty("findings").EnumerateArray().Single(finding =>
            finding.GetProperty("code").GetString() == "finding.late" && finding.GetProperty("workingDaysLate").GetInt32() == 1);
        late.GetProperty("identity").GetString().Should().Be("finding.late|emergency-plan||宁阳县人民政府办公室 2017-03-13");
        late.GetProperty("severity").GetString().Should().Be("violation");
        late.GetProperty("due").GetProperty("date").GetString().Should().Be("2017-03-10");
        late.GetProperty("due").GetProperty("certainty").GetString().Should().Be("firm");
        late.GetProperty("legalBasis")[0].GetProperty("article").GetProperty("en").GetString().Should().Be("article 18");
        late.GetProperty("message").GetProperty("zh-CN").GetString().Should().Contain("逾期1个工作日");
        late.GetProperty("message").GetProperty("en").GetString().Should().Contain("2017-03-13");
        late.GetProperty("remedy").GetProperty("zh-CN").GetString().Should().NotBeEmpty();
        late.GetProperty("remedy").GetProperty("en").GetString().Should().NotBeEmpty();
    }

    /// <summary>What a program takes from <c>code</c> goes into an exceptions file; the text of a finding has a code of its own.</summary>
    [Fact]
    public void The_code_of_a_finding_is_the_one_that_exceptions_name()
    {
        var findings = Cli.Run(["check", CheckFiles.OnDisk["catalogue.json"], CheckFiles.OnDisk["july.json"], .. CheckFiles.InJuly, "--format", "json"]).Json.GetProperty("findings").EnumerateArray().ToArray();

        findings.Should().OnlyContain(finding => finding.GetProperty("identity").GetString()!.StartsWith(finding.GetProperty("code").GetString() + "|", StringComparison.Ordinal));
        findings.Should().Contain(finding => finding.GetProperty("code").GetString() != finding.GetProperty("text").GetString());
    }

    [Fact]
    public void A_score_line_says_why_in_both_languages_and_numbers_are_exact_text()
    {
        var score = Cli.RunLine("score {checklist} {answers} --catalogue {catalogue} --records {records} " + Cli.Window + " --format json").Json;

        score.GetProperty("total").GetProperty("score").GetString().Should().Be("37");
        score.GetProperty("total").GetProperty("highest").GetString().Should().Be("100");
        var line = score.GetProperty("sections")[0].GetProperty("lines")[0];
        line.GetProperty("points").GetString().Should().Be("4");
        line.GetProperty("selfScore").GetString().Should().Be("4");
        line.GetProperty("state").GetString().Should().Be("scored");
        line.GetProperty("gap").GetString().Should().Be("0");
        line.GetProperty("derivation")[0].GetProperty("code").GetString().Should().Be("score.silence-is-no-finding");
        score.GetProperty("warnings")[0].GetProperty("kind").GetString().Should().Be("contradiction");
        score.GetProperty("warnings")[0].GetProperty("code").GetString().Should().Be("checklist.cap-above-points");
        score.GetProperty("check").GetProperty("findings").GetArrayLength().Should().Be(17);
    }

    [Fact]
    public void A_deadline_lists_its_steps_with_the_notice_of_every_special_day()
    {
        var deadline = Cli.RunLine("deadline due --within 20 --trigger 2012-12-24 --format json").Json;

        deadline.GetProperty("date").GetString().Should().Be("2013-01-22");
        deadline.GetProperty("certainty").GetString().Should().Be("firm");
        var days = deadline.GetProperty("steps").EnumerateArray().SelectMany(step => step.GetProperty("days").EnumerateArray()).ToArray();
        days.Where(day => day.GetProperty("number").ValueKind == JsonValueKind.Number).Select(day => day.GetProperty("number").GetInt32()).Should().Equal(Enumerable.Range(1, 20));
        days[^1].GetProperty("date").GetString().Should().Be("2013-01-22");
        var makeUp = days.Where(day => day.GetProperty("kind").GetString() == "make-up-working-day").ToArray();
        makeUp.Select(day => (day.GetProperty("date").GetString(), day.GetProperty("number").GetInt32())).Should().Equal(("2013-01-05", 7), ("2013-01-06", 8));
        makeUp[0].GetProperty("notice").GetProperty("documentNumber").GetString().Should().Be("国办发明电〔2012〕33号");
    }

    [Fact]
    public void A_provisional_deadline_says_so()
    {
        var deadline = Cli.RunLine("deadline due --within 40 --trigger 2026-12-20 --format json").Json;

        deadline.GetProperty("certainty").GetString().Should().Be("provisional");
        string.CompareOrdinal(deadline.GetProperty("earliest").GetString(), deadline.GetProperty("latest").GetString()).Should().BeLessThanOrEqualTo(0);
        deadline.GetProperty("reason").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Object);
    }

    [Fact]
    public void A_year_counts_its_working_days_and_lists_its_special_days()
    {
        var year = Cli.RunLine("calendar 2012 --format json").Json;

        year.GetProperty("workingDays").GetInt32().Should().Be(249);
        year.GetProperty("certain").GetBoolean().Should().BeTrue();
        year.GetProperty("months").GetArrayLength().Should().Be(12);
        year.GetProperty("specialDays").EnumerateArray().Select(day => day.GetProperty("date").GetString()).Should().Contain("2012-01-21");
    }

    [Fact]
    public void Chinese_is_written_as_it_is_read()
    {
        var output = Cli.RunLine("--format json").Output;

        output.Should().Contain("方塘乡人民政府").And.NotContain("\\u");
    }

    [Fact]
    public void Faults_are_a_document_too()
    {
        var result = Cli.RunLine("check no.json {records} --from 2012-01-01 --to 2011-01-01 --as-of x --format json");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Json.GetProperty("schema").GetString().Should().Be("self-inspection-faults/1");
        result.Json.GetProperty("faults").EnumerateArray().Select(fault => fault.GetProperty("code").GetString())
            .Should().Equal("input.no-file", "input.window-reversed", "input.bad-date");
    }
}
