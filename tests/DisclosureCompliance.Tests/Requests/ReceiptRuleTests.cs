using DisclosureCompliance.Requests;
using NodaTime;

namespace DisclosureCompliance.Tests.Requests;

/// <summary>
/// When a request is received, by channel and era: before the letter of 2015, under it (国办公开办函〔2015〕207号, section 1), under article 31 of 2019. Each
/// request arrived on the given day and was confirmed three days later.
/// </summary>
public sealed class ReceiptRuleTests
{
    [Theory]
    [InlineData(RequestChannel.InPerson, 0, 0, 0)]
    [InlineData(RequestChannel.RegisteredMail, 0, 0, 0)]
    [InlineData(RequestChannel.OrdinaryMail, 0, 3, 3)]
    [InlineData(RequestChannel.Misdirected, 0, 3, 3)]
    [InlineData(RequestChannel.Email, 0, 0, 3)]
    [InlineData(RequestChannel.Fax, 0, 3, 3)]
    [InlineData(RequestChannel.WebForm, 0, 3, 3)]
    [InlineData(RequestChannel.Other, 0, 3, 3)]
    public void Receipt_by_channel_and_era(RequestChannel channel, int before, int letter, int regulation)
    {
        foreach (var (arrival, days) in new[] { (new LocalDate(2011, 6, 1), before), (new LocalDate(2016, 3, 1), letter), (new LocalDate(2021, 12, 1), regulation) })
        {
            var request = new DisclosureRequest("r", new RequestReceived(arrival, channel, arrival.PlusDays(3)));

            ClockCase.Clock().Replay(request, arrival.PlusDays(10)).ReceivedOn.Should().Be(arrival.PlusDays(days), "{0} in {1}", channel, arrival.Year);
        }
    }

    [Fact]
    public void Every_channel_has_one_rule_for_every_day_since_the_first_Regulation()
    {
        var procedure = ChineseRequestProcedure.OpenGovernmentInformation;
        foreach (var channel in Enumerable.Range(0, (int)RequestChannel.Other + 1).Select(number => (RequestChannel)number))
        {
            for (var day = new LocalDate(2008, 5, 1); day.Year < 2021; day = day.PlusDays(1))
            {
                procedure.ReceiptRules.Count(rule => rule.Channel == channel && rule.InForce.Contains(day)).Should().Be(1);
            }

            procedure.ReceiptRuleFor(channel, new LocalDate(2008, 4, 30)).Should().BeNull();
        }
    }

    [Fact]
    public void A_rule_that_is_not_read_in_the_text_says_what_is_assumed() =>
        ChineseRequestProcedure.OpenGovernmentInformation.ReceiptRules
            .Should().NotContain(rule => rule.Verification != DisclosureCompliance.Law.Verification.Verified && rule.Note == null);

    [Fact]
    public void The_channel_by_which_it_came_decides_which_law_governs_it()
    {
        var confirmedUnderTheNewLaw = new DisclosureRequest("r", new RequestReceived(new LocalDate(2019, 5, 14), RequestChannel.Fax, new LocalDate(2019, 5, 15)));
        var arrivedUnderTheOldOne = new DisclosureRequest("r", new RequestReceived(new LocalDate(2019, 5, 14), RequestChannel.Email, new LocalDate(2019, 5, 15)));

        ClockCase.Clock().Replay(confirmedUnderTheNewLaw, new LocalDate(2019, 5, 20)).Law!.InForce.First.Should().Be(new LocalDate(2019, 5, 15));
        ClockCase.Clock().Replay(arrivedUnderTheOldOne, new LocalDate(2019, 5, 20)).Law!.InForce.First.Should().Be(new LocalDate(2008, 5, 1));
    }
}
