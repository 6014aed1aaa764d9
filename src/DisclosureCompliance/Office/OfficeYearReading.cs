using DisclosureCompliance.Loading;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Office;

/// <summary>The whole document; <see cref="OfficePartReading"/> reads its parts, <see cref="OfficeYearWriting"/> is its counterpart.</summary>
internal static class OfficeYearReading
{
    public static OfficeYear? Read(JsonObjectReader json)
    {
        var office = json.Localized("office");
        var year = json.Integer("year", OfficeYear.FirstYear, OfficeYear.LastYear);
        var (title, source) = (json.OptionalLocalized("title"), json.OptionalLocalized("source"));
        var (reportedOn, dataThrough) = (json.OptionalDate("reportedOn"), json.OptionalDate("dataThrough"));
        var notice = json.OptionalObject("notice", OfficePartReading.Notice);
        var group = json.OptionalObject("leadingGroup", OfficePartReading.Group);
        var principal = json.OptionalObject("principalLeader", OfficePartReading.Person);
        var slogan = json.OptionalText("slogan");
        var inCharge = json.OptionalObject("officeInCharge", OfficePartReading.InCharge);
        var staff = json.OptionalObject("staff", OfficePartReading.Staff);
        var threeInPlace = json.Boolean("claimsThreeInPlace", whenAbsent: false);
        var systems = List(json, "systems", OfficePartReading.System);
        var departments = List(json, "departments", OfficePartReading.Department);
        var activities = List(json, "activities", OfficePartReading.Activity);
        var channels = List(json, "channels", OfficePartReading.Channel);
        var inspections = List(json, "inspections", OfficePartReading.Inspection);
        var supervisors = List(json, "supervisors", OfficePartReading.Supervisors);
        var limit = json.OptionalObject("feedbackLimit", DeadlineRuleReading.Read);
        var feedback = Identified(json, "feedback", OfficePartReading.Feedback);
        var commitments = List(json, "commitments", OfficePartReading.Commitment);
        var totals = List(json, "totals", OfficePartReading.Total);
        var goals = Identified(json, "goals", OfficePartReading.Goal);
        var pastGoals = Identified(json, "pastGoals", OfficePartReading.PastGoal);
        var statements = json.Optional("statements")?.AsList(value => value.AsText());
        var attachments = List(json, "attachments", OfficePartReading.Attachment);
        return json.HasErrors ? null : new OfficeYear(office, year)
        {
            Title = title,
            Source = source,
            ReportedOn = reportedOn,
            DataThrough = dataThrough,
            Notice = notice,
            LeadingGroup = group,
            PrincipalLeader = principal,
            Slogan = slogan,
            InCharge = inCharge,
            Staff = staff,
            ClaimsThreeInPlace = threeInPlace,
            Systems = systems,
            Departments = departments,
            Activities = activities,
            Channels = channels,
            Inspections = inspections,
            Supervisors = supervisors,
            FeedbackLimit = limit,
            Feedback = feedback,
            Commitments = commitments,
            Totals = totals,
            Goals = goals,
            PastGoals = pastGoals,
            Statements = statements,
            Attachments = attachments,
        };
    }

    private static IReadOnlyList<T>? List<T>(JsonObjectReader json, string name, Func<JsonObjectReader, T?> read)
        where T : class => json.Optional(name)?.AsList(value => value.AsObject(read));

    private static IReadOnlyList<T>? Identified<T>(JsonObjectReader json, string name, Func<JsonObjectReader, T?> read)
        where T : class => json.Optional(name) is null ? null : json.Identified(name, "id", read);
}
