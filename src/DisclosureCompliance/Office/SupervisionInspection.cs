using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>Inspections, regular and irregular, and supervisors.</summary>
internal static class SupervisionInspection
{
    private const string Inspections = "$.inspections";

    public static void Inspect(OfficeReviewLog log)
    {
        if (log.Year.Inspections is { Count: > 0 } inspections)
        {
            InspectKinds(log, inspections);
            for (var i = 0; i < inspections.Count; i++)
            {
                InspectOne(log, inspections[i], $"{Inspections}[{i}]");
            }
        }
        else
        {
            log.Find(OfficeFindingKinds.InspectionsMissing, Inspections);
        }

        if ((log.Year.Supervisors ?? []).Count(post => post.Count.Highest != 0) is > 0 and var places)
        {
            log.Pass(OfficeAspect.Supervision, "$.supervisors", OfficePassMessages.SupervisorsPassed, new MessageArgument("count", places));
        }
        else
        {
            log.Find(OfficeFindingKinds.SupervisorsMissing, "$.supervisors");
        }
    }

    private static void InspectKinds(OfficeReviewLog log, IReadOnlyList<OfficeInspection> inspections)
    {
        var only = inspections[0].Kind;
        if (inspections.Any(inspection => inspection.Kind != only))
        {
            if (inspections.Where(inspection => inspection.HeldOn is not { } held || log.Year.Spans(held)).Select(inspection => inspection.Kind).Distinct().Count() > 1)
            {
                log.Pass(OfficeAspect.Inspections, Inspections, OfficePassMessages.InspectionKindsPassed);
            }

            return;
        }

        var other = only == InspectionKind.Regular ? InspectionKind.Irregular : InspectionKind.Regular;
        log.Find(OfficeFindingKinds.InspectionKindMissing, Inspections, null, new("stated", OfficeTerms.Of(only)), new("missing", OfficeTerms.Of(other)));
    }

    private static void InspectOne(OfficeReviewLog log, OfficeInspection inspection, string place)
    {
        var title = new MessageArgument("title", inspection.Title);
        if (inspection.HeldOn is { } held)
        {
            if (!log.IsOutside(held, inspection.Title, place + ".heldOn"))
            {
                log.Pass(OfficeAspect.Inspections, place, OfficePassMessages.InspectionPassed, title, new("date", held));
            }

            if (inspection.Result is null)
            {
                log.Find(OfficeFindingKinds.InspectionWithoutResult, place, inspection.Title, title);
            }
        }
        else if (inspection.PlannedOn is not { } planned)
        {
            log.Find(OfficeFindingKinds.InspectionUndated, place, inspection.Title, title);
        }
        else if (planned < log.AsOf)
        {
            log.Find(OfficeFindingKinds.InspectionNotHeld, place, inspection.Title, title, new("date", planned), new("asOf", log.AsOf));
        }
    }
}
