using System.Globalization;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Privacy;

/// <summary>How kinds, words and lists of digits stand in a document.</summary>
internal static class ScanWords
{
    public static readonly IReadOnlyDictionary<string, ScanKind> MarkingKinds = new Dictionary<string, ScanKind>(StringComparer.Ordinal)
    {
        ["secrecy-marking"] = ScanKind.SecrecyMarking,
        ["internal-marking"] = ScanKind.InternalMarking,
    };

    public static readonly IReadOnlyDictionary<string, ScanKind> Kinds = new Dictionary<string, ScanKind>(StringComparer.Ordinal)
    {
        ["secrecy-marking"] = ScanKind.SecrecyMarking,
        ["internal-marking"] = ScanKind.InternalMarking,
        ["identity-number"] = ScanKind.IdentityNumber,
        ["passport"] = ScanKind.Passport,
        ["travel-permit"] = ScanKind.TravelPermit,
        ["bank-card"] = ScanKind.BankCard,
        ["mobile-number"] = ScanKind.MobileNumber,
        ["landline-number"] = ScanKind.LandlineNumber,
    };

    public static readonly IReadOnlyDictionary<string, PlaceholderKind> PlaceholderKinds = new Dictionary<string, PlaceholderKind>(StringComparer.Ordinal)
    {
        ["filler"] = PlaceholderKind.Filler,
        ["omission"] = PlaceholderKind.Omission,
        ["attachment"] = PlaceholderKind.Attachment,
    };

    /// <summary>A list of words, each once and short enough to be looked for.</summary>
    public static IReadOnlyList<string> Read(JsonObjectReader json, string name)
    {
        var words = json.OptionalTexts(name);
        if (words.Any(word => !IsWord(word)))
        {
            json.Fail(name, ScanFormatMessages.WordLength, new MessageArgument("most", ScanChars.LongestWord));
        }
        else if (words.Distinct(StringComparer.Ordinal).Count() != words.Count)
        {
            json.Fail(name, ScanFormatMessages.Twice);
        }

        return words;
    }

    public static string Word(JsonObjectReader json, string name, HashSet<string> seen)
    {
        var word = json.Text(name);
        if (word.Length > 0 && !IsWord(word))
        {
            json.Fail(name, ScanFormatMessages.WordLength, new MessageArgument("most", ScanChars.LongestWord));
        }
        else if (word.Length > 0 && !seen.Add(word))
        {
            json.Fail(name, ScanFormatMessages.Twice);
        }

        return word;
    }

    /// <summary>Digits one by one or as ranges, both ends included: <c>"130-139"</c>.</summary>
    public static IReadOnlyList<string> ReadDigits(JsonObjectReader json, string name, int fewest, int most)
    {
        var all = new List<string>();
        foreach (var text in json.OptionalTexts(name))
        {
            var ends = text.Split('-');
            if (ends.Length > 2
                || ends[0].Length != ends[ends.Length - 1].Length
                || ends.Any(end => end.Length < fewest || end.Length > most || !end.All(digit => digit is >= '0' and <= '9')))
            {
                json.Fail(name, ScanFormatMessages.Digits, new("fewest", fewest), new("most", most));
                return [];
            }

            var (first, last) = (Number(ends[0]), Number(ends[ends.Length - 1]));
            for (var number = first; number <= last; number++)
            {
                all.Add(number.ToString(CultureInfo.InvariantCulture).PadLeft(ends[0].Length, '0'));
            }
        }

        if (all.Distinct(StringComparer.Ordinal).Count() != all.Count)
        {
            json.Fail(name, ScanFormatMessages.Twice);
        }

        return all;
    }

    private static bool IsWord(string word) => word.Length <= ScanChars.LongestWord && word.Trim().Length == word.Length;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
