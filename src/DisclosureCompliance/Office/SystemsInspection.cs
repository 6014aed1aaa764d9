using DisclosureCompliance.Law;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Office;

/// <summary>The six systems with their documents and dates, and how the work is divided.</summary>
internal static class SystemsInspection
{
    /// <summary>The systems that every office needs.</summary>
    public static readonly IReadOnlyList<OfficeSystemKind> Required =
    [
        OfficeSystemKind.Guide,
        OfficeSystemKind.OnRequestProcedure,
        OfficeSystemKind.Catalogue,
        OfficeSystemKind.ImplementationPlan,
        OfficeSystemKind.Assessment,
        OfficeSystemKind.Supervision,
    ];

    public static void Inspect(OfficeReviewLog log)
    {
        InspectSystems(log);
        InspectDivision(log);
    }

    private static void InspectSystems(OfficeReviewLog log)
    {
        if (log.Year.Systems is not { } systems)
        {
            log.Find(OfficeFindingKinds.SystemsNotStated, "$.systems");
            return;
        }

        foreach (var kind in Required.Where(kind => systems.All(system => system.Kind != kind)))
        {
            log.Find(OfficeFindingKinds.SystemMissing, "$.systems", OfficeWords.Systems.WordOf(kind), new MessageArgument("system", OfficeTerms.Of(kind)));
        }

        var known = new HashSet<OfficeSystemKind>();
        for (var i = 0; i < systems.Count; i++)
        {
            if (systems[i].Kind != OfficeSystemKind.Other && !known.Add(systems[i].Kind))
            {
                log.Find(OfficeFindingKinds.SystemTwice, $"$.systems[{i}]", OfficeWords.Systems.WordOf(systems[i].Kind), new MessageArgument("system", OfficeTerms.Of(systems[i].Kind)));
            }

            InspectSystem(log, systems[i], $"$.systems[{i}]");
        }
    }

    private static void InspectSystem(OfficeReviewLog log, OfficeSystem system, string place)
    {
        var before = log.Findings.Count;
        var subject = system.Name ?? OfficeWords.Systems.WordOf(system.Kind);
        var name = new MessageArgument("system", OfficeTerms.Of(system));
        LocalizedText[] lacks = [.. system.Document is null ? [OfficeTerms.Document] : (LocalizedText[])[], .. system.LastChangedOn is null ? [OfficeTerms.Date] : (LocalizedText[])[]];
        if (lacks.Length > 0)
        {
            log.Find(OfficeFindingKinds.SystemUndocumented, place, subject, name, new("lacks", lacks));
        }

        if (system.LastChangedOn is { } date)
        {
            if (date > log.AsOf)
            {
                log.Find(OfficeFindingKinds.DateOutsideYear, place, subject, new("title", OfficeTerms.Of(system)), new("date", date));
            }

            if (system.ReviseEvery is { } every && log.Calculator.Calculate(new PermanentRule(every), date).Latest is { } due && due < log.AsOf)
            {
                log.Find(OfficeFindingKinds.SystemOutdated, place, subject, name, new("date", date), new("due", due));
            }

            if (InForce(log) is { } law && date < law.InForce.First)
            {
                log.Find(OfficeFindingKinds.SystemBeforeLaw, place, subject, name, new("date", date), new("law", law.Citation.Instrument), new("since", law.InForce.First));
            }
        }

        if (log.Findings.Count == before)
        {
            log.Pass(OfficeAspect.Systems, place, OfficePassMessages.SystemPassed, name);
        }
    }

    private static ProvisionVersion? InForce(OfficeReviewLog log) =>
        log.Options.Regulation?.Versions.LastOrDefault(version => version.InForce.First <= log.AsOf);

    private static void InspectDivision(OfficeReviewLog log)
    {
        if (log.Year.Departments is not { Count: > 0 } departments)
        {
            log.Find(OfficeFindingKinds.DepartmentsNotStated, "$.departments");
            return;
        }

        for (var i = 0; i < departments.Count; i++)
        {
            var name = new MessageArgument("department", departments[i].Name);
            if (departments[i].Duties is { Count: > 0 })
            {
                log.Pass(OfficeAspect.Division, $"$.departments[{i}]", OfficePassMessages.DepartmentPassed, name);
            }
            else
            {
                log.Find(OfficeFindingKinds.DepartmentWithoutDuties, $"$.departments[{i}]", departments[i].Name, name);
            }
        }
    }
}
