using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>One thing that a year states, under a name that is the same in every year.</summary>
internal sealed class StatedFact
{
    private StatedFact(OfficeAspect aspect, string key, LocalizedText subject, string value, StatedCount? count = null) =>
        (Aspect, Key, Subject, Value, Count) = (aspect, key, subject, value, count);

    public OfficeAspect Aspect { get; }

    public string Key { get; }

    public LocalizedText Subject { get; }

    public string Value { get; }

    public StatedCount? Count { get; }

    public static IEnumerable<StatedFact> Of(OfficeYear year) =>
        Leadership(year)
            .Concat(Each(year.Systems, system => Text(OfficeAspect.Systems, $"system:{system.Kind}:{(system.Kind == OfficeSystemKind.Other ? system.Name : string.Empty)}", OfficeTerms.Of(system.Kind), Joined(system.Name, system.Document, Iso(system.IssuedOn), Iso(system.RevisedOn)))))
            .Concat(Each(year.Departments, department => Text(OfficeAspect.Division, "department:" + department.Name, LocalizedText.Same(department.Name), JoinedOr(department.Name, [.. department.Duties ?? [], department.Person]))))
            .Concat(Each(year.Channels, channel => Text(OfficeAspect.Channels, "channel:" + channel.Name, LocalizedText.Same(channel.Name), channel.Name)))
            .Concat(Each(year.Supervisors, post => Counted(OfficeAspect.Supervision, "supervisors:" + post.At, LocalizedText.Same(post.At), post.Count)))
            .Concat(Each(year.Commitments, commitment => Text(OfficeAspect.Commitments, "commitment:" + commitment.Matter, LocalizedText.Same(commitment.Matter), JoinedOr(commitment.Matter, commitment.Procedure, commitment.Standard, commitment.Result, commitment.TimeLimit))))
            .Concat(Each(year.Totals, total => Counted(OfficeAspect.Totals, $"total:{total.Id}:{total.Scope}", total.Label, total.Count)))
            .Concat(Numbers(year))
            .GroupBy(fact => fact.Key, StringComparer.Ordinal)
            .Select(same => same.First());

    private static IEnumerable<StatedFact> Leadership(OfficeYear year)
    {
        if (year.LeadingGroup?.Head is { } head)
        {
            yield return Text(OfficeAspect.Leadership, "head", OfficeTerms.Head, head.ToString());
        }

        if (year.PrincipalLeader is { } principal)
        {
            yield return Text(OfficeAspect.Leadership, "principal", OfficeTerms.Principal, principal.ToString());
        }

        if (year.InCharge is { } office)
        {
            yield return Text(OfficeAspect.Institution, "in-charge", OfficeTerms.Institution, Joined(office.Name, office.Document));
        }

        if (year.Staff is { } staff)
        {
            yield return Counted(OfficeAspect.Staff, "staff", OfficeTerms.People, LeadershipInspection.CountOf(staff));
        }
    }

    private static IEnumerable<StatedFact> Numbers(OfficeYear year)
    {
        if (year.Activities is not null)
        {
            var trainings = StatedCount.Sum(year.ActivitiesHeld.Where(activity => activity.Kind == OfficeActivityKind.Training).Select(activity => activity.Times));
            yield return Counted(OfficeAspect.Activities, "trainings", OfficeTerms.Trainings, trainings);
        }

        if (year.Inspections is not null)
        {
            yield return Counted(OfficeAspect.Inspections, "inspections", OfficeTerms.Inspections, StatedCount.Exactly(year.InspectionsHeld.Count()));
        }

        if (year.Feedback is { } feedback)
        {
            yield return Counted(OfficeAspect.Feedback, "feedback", OfficeTerms.Feedback, StatedCount.Exactly(feedback.Count));
        }
    }

    private static StatedFact Text(OfficeAspect aspect, string key, LocalizedText subject, string value) => new(aspect, key, subject, value);

    private static StatedFact Counted(OfficeAspect aspect, string key, LocalizedText subject, StatedCount count) => new(aspect, key, subject, count.Words, count);

    private static IEnumerable<StatedFact> Each<T>(IReadOnlyList<T>? items, Func<T, StatedFact> fact) => (items ?? []).Select(fact);

    private static string Joined(params string?[] parts) => string.Join("; ", parts.OfType<string>());

    /// <summary>The parts; the name where none is stated, so that what came or went is never nothing.</summary>
    private static string JoinedOr(string name, params string?[] parts) => Joined(parts) is { Length: > 0 } text ? text : name;

    private static string? Iso(NodaTime.LocalDate? date) => date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null;
}
