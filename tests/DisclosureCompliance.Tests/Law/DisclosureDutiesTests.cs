using DisclosureCompliance.Law;
using NodaTime;

namespace DisclosureCompliance.Tests.Law;

public sealed class DisclosureDutiesTests
{
    private static readonly LocalDate In2012 = new(2012, 12, 24);
    private static readonly LocalDate In2020 = new(2020, 1, 1);

    [Theory]
    [InlineData("township", 8)]
    [InlineData("county", 15)]
    [InlineData("province", 11)]
    public void In_2012_each_level_owed_the_classes_of_its_own_article(string level, int classes) =>
        ChineseLaw.Duties.OwedOn(In2012, level).Count(duty => !duty.Id.StartsWith("cn.ogi-2007.9", StringComparison.Ordinal)).Should().Be(classes);

    [Theory]
    [InlineData("township", 15 + 8)]
    [InlineData("county", 15 + 7)]
    [InlineData("national", 15)]
    public void Since_2019_everybody_owes_fifteen_classes_and_the_local_levels_more(string level, int classes) =>
        ChineseLaw.Duties.OwedOn(In2020, level).Count(duty => !duty.Id.StartsWith("cn.ogi-2019.19", StringComparison.Ordinal)).Should().Be(classes);

    [Fact]
    public void The_two_texts_meet_on_15_May_2019_without_a_gap_or_an_overlap()
    {
        var before = ChineseLaw.Duties.Duties.Where(duty => duty.InForce.Contains(new LocalDate(2019, 5, 14))).ToArray();
        var after = ChineseLaw.Duties.Duties.Where(duty => duty.InForce.Contains(new LocalDate(2019, 5, 15))).ToArray();

        before.Should().OnlyContain(duty => duty.Citation.DocumentNumber == "国务院令第492号");
        after.Should().OnlyContain(duty => duty.Citation.DocumentNumber == "国务院令第711号");
        before.Concat(after).Should().BeEquivalentTo(ChineseLaw.Duties.Duties);
    }

    [Fact]
    public void Of_an_unknown_level_only_what_every_agency_owes_is_certain() =>
        ChineseLaw.Duties.OwedOn(In2020).Should().HaveCount(18).And.OnlyContain(duty => duty.Levels.Count == 0);

    [Fact]
    public void What_was_not_checked_against_the_text_says_so() =>
        ChineseLaw.Duties.Duties.Should().OnlyContain(duty => (duty.Verification == Verification.Unverified) == (duty.InForce.Last != null) && (duty.Note != null) == (duty.Verification != Verification.Verified));

    [Fact]
    public void Family_planning_and_collective_enterprises_are_gone_with_the_old_text() =>
        ChineseLaw.Duties.Duties.Where(duty => duty.Keywords.Contains("计划生育") || duty.Keywords.Contains("集体企业")).Select(duty => duty.Id)
            .Should().Equal("cn.ogi-2007.12-7", "cn.ogi-2007.12-8");

    [Fact]
    public void Whatever_is_no_criterion_can_be_found_by_words() =>
        ChineseLaw.Duties.Duties.Where(duty => duty.IsGeneral == (duty.Keywords.Count > 0)).Should().BeEmpty();

    [Fact]
    public void A_faulty_document_says_what_is_wrong_with_each_duty() =>
        DisclosureDutiesJson.Parse(
            """
            {"schema":"disclosure-duties/1","id":"x","title":"X","duties":[
              {"id":"a","title":"A","inForceFrom":"2019-05-15","inForceThrough":"2019-05-14","citation":{"instrument":"L"}},
              {"id":"a","title":"A","inForceFrom":"2019-05-15","citation":{"instrument":"L"},"verification":"unverified"}]}
            """,
            "d.json").Faults.Select(fault => fault.Place).Should().Equal("$.duties[0].inForceThrough", "$.duties[1].id", "$.duties[1].verification");
}
