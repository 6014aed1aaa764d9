namespace DisclosureCompliance.Office;

/// <summary>Everything in a year that is in the office's own words, with its place.</summary>
internal static class OfficeTexts
{
    public static IEnumerable<(string Place, string Text)> Of(OfficeYear year) => All(year).Where(pair => pair.Text is not null).Select(pair => (pair.Place, pair.Text!));

    private static IEnumerable<(string Place, string? Text)> All(OfficeYear year)
    {
        yield return ("$.title", year.Title?.In(Messages.Language.Chinese));
        yield return ("$.slogan", year.Slogan);
        yield return ("$.officeInCharge.name", year.InCharge?.Name);
        yield return ("$.officeInCharge.document", year.InCharge?.Document);
        yield return ("$.leadingGroup.document", year.LeadingGroup?.Document);
        yield return ("$.leadingGroup.head.post", year.LeadingGroup?.Head?.Post);
        var lists = Each(year.Systems, "systems", system => [("name", system.Name), ("document", system.Document)])
            .Concat(Each(year.Departments, "departments", department => [("name", department.Name), .. (department.Duties ?? []).Select((duty, i) => ($"duties[{i}]", (string?)duty))]))
            .Concat(Each(year.Activities, "activities", activity => [("title", activity.Title), ("place", activity.Place)]))
            .Concat(Each(year.Channels, "channels", channel => [("name", channel.Name)]))
            .Concat(Each(year.Inspections, "inspections", inspection => [("title", inspection.Title), ("result", inspection.Result)]))
            .Concat(Each(year.Supervisors, "supervisors", post => [("at", post.At)]))
            .Concat(Each(year.Feedback, "feedback", feedback => [("subject", feedback.Subject)]))
            .Concat(Each(year.Commitments, "commitments", commitment =>
                [("matter", commitment.Matter), ("procedure", commitment.Procedure), ("standard", commitment.Standard), ("result", commitment.Result), ("timeLimit", commitment.TimeLimit)]))
            .Concat(Each(year.Goals, "goals", goal => [("text", goal.Text)]))
            .Concat(Each(year.PastGoals, "pastGoals", goal => [("text", goal.Text), ("result", goal.Result)]))
            .Concat(Each(year.Attachments, "attachments", attachment => [("name", attachment.Name)]));
        foreach (var pair in lists)
        {
            yield return pair;
        }

        for (var i = 0; i < (year.Statements?.Count ?? 0); i++)
        {
            yield return ($"$.statements[{i}]", year.Statements![i]);
        }
    }

    private static IEnumerable<(string Place, string? Text)> Each<T>(IReadOnlyList<T>? items, string name, Func<T, IEnumerable<(string Field, string? Text)>> fields) =>
        (items ?? []).SelectMany((item, i) => fields(item).Select(field => ($"$.{name}[{i}].{field.Field}", field.Text)));
}
