using DisclosureCompliance.Loading;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Office;

/// <summary>The parts of a document, one object each.</summary>
internal static class OfficePartReading
{
    public static AnsweredNotice? Notice(JsonObjectReader json)
    {
        var (title, number, date) = (json.OptionalText("title"), json.OptionalText("number"), json.OptionalDate("date"));
        return json.HasErrors ? null : new AnsweredNotice { Title = title, Number = number, Date = date };
    }

    public static LeadingGroup? Group(JsonObjectReader json)
    {
        var head = json.OptionalObject("head", Person);
        var members = json.Optional("members")?.AsList(value => value.AsObject(Person));
        var lowest = json.OptionalChoice("lowestRank", OfficeWords.Ranks);
        var (established, document) = (json.OptionalDate("establishedOn"), json.OptionalText("document"));
        return json.HasErrors ? null : new LeadingGroup { Head = head, Members = members, LowestRank = lowest, EstablishedOn = established, Document = document };
    }

    public static OfficePerson? Person(JsonObjectReader json)
    {
        var (name, post) = (json.Text("name"), json.OptionalText("post"));
        var (role, rank) = (json.OptionalChoice("role", OfficeWords.Roles), json.OptionalChoice("rank", OfficeWords.Ranks));
        return json.HasErrors ? null : new OfficePerson(name) { Post = post, Role = role, Rank = rank };
    }

    public static OfficeInCharge? InCharge(JsonObjectReader json)
    {
        var (name, established, document) = (json.Text("name"), json.OptionalDate("establishedOn"), json.OptionalText("document"));
        return json.HasErrors ? null : new OfficeInCharge(name) { EstablishedOn = established, Document = document };
    }

    public static OfficeStaff? Staff(JsonObjectReader json)
    {
        var (total, full, part) = (Count(json, "total"), Count(json, "fullTime"), Count(json, "partTime"));
        return json.HasErrors ? null : new OfficeStaff { Total = total, FullTime = full, PartTime = part };
    }

    public static OfficeSystem? System(JsonObjectReader json)
    {
        var kind = json.Choice("kind", OfficeWords.Systems);
        var (name, document) = (json.OptionalText("name"), json.OptionalText("document"));
        var (issued, revised) = (json.OptionalDate("issuedOn"), json.OptionalDate("revisedOn"));
        var every = PeriodReading.ReadOptionalLength(json, "reviseEvery", min: 1);
        if (every is { Unit: PeriodUnit.Hours })
        {
            json.Fail("reviseEvery", OfficeMessages.BadInterval);
        }

        return json.HasErrors ? null : new OfficeSystem(kind) { Name = name, Document = document, IssuedOn = issued, RevisedOn = revised, ReviseEvery = every };
    }

    public static DepartmentDuties? Department(JsonObjectReader json)
    {
        var (name, person) = (json.Text("name"), json.OptionalText("person"));
        var duties = json.Optional("duties")?.AsList(value => value.AsText());
        return json.HasErrors ? null : new DepartmentDuties(name) { Duties = duties, Person = person };
    }

    public static OfficeActivity? Activity(JsonObjectReader json)
    {
        var (kind, title) = (json.Choice("kind", OfficeWords.Activities), json.Text("title"));
        var (date, place) = (json.OptionalDate("date"), json.OptionalText("place"));
        var (times, attendance) = (json.Has("times") ? Count(json, "times") : StatedCount.Exactly(1), Count(json, "attendance"));
        return json.HasErrors ? null : new OfficeActivity(kind, title) { Date = date, Place = place, Times = times, Attendance = attendance };
    }

    public static OfficeChannel? Channel(JsonObjectReader json)
    {
        var (name, servicePoint, inUse) = (json.Text("name"), json.Boolean("servicePoint", whenAbsent: false), json.OptionalBoolean("inUse"));
        return json.HasErrors ? null : new OfficeChannel(name) { IsServicePoint = servicePoint, IsInUse = inUse };
    }

    public static OfficeInspection? Inspection(JsonObjectReader json)
    {
        var (kind, title) = (json.Choice("kind", OfficeWords.Inspections), json.Text("title"));
        var (planned, held, result) = (json.OptionalDate("plannedOn"), json.OptionalDate("heldOn"), json.OptionalText("result"));
        return json.HasErrors ? null : new OfficeInspection(kind, title) { PlannedOn = planned, HeldOn = held, Result = result };
    }

    public static SupervisorPost? Supervisors(JsonObjectReader json)
    {
        var (at, count) = (json.Text("at"), Count(json, "count"));
        return json.HasErrors ? null : new SupervisorPost(at, count);
    }

    public static PublicFeedback? Feedback(JsonObjectReader json)
    {
        var (id, kind, subject) = (json.Text("id"), json.Choice("kind", OfficeWords.Feedback), json.OptionalText("subject"));
        var (received, answered) = (json.Date("receivedOn"), json.OptionalDate("answeredOn"));
        var limit = json.OptionalObject("limit", DeadlineRuleReading.Read);
        var from = json.OptionalInteger("carriedFrom", OfficeYear.FirstYear, OfficeYear.LastYear);
        return json.HasErrors ? null : new PublicFeedback(id, kind, received) { Subject = subject, AnsweredOn = answered, Limit = limit, CarriedFrom = from };
    }

    public static ServiceCommitment? Commitment(JsonObjectReader json)
    {
        var (matter, procedure, standard) = (json.Text("matter"), json.OptionalText("procedure"), json.OptionalText("standard"));
        var (result, limit) = (json.OptionalText("result"), json.OptionalText("timeLimit"));
        return json.HasErrors ? null : new ServiceCommitment(matter) { Procedure = procedure, Standard = standard, Result = result, TimeLimit = limit };
    }

    public static OfficeTotal? Total(JsonObjectReader json)
    {
        var (id, title) = (json.Text("id"), json.OptionalLocalized("title"));
        var scope = json.OptionalChoice("scope", OfficeWords.Scopes) ?? TotalScope.NotStated;
        _ = json.Required("count");
        var count = Count(json, "count");
        var breakdowns = json.OptionalObjects("breakdowns", Breakdown);
        return json.HasErrors ? null : new OfficeTotal(id, scope, count) { Title = title, Breakdowns = breakdowns };
    }

    public static OfficeGoal? Goal(JsonObjectReader json)
    {
        var (id, text) = (json.Text("id"), json.Text("text"));
        return json.HasErrors ? null : new OfficeGoal(id, text);
    }

    public static PastGoal? PastGoal(JsonObjectReader json)
    {
        var (id, text, result) = (json.Text("id"), json.Text("text"), json.OptionalText("result"));
        var state = json.OptionalChoice("state", OfficeWords.Goals) ?? GoalState.NotStated;
        return json.HasErrors ? null : new PastGoal(id, text) { State = state, Result = result };
    }

    public static OfficeAttachment? Attachment(JsonObjectReader json)
    {
        var (name, present) = (json.Text("name"), json.OptionalBoolean("present"));
        return json.HasErrors ? null : new OfficeAttachment(name) { IsPresent = present };
    }

    private static TotalBreakdown? Breakdown(JsonObjectReader json)
    {
        var (by, exhaustive) = (json.Text("by"), json.OptionalBoolean("exhaustive"));
        var parts = json.Objects("parts", Part);
        return json.HasErrors ? null : new TotalBreakdown(by, parts) { IsExhaustive = exhaustive };
    }

    private static CountedPart? Part(JsonObjectReader json)
    {
        var name = json.Text("name");
        _ = json.Required("count");
        var count = Count(json, "count");
        return json.HasErrors ? null : new CountedPart(name, count);
    }

    // A whole number, or the words as printed; unknown where it is absent.
    private static StatedCount Count(JsonObjectReader json, string name)
    {
        if (json.Optional(name) is not { } value)
        {
            return StatedCount.Unknown;
        }

        if (value.Kind == global::System.Text.Json.JsonValueKind.Number)
        {
            return StatedCount.Exactly(value.AsInteger(0, int.MaxValue) ?? 0);
        }

        if (value.AsText() is not { } words)
        {
            return StatedCount.Unknown;
        }

        if (!StatedCount.TryParse(words, out var count))
        {
            value.Fail(OfficeMessages.BadCount);
        }

        return count;
    }
}
