namespace DisclosureCompliance.Office;

/// <summary>Makes the draft of the next year.</summary>
internal static class OfficeCarryOver
{
    public static OfficeYear Of(OfficeYear year) => new(year.Office, year.Year + 1)
    {
        LeadingGroup = year.LeadingGroup,
        PrincipalLeader = year.PrincipalLeader,
        Slogan = year.Slogan,
        InCharge = year.InCharge,
        Staff = year.Staff,
        ClaimsThreeInPlace = year.ClaimsThreeInPlace,
        Systems = year.Systems,
        Departments = year.Departments,
        Channels = year.Channels?.Select(AsNotYetUsed).ToArray(),
        Supervisors = year.Supervisors,
        FeedbackLimit = year.FeedbackLimit,
        Feedback = year.Feedback?.Where(feedback => feedback.AnsweredOn is null).Select(feedback => Carry(feedback, year)).ToArray(),
        Commitments = year.Commitments,
        PastGoals = year.Goals?.Select(goal => new PastGoal(goal.Id, goal.Text)).ToArray(),
    };

    // Whether it is in use is said anew each year.
    private static OfficeChannel AsNotYetUsed(OfficeChannel channel) => new(channel.Name) { IsServicePoint = channel.IsServicePoint };

    // The limit that it came under stays, whatever the next year lays down.
    private static PublicFeedback Carry(PublicFeedback feedback, OfficeYear year) => new(feedback.Id, feedback.Kind, feedback.ReceivedOn)
    {
        Subject = feedback.Subject,
        Limit = feedback.Limit ?? year.FeedbackLimit,
        CarriedFrom = feedback.CarriedFrom ?? year.Year,
    };
}
