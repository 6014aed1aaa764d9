using System.Text.Json;
using DisclosureCompliance.Loading;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Office;

/// <summary>Writes a year as <see cref="OfficeYearReading"/> reads it; what is not stated is left out.</summary>
internal static class OfficeYearWriting
{
    public static void Write(Utf8JsonWriter json, OfficeYear year)
    {
        json.WriteStartObject();
        json.WriteString("schema", OfficeYearJson.Schema);
        json.WriteText("office", year.Office);
        json.WriteNumber("year", year.Year);
        json.WriteText("title", year.Title);
        json.WriteText("source", year.Source);
        json.WriteDate("reportedOn", year.ReportedOn);
        json.WriteDate("dataThrough", year.DataThrough);
        json.WriteObject("notice", year.Notice, WriteNotice);
        json.WriteObject("leadingGroup", year.LeadingGroup, WriteGroup);
        json.WriteObject("principalLeader", year.PrincipalLeader, WritePerson);
        json.WriteWords("slogan", year.Slogan);
        json.WriteObject("officeInCharge", year.InCharge, WriteInCharge);
        json.WriteObject("staff", year.Staff, WriteStaff);
        if (year.ClaimsThreeInPlace)
        {
            json.WriteBoolean("claimsThreeInPlace", true);
        }

        json.WriteList("systems", year.Systems, WriteSystem);
        json.WriteList("departments", year.Departments, WriteDepartment);
        json.WriteList("activities", year.Activities, WriteActivity);
        json.WriteList("channels", year.Channels, WriteChannel);
        json.WriteList("inspections", year.Inspections, WriteInspection);
        json.WriteList("supervisors", year.Supervisors, WriteSupervisors);
        json.WriteRule("feedbackLimit", year.FeedbackLimit);
        json.WriteList("feedback", year.Feedback, WriteFeedback);
        json.WriteList("commitments", year.Commitments, WriteCommitment);
        json.WriteList("totals", year.Totals, WriteTotal);
        json.WriteList("goals", year.Goals, WriteGoal);
        json.WriteList("pastGoals", year.PastGoals, WritePastGoal);
        json.WriteTexts("statements", year.Statements);
        json.WriteList("attachments", year.Attachments, WriteAttachment);
        json.WriteEndObject();
    }

    private static void WriteNotice(Utf8JsonWriter json, AnsweredNotice notice)
    {
        json.WriteWords("title", notice.Title);
        json.WriteWords("number", notice.Number);
        json.WriteDate("date", notice.Date);
    }

    private static void WriteGroup(Utf8JsonWriter json, LeadingGroup group)
    {
        json.WriteObject("head", group.Head, WritePerson);
        json.WriteList("members", group.Members, WritePerson);
        json.WriteChoice("lowestRank", group.LowestRank, OfficeWords.Ranks);
        json.WriteDate("establishedOn", group.EstablishedOn);
        json.WriteWords("document", group.Document);
    }

    private static void WritePerson(Utf8JsonWriter json, OfficePerson person)
    {
        json.WriteWords("name", person.Name);
        json.WriteWords("post", person.Post);
        json.WriteChoice("role", person.Role, OfficeWords.Roles);
        json.WriteChoice("rank", person.Rank, OfficeWords.Ranks);
    }

    private static void WriteInCharge(Utf8JsonWriter json, OfficeInCharge office)
    {
        json.WriteWords("name", office.Name);
        json.WriteDate("establishedOn", office.EstablishedOn);
        json.WriteWords("document", office.Document);
    }

    private static void WriteStaff(Utf8JsonWriter json, OfficeStaff staff)
    {
        json.WriteCount("total", staff.Total);
        json.WriteCount("fullTime", staff.FullTime);
        json.WriteCount("partTime", staff.PartTime);
    }

    private static void WriteSystem(Utf8JsonWriter json, OfficeSystem system)
    {
        json.WriteString("kind", OfficeWords.Systems.WordOf(system.Kind));
        json.WriteWords("name", system.Name);
        json.WriteWords("document", system.Document);
        json.WriteDate("issuedOn", system.IssuedOn);
        json.WriteDate("revisedOn", system.RevisedOn);
        PeriodWriting.WriteLength(json, "reviseEvery", system.ReviseEvery);
    }

    private static void WriteDepartment(Utf8JsonWriter json, DepartmentDuties department)
    {
        json.WriteWords("name", department.Name);
        json.WriteTexts("duties", department.Duties);
        json.WriteWords("person", department.Person);
    }

    private static void WriteActivity(Utf8JsonWriter json, OfficeActivity activity)
    {
        json.WriteString("kind", OfficeWords.Activities.WordOf(activity.Kind));
        json.WriteWords("title", activity.Title);
        json.WriteDate("date", activity.Date);
        if (activity.Times != StatedCount.Exactly(1))
        {
            // An unknown number of times is not the one that is understood where nothing stands.
            json.WriteCountAsItIs("times", activity.Times);
        }

        json.WriteCount("attendance", activity.Attendance);
        json.WriteWords("place", activity.Place);
    }

    private static void WriteChannel(Utf8JsonWriter json, OfficeChannel channel)
    {
        json.WriteWords("name", channel.Name);
        json.WriteFlag("servicePoint", channel.IsServicePoint ? true : null);
        json.WriteFlag("inUse", channel.IsInUse);
    }

    private static void WriteInspection(Utf8JsonWriter json, OfficeInspection inspection)
    {
        json.WriteString("kind", OfficeWords.Inspections.WordOf(inspection.Kind));
        json.WriteWords("title", inspection.Title);
        json.WriteDate("plannedOn", inspection.PlannedOn);
        json.WriteDate("heldOn", inspection.HeldOn);
        json.WriteWords("result", inspection.Result);
    }

    private static void WriteSupervisors(Utf8JsonWriter json, SupervisorPost post)
    {
        json.WriteWords("at", post.At);
        json.WriteCount("count", post.Count);
    }

    private static void WriteFeedback(Utf8JsonWriter json, PublicFeedback feedback)
    {
        json.WriteWords("id", feedback.Id);
        json.WriteString("kind", OfficeWords.Feedback.WordOf(feedback.Kind));
        json.WriteWords("subject", feedback.Subject);
        json.WriteDate("receivedOn", feedback.ReceivedOn);
        json.WriteDate("answeredOn", feedback.AnsweredOn);
        json.WriteRule("limit", feedback.Limit);
        if (feedback.CarriedFrom is { } from)
        {
            json.WriteNumber("carriedFrom", from);
        }
    }

    private static void WriteCommitment(Utf8JsonWriter json, ServiceCommitment commitment)
    {
        json.WriteWords("matter", commitment.Matter);
        json.WriteWords("procedure", commitment.Procedure);
        json.WriteWords("standard", commitment.Standard);
        json.WriteWords("result", commitment.Result);
        json.WriteWords("timeLimit", commitment.TimeLimit);
    }

    private static void WriteTotal(Utf8JsonWriter json, OfficeTotal total)
    {
        json.WriteWords("id", total.Id);
        json.WriteText("title", total.Title);
        json.WriteChoice("scope", total.Scope == TotalScope.NotStated ? null : total.Scope, OfficeWords.Scopes);
        json.WriteCountAsItIs("count", total.Count);
        if (total.Breakdowns.Count > 0)
        {
            json.WriteList("breakdowns", total.Breakdowns, WriteBreakdown);
        }
    }

    private static void WriteBreakdown(Utf8JsonWriter json, TotalBreakdown breakdown)
    {
        json.WriteWords("by", breakdown.By);
        json.WriteFlag("exhaustive", breakdown.IsExhaustive);
        json.WriteList("parts", breakdown.Parts, WritePart);
    }

    private static void WritePart(Utf8JsonWriter json, CountedPart part)
    {
        json.WriteWords("name", part.Name);
        json.WriteCountAsItIs("count", part.Count);
    }

    private static void WriteGoal(Utf8JsonWriter json, OfficeGoal goal)
    {
        json.WriteWords("id", goal.Id);
        json.WriteWords("text", goal.Text);
    }

    private static void WritePastGoal(Utf8JsonWriter json, PastGoal goal)
    {
        json.WriteWords("id", goal.Id);
        json.WriteWords("text", goal.Text);
        json.WriteChoice("state", goal.State == GoalState.NotStated ? null : goal.State, OfficeWords.Goals);
        json.WriteWords("result", goal.Result);
    }

    private static void WriteAttachment(Utf8JsonWriter json, OfficeAttachment attachment)
    {
        json.WriteWords("name", attachment.Name);
        json.WriteFlag("present", attachment.IsPresent);
    }
}
