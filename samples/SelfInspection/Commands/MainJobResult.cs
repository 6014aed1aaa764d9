using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Records;
using DisclosureCompliance.Scoring;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfInspection.Input;

namespace SelfInspection.Commands;

/// <summary>What the demonstration computes: the score of 2012, and two checks.</summary>
internal sealed record MainJobResult(Scorecard Scorecard, ComplianceReport Year, ComplianceReport Sample)
{
    public const string YearFolder = "ningguo-2012";
    public const string SampleFolder = "published-records";

    /// <summary>Loads the sample's data, checks and scores; null with faults where the data cannot be used.</summary>
    public static MainJobResult? Read(FaultList faults)
    {
        var checklist = Load(YearFolder, "checklist.json", ChecklistJson.Read, faults);
        var answers = Load(YearFolder, "answers.json", AnswersJson.Read, faults);
        var catalogue = Load(YearFolder, "catalogue.json", CatalogueJson.Read, faults);
        var records = Load(YearFolder, "records.json", RecordsJson.Read, faults);
        var sampleCatalogue = Load(SampleFolder, "catalogue.json", CatalogueJson.Read, faults);
        var sampleRecords = Load(SampleFolder, "records.json", RecordsJson.Read, faults);
        if (faults.HasErrors)
        {
            return null;
        }

        using var services = Services.CreateDefault();
        var checker = services.GetRequiredService<IDisclosureComplianceChecker>();
        var year = checker.Check(new ComplianceCheckRequest(
            catalogue!,
            records!,
            new DateInterval(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31)),
            asOf: new LocalDate(2013, 4, 15)));
        var sample = checker.Check(new ComplianceCheckRequest(
            sampleCatalogue!,
            sampleRecords!,
            new DateInterval(new LocalDate(2009, 1, 1), new LocalDate(2025, 12, 31)),
            asOf: new LocalDate(2026, 1, 31)));
        var scorecard = services.GetRequiredService<IChecklistScorer>().Score(checklist!, answers!, new ScoringOptions { Findings = new ComplianceFindingCounter(year) });
        return new MainJobResult(scorecard, year, sample);
    }

    private static T? Load<T>(string folder, string file, Func<Stream, string, LoadResult<T>> read, FaultList faults)
        where T : class => InputFile.Load(Path.Combine(AppContext.BaseDirectory, "data", folder, file), read, faults);
}
