using CsCheck;
using DisclosureCompliance.Privacy;

namespace DisclosureCompliance.Tests.Privacy;

/// <summary>What is looked for many characters at a time must not pass over what one at a time would find.</summary>
public sealed class TriggerSearchProperties
{
    private static readonly ScanParts Parts = new(ChineseScanRules.Default);

    /// <summary>Every character that the scanner tells from others, and some that stand close to them.</summary>
    private static readonly char[] Alphabet =
        [.. "00112233445566778899", .. "０５９", .. " -)）－—−·\t\u00A0\u00AD\u2000\u200A\u200B\u2010\u2015\u202F\u2060\u3000\uFEFF", .. "年，.密机x（/:；", '\u2213', '\u00B8', '\uFF0E', '\u1FFF'];

    [Fact]
    public void No_place_at_which_a_number_can_begin_is_passed_over() => Gen.Int[0, Alphabet.Length - 1].Array[0, 300].Sample(drawn =>
    {
        var text = string.Concat(drawn.Select(which => Alphabet[which]));
        for (var from = 0; from < text.Length; from++)
        {
            var found = new TriggerSearch(text.AsSpan(), text.Length, Parts.Triggers).Next(from);
            for (var at = from; at < found; at++)
            {
                var isNumber = ScanChars.IsDigit(text[at]) && DigitChain.EndOfShort(text.AsSpan(), at) == 0;
                var isMarking = !ScanChars.IsDigit(text[at]) && Parts.Triggers.Contains(text[at]);
                (isNumber || isMarking).Should().BeFalse("at {0} of '{1}' something can begin, and the search went from {2} to {3}", at, text, from, found);
            }
        }
    }, iter: 500);
}
