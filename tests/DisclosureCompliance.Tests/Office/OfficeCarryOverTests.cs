using DisclosureCompliance.Office;
using NodaTime;

namespace DisclosureCompliance.Tests.Office;

/// <summary>Next year's draft: what stands stays, what belongs to the year goes, goals and open matters move on.</summary>
public sealed class OfficeCarryOverTests
{
    [Fact]
    public void What_stands_stays_and_what_belongs_to_the_year_is_emptied()
    {
        var year = OfficeData.Read(OfficeData.Complete);

        var next = year.CarryOver();

        next.Year.Should().Be(2024);
        (next.LeadingGroup, next.InCharge, next.Staff, next.FeedbackLimit).Should().Be((year.LeadingGroup, year.InCharge, year.Staff, year.FeedbackLimit));
        next.Systems.Should().Equal(year.Systems);
        next.Departments.Should().Equal(year.Departments);
        next.Supervisors.Should().Equal(year.Supervisors);
        next.Commitments.Should().Equal(year.Commitments);
        next.Feedback.Should().BeEmpty();
        (next.ReportedOn, next.DataThrough, next.Notice, next.Activities, next.Inspections, next.Totals, next.Statements, next.Attachments, next.Goals)
            .Should().Be((null, null, null, null, null, null, null, null, null));
        next.Channels!.Should().OnlyContain(channel => channel.IsInUse == null).And.HaveCount(2);
        next.PastGoals!.Select(goal => (goal.Id, goal.Text, goal.State)).Should().Equal(("g1", "完善目录", GoalState.NotStated));
    }

    [Fact]
    public void What_nobody_answered_is_carried_with_the_limit_it_came_under()
    {
        var received = new LocalDate(2023, 12, 20);
        var open = new PublicFeedback("open", FeedbackKind.Complaint, received) { Subject = "S" };
        var year = new OfficeYear(Messages.LocalizedText.Same("甲"), 2023)
        {
            FeedbackLimit = OfficeData.Within(15),
            Feedback = [open, new PublicFeedback("done", FeedbackKind.Complaint, received) { AnsweredOn = received }],
        };

        var twice = year.CarryOver().CarryOver();

        var carried = twice.Feedback!.Should().ContainSingle().Which;
        (carried.Id, carried.Subject, carried.ReceivedOn, carried.CarriedFrom, carried.Limit).Should().Be(("open", "S", received, 2023, OfficeData.Within(15)));
    }

    [Fact]
    public void What_was_not_stated_is_not_stated_in_the_draft_either()
    {
        var next = OfficeData.Year().CarryOver();

        (next.Systems, next.Feedback, next.PastGoals, next.Channels).Should().Be((null, null, null, null));
        FluentActions.Invoking(() => OfficeData.Year(2999).CarryOver()).Should().Throw<InvalidOperationException>();
    }
}
