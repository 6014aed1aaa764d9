using System.Globalization;
using DisclosureCompliance.Privacy;
using NodaTime;

namespace DisclosureCompliance.Tests.Privacy;

/// <summary>GB 11643-1999 (citizen identification number), checked against the standard's own weights and examples.</summary>
public sealed class IdentityNumberTests
{
    /// <summary>Table 1 of the standard: the weights of positions 18 to 2; and the check characters for the remainders 0 to 10.</summary>
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private const string CheckCharacters = "10X98765432";
    private static readonly DisclosureScanner Scanner = new();

    [Fact]
    public void The_examples_of_the_standard_keep_the_check()
    {
        Scanner.Scan("11010519491231002X").Hits.Should().ContainSingle().Which.Strength.Should().Be(ScanStrength.Certain);
        KeepsCheck("440524188001010014").Should().BeTrue("its birth in 1880 is too long ago for a scan, its check character is right");
        CheckDigits.KeepsMod11([.. "44052418800101001".Select(digit => (byte)(digit - '0'))], 4).Should().BeTrue();
    }

    [Fact]
    public void Of_all_check_characters_the_one_of_the_standard_is_found()
    {
        for (var sequence = 0; sequence < 1000; sequence++)
        {
            var first17 = "11999919010101" + sequence.ToString("000", CultureInfo.InvariantCulture);
            var right = CheckCharacterOf(first17);
            foreach (var check in CheckCharacters)
            {
                (Scanner.Scan(first17 + check).Hits.Count == 1).Should().Be(check == right, "of {0}{1}", first17, check);
            }
        }
    }

    [Fact]
    public void A_digit_that_is_wrong_anywhere_is_no_certain_number()
    {
        const string right = "11010519491231002X";
        for (var at = 0; at < 17; at++)
        {
            foreach (var digit in "0123456789".Where(digit => digit != right[at]))
            {
                Scanner.Scan(right.Remove(at, 1).Insert(at, digit.ToString())).Hits.Should().NotContain(hit => hit.Strength == ScanStrength.Certain);
            }
        }
    }

    [Theory]
    [InlineData("19000228", true)]
    [InlineData("19000229", false)]
    [InlineData("20000229", true)]
    [InlineData("19010230", false)]
    [InlineData("19010431", false)]
    [InlineData("19011301", false)]
    [InlineData("19010001", false)]
    [InlineData("19010100", false)]
    [InlineData("18991231", false)]
    [InlineData("20991231", true)]
    [InlineData("21000101", false)]
    public void The_date_of_birth_is_a_day_that_exists(string date, bool isFound)
    {
        var first17 = "119999" + date + "001";

        Scanner.Scan(first17 + CheckCharacterOf(first17)).IsClean.Should().Be(!isFound);
    }

    [Fact]
    public void Nobody_is_born_after_the_day_that_the_caller_gives()
    {
        var first17 = "11999920230506001";
        var number = first17 + CheckCharacterOf(first17);

        Scanner.Scan(number, new ScanOptions { AsOf = new LocalDate(2023, 5, 5) }).IsClean.Should().BeTrue();
        Scanner.Scan(number, new ScanOptions { AsOf = new LocalDate(2023, 5, 6) }).Hits.Should().ContainSingle();
        Scanner.Scan(number).Hits.Should().ContainSingle();
    }

    [Theory]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("１１０１０５１９４９１２３１００２ｘ")]
    [InlineData("110105 19491231 002x")]
    [InlineData("110105-19491231-002X")]
    [InlineData("110105\u300019491231\u3000002X")]
    [InlineData("1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X")]
    [InlineData("1101\u200b0519491231002X")]
    public void Width_and_separators_hide_nothing(string written)
    {
        var hit = Scanner.Scan("身份证：" + written + "。").Hits.Should().ContainSingle().Which;

        hit.Masked.Should().Be("110*************2X");
        hit.Place.Offset.Should().Be(4);
        hit.Place.Length.Should().Be(written.Length);
    }

    private static bool KeepsCheck(string number) => CheckCharacterOf(number.Substring(0, 17)) == number[17];

    private static char CheckCharacterOf(string first17) => CheckCharacters[first17.Select((digit, index) => (digit - '0') * Weights[index]).Sum() % 11];
}
