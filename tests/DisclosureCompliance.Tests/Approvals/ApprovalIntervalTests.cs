using DisclosureCompliance.Approvals;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Tests.Approvals;

/// <summary>Days from which and through which somebody may act: both included, and never the wrong way round.</summary>
public sealed class ApprovalIntervalTests
{
    private static readonly LocalDate First = new(2024, 5, 13);
    private static readonly LocalDate Last = new(2024, 5, 17);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Both_ends_are_included(int day, bool covers)
    {
        var on = First.PlusDays(day);
        new Appointment("li", "leader", First, Last).Covers(on).Should().Be(covers);
        new Delegation("li", "zhao", First, Last).Covers(on).Should().Be(covers);
        new SeparationRelief("r", "li", LocalizedText.Same("small office"), "chen", First, Last).Covers(on).Should().Be(covers);
    }

    [Fact]
    public void One_day_is_an_interval_and_the_wrong_way_round_is_none()
    {
        new Appointment("li", "leader", First, First).Covers(First).Should().BeTrue();
        FluentActions.Invoking(() => new Appointment("li", "leader", Last, First)).Should().Throw<ArgumentException>().WithMessage("*before the first*");
        FluentActions.Invoking(() => new Delegation("li", "zhao", Last, First)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new SeparationRelief("r", "li", LocalizedText.Same("x"), "chen", Last, First)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Nobody_delegates_to_himself_or_relieves_himself()
    {
        FluentActions.Invoking(() => new Delegation("li", "LI ", First, Last)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new SeparationRelief("r", "li", LocalizedText.Same("x"), "ＬＩ", First, Last)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Of_two_exceptions_for_one_day_the_first_by_name_is_relied_on()
    {
        var register = new ApprovalRegister(
            [],
            null,
            [new("r2", "wu", LocalizedText.Same("x"), "chen", First, Last), new("r1", "wu", LocalizedText.Same("x"), "chen", First, Last), new("r3", "wu", LocalizedText.Same("x"), "chen", First, Last)]);

        register.Delegations.Should().BeEmpty();
        register.ReliefFor("wu", "review", First)!.Id.Should().Be("r1");
        FluentActions.Invoking(() => new ApprovalRegister([], null, [register.Reliefs[0], register.Reliefs[0]])).Should().Throw<ArgumentException>();
    }
}
