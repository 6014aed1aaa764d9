using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Office;

/// <summary>What one review looks at, and what it has found so far.</summary>
internal sealed class OfficeReviewLog(OfficeYear year, LocalDate asOf, OfficeReviewOptions options, IDeadlineCalculator calculator)
{
    public OfficeYear Year => year;

    public LocalDate AsOf => asOf;

    public OfficeReviewOptions Options => options;

    public IDeadlineCalculator Calculator => calculator;

    public List<OfficeFinding> Findings { get; } = [];

    public List<OfficePassedCheck> Passed { get; } = [];

    /// <summary>Notes a finding about something that has a name.</summary>
    public void Find(OfficeFindingKind kind, string place, string? subject, params MessageArgument[] arguments) =>
        Findings.Add(new OfficeFinding(kind.Severity, kind.Aspect, new Message(kind.Template, arguments), place, subject));

    /// <summary>Notes a finding that its code says alone.</summary>
    public void Find(OfficeFindingKind kind, string place) => Find(kind, place, null);

    public void Pass(OfficeAspect aspect, string place, MessageTemplate template, params MessageArgument[] arguments) =>
        Passed.Add(new OfficePassedCheck(aspect, new Message(template, arguments), place));

    /// <summary>Notes a date of the year that lies outside it or after the report; gives whether it does.</summary>
    public bool IsOutside(LocalDate date, string title, string place)
    {
        if (year.Spans(date))
        {
            return false;
        }

        Find(OfficeFindingKinds.DateOutsideYear, place, title, new("title", title), new("date", date));
        return true;
    }
}
