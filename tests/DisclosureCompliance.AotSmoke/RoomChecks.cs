using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Records;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.TimeLimits;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DisclosureCompliance.AotSmoke;

/// <summary>For each room one thing that trimming or ahead-of-time compilation could break: embedded data, reading, generic code.</summary>
internal static class RoomChecks
{
    public static bool Numerics() => (Rational.Parse("45") * Rational.Parse("4/3")).ToString() == "60";

    public static bool Messages()
    {
        var template = new MessageTemplate("smoke.text", new LocalizedText("第 {n} 项", "item {n}"));
        var message = new Message(template, new MessageArgument("n", 3));
        return message.In(Language.Chinese) == "第 3 项" && message.In(Language.English) == "item 3";
    }

    /// <summary>A document that is wrong in two ways is read, and both are said.</summary>
    public static bool Loading()
    {
        var result = CatalogueJson.Parse("""{ "schema": "disclosure-catalogue/1", "surplus": 1 }""", "smoke.json");
        var codes = result.Faults.Select(fault => fault.Code).ToList();
        return !result.Succeeded && codes.Contains("load.unknown-field") && codes.Contains("load.missing-field");
    }

    /// <summary>Fifteen working days after 1 June 2011 end on 23 June 2011 (Supreme People's Court, Guiding Case 26).</summary>
    public static bool Calendars() =>
        ChineseCalendars.StateCouncil.AddWorkingDays(new LocalDate(2011, 6, 1), 15) == new LocalDate(2011, 6, 23);

    public static bool Law() => new LawBook(ChineseLaw.OpenGovernmentInformation).Find("cn.ogi.proactive") is not null;

    public static bool Approvals()
    {
        var verdict = new ApprovalEvaluator().Evaluate(ChineseApproval.ThreeSteps, new ApprovalMatter("m"), new ApprovalTrail([]), publication: null);
        return verdict.Problems.Count > 0;
    }

    /// <summary>A host's container builds every part: 20 working days after 24 December 2012 end on 22 January 2013.</summary>
    public static bool Services()
    {
        using var services = new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider(validateScopes: true);
        var deadline = services.GetRequiredService<IDeadlineCalculator>().Calculate(new StatutoryRule("cn.ogi.proactive"), new LocalDate(2012, 12, 24));
        var catalogue = CatalogueJson.Parse(
            """{ "schema": "disclosure-catalogue/1", "id": "c", "title": "c", "items": [] }""", "catalogue.json").GetValueOrThrow();
        var records = RecordsJson.Parse("""{ "schema": "disclosure-records/1", "complete": true, "records": [] }""", "records.json").GetValueOrThrow();
        var year = new DateInterval(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31));
        var report = services.GetRequiredService<IDisclosureComplianceChecker>().Check(new ComplianceCheckRequest(catalogue, records, year, new LocalDate(2013, 4, 15)));
        return deadline.Date == new LocalDate(2013, 1, 22) && report.Findings.Count == 0;
    }

    public static bool Records() => !RecordsJson.Parse("{", "smoke.json").Succeeded;

    /// <summary>Two occurrences at 0.1 off an item of one point leave exactly 0.8.</summary>
    public static bool Scoring()
    {
        var checklist = ChecklistJson.Parse(
            """
            {
              "schema": "disclosure-checklist/2", "id": "smoke", "title": "smoke",
              "sections": [{ "id": "s", "title": "s", "items": [{
                "id": "1", "title": "i", "points": 1,
                "scoring": { "kind": "deduct", "rules": [{ "key": "late", "text": "late", "each": 0.1 }] } }] }]
            }
            """,
            "checklist.json").GetValueOrThrow();
        var answers = AnswersJson.Parse(
            """{ "schema": "disclosure-answers/2", "checklist": "smoke", "answers": [{ "item": "1", "occurrences": { "late": 2 } }] }""",
            "answers.json").GetValueOrThrow();
        return new ChecklistScorer().Score(checklist, answers).Total.Score.ToString() == "0.8";
    }
}
