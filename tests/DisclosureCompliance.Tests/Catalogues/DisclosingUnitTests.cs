using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Tests.Catalogues;

public sealed class DisclosingUnitTests
{
    private static readonly LocalDate First = new(2020, 1, 1);

    [Fact]
    public void An_office_cannot_end_before_it_begins_whichever_is_said_first()
    {
        var untilLast = () => new DisclosingUnit("u", LocalizedText.Same("u")) { Since = First, Until = First.PlusDays(-1) };
        var sinceLast = () => new DisclosingUnit("u", LocalizedText.Same("u")) { Until = First.PlusDays(-1), Since = First };

        untilLast.Should().Throw<ArgumentException>();
        sinceLast.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_office_of_one_day_has_duties_on_it()
    {
        var unit = new DisclosingUnit("u", LocalizedText.Same("u")) { Since = First, Until = First };

        new[] { unit.HasDutiesOn(First.PlusDays(-1)), unit.HasDutiesOn(First), unit.HasDutiesOn(First.PlusDays(1)) }.Should().Equal(false, true, false);
    }
}
