using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.TimeLimits;

public sealed class DeadlineRuleTests
{
    [Fact]
    public void Rules_that_say_the_same_are_equal()
    {
        new WithinRule(20, PeriodUnit.WorkingDays).Should().Be(new WithinRule(20, PeriodUnit.WorkingDays));
        new WithinRule(20, PeriodUnit.WorkingDays).Should().NotBe(new WithinRule(20, PeriodUnit.CalendarDays));
        new ImmediateRule(Immediacy.Promptly, new WithinRule(7, PeriodUnit.WorkingDays)).Should().Be(new ImmediateRule(Immediacy.Promptly, new WithinRule(7, PeriodUnit.WorkingDays)));
        new MonthDayRule(new AnnualDate(3, 31)).Should().NotBe(new MonthDayRule(new AnnualDate(3, 31), 1));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(36526)]
    public void A_period_has_bounds(int count)
    {
        var act = () => new WithinRule(count, PeriodUnit.WorkingDays);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Shapes_nest_only_where_they_make_sense()
    {
        var permanentInPermanent = () => new PermanentRule(PeriodLength.OfMonths(6), new PermanentRule(PeriodLength.OfMonths(6)));
        var recurringAsLimit = () => new ImmediateRule(Immediacy.Promptly, new RecurringRule(Recurrence.Monthly, new MonthPeriodDue(2, 1)));

        permanentInPermanent.Should().Throw<ArgumentException>();
        recurringAsLimit.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_term_has_a_name_in_every_language_that_it_claims()
    {
        var blank = () => new RuleTerm("a", new LocalizedText("甲", " "));

        blank.Should().Throw<ArgumentException>();
    }
}
