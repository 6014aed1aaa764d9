using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Requests;

/// <summary>
/// Deadlines by a version of law that the clock has chosen. The calculator would choose by the trigger's date, and so could mix the regimes of one request.
/// </summary>
internal static class LegalDeadline
{
    /// <summary>The deadline of a rule that the version lays down, or that was made of it, with the version in it.</summary>
    public static Deadline Calculate(IDeadlineCalculator calculator, ProvisionVersion law, DeadlineRule rule, EventDates events)
    {
        var deadline = calculator.Calculate(rule, events);
        return new Deadline(rule, events, deadline.Date, deadline.Earliest, deadline.Latest, deadline.Reason, (given, happened) => calculator.Calculate(given, happened).Explain())
        {
            Trigger = deadline.Trigger,
            Sense = deadline.Sense,
            Opens = deadline.Opens,
            At = deadline.At,
            Version = law,
            CountedBy = deadline.CountedBy,
            Remarks = law.Verification == Verification.Verified ? deadline.Remarks : [.. deadline.Remarks, Doubt(law)],
            Parts = deadline.Parts,
        };
    }

    private static Message Doubt(ProvisionVersion law) => new(
        law.Verification == Verification.Unverified ? DeadlineMessages.UnverifiedRemark : DeadlineMessages.AssumedRemark,
        new("citation", law.Citation.ToText()),
        new("note", law.Note ?? LocalizedText.Same("–")));
}
