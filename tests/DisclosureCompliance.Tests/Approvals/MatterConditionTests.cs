using DisclosureCompliance.Approvals;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Tests.Approvals;

/// <summary>What a condition makes of what is known, and how it is said.</summary>
public sealed class MatterConditionTests
{
    private static readonly ApprovalMatter Matter = new("m", MatterFact.Of("amount", 50), MatterFact.Of("media", true), MatterFact.Of("closed", false));

    [Theory]
    [InlineData(49, true, true, false, false)]
    [InlineData(50, true, false, true, false)]
    [InlineData(51, false, false, true, true)]
    public void A_number_is_held_against_its_bound(int bound, bool atLeast, bool above, bool atMost, bool below)
    {
        NumberCondition.AtLeast("amount", bound).Holds(Matter).Should().Be(atLeast);
        NumberCondition.Above("amount", bound).Holds(Matter).Should().Be(above);
        NumberCondition.AtMost("amount", bound).Holds(Matter).Should().Be(atMost);
        NumberCondition.Below("amount", bound).Holds(Matter).Should().Be(below);
        new[] { NumberCondition.AtLeast("amount", bound), NumberCondition.Above("amount", bound), NumberCondition.AtMost("amount", bound), NumberCondition.Below("amount", bound) }
            .Select(condition => condition.Describe().Code).Should().OnlyHaveUniqueItems("each of the four has words of its own");
        NumberCondition.Above("amount", bound).IncludesBound.Should().BeFalse();
        NumberCondition.Below("amount", bound).IsFloor.Should().BeFalse();
    }

    [Theory]
    [InlineData(MatterJoin.All, "yes yes", true)]
    [InlineData(MatterJoin.All, "yes unknown", null)]
    [InlineData(MatterJoin.All, "unknown no", false)]
    [InlineData(MatterJoin.Any, "no no", false)]
    [InlineData(MatterJoin.Any, "no unknown", null)]
    [InlineData(MatterJoin.Any, "unknown yes", true)]
    [InlineData(MatterJoin.None, "no no", true)]
    [InlineData(MatterJoin.None, "no unknown", null)]
    [InlineData(MatterJoin.None, "unknown yes", false)]
    public void Parts_join_and_what_is_unknown_stays_so_unless_another_part_decides(MatterJoin join, string parts, bool? holds) =>
        new CombinedCondition(join, parts.Split(' ').Select(Part)).Holds(Matter).Should().Be(holds);

    [Fact]
    public void Every_condition_says_what_it_asks()
    {
        new CombinedCondition(MatterJoin.All, [Part("yes")]).Describe().Code.Should().NotBe(new CombinedCondition(MatterJoin.Any, [Part("yes")]).Describe().Code);
        new CombinedCondition(MatterJoin.None, [Part("yes")]).Describe().Code.Should().NotBe(new CombinedCondition(MatterJoin.Any, [Part("yes")]).Describe().Code);
        new FlagCondition("media").Describe().Code.Should().NotBe(new FlagCondition("media", value: false).Describe().Code);
        new CombinedCondition(MatterJoin.Any, [Part("yes"), NumberCondition.AtLeast("amount", 50)]).Describe().In(Language.English).Should().Contain("media").And.Contain("50");
    }

    [Fact]
    public void A_combination_of_nothing_and_a_fact_that_stands_twice_are_refused()
    {
        FluentActions.Invoking(() => new CombinedCondition(MatterJoin.All, [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ApprovalMatter("m", MatterFact.Of("a", 1), MatterFact.Of("a", 2))).Should().Throw<ArgumentException>().WithMessage("*stands twice*");
    }

    private static MatterCondition Part(string answer) => answer switch
    {
        "yes" => new FlagCondition("media"),
        "no" => new FlagCondition("closed"),
        _ => new FlagCondition("nobody-said"),
    };
}
