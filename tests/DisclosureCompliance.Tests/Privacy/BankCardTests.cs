using DisclosureCompliance.Privacy;

namespace DisclosureCompliance.Tests.Privacy;

/// <summary>The Luhn check of ISO/IEC 7812-1.</summary>
public sealed class BankCardTests
{
    private static readonly DisclosureScanner Scanner = new();

    [Fact]
    public void One_of_ten_last_digits_is_right_at_every_length()
    {
        for (var length = 16; length <= 19; length++)
        {
            var body = "62" + new string('0', length - 7) + "1234";
            var right = Enumerable.Range(0, 10).Where(last => Scanner.Scan("卡号" + body + last).Hits.Any(hit => hit.Kind == ScanKind.BankCard)).ToList();

            right.Should().ContainSingle().Which.Should().Be(LastDigit(body), "of {0} digits", length);
        }
    }

    [Fact]
    public void A_number_that_is_too_short_or_too_long_is_none()
    {
        foreach (var length in new[] { 14, 15, 20, 21 })
        {
            var body = "62" + new string('0', length - 7) + "1234";
            Scanner.Scan("卡号" + body + LastDigit(body)).Hits.Should().NotContain(hit => hit.Kind == ScanKind.BankCard);
        }
    }

    /// <summary>Doubles every second digit from the right, as the annex of the standard tells it.</summary>
    private static int LastDigit(string body)
    {
        var sum = 0;
        for (var i = 0; i < body.Length; i++)
        {
            var digit = body[body.Length - 1 - i] - '0';
            sum += i % 2 == 0 ? (digit * 2 / 10) + (digit * 2 % 10) : digit;
        }

        return (10 - (sum % 10)) % 10;
    }
}
