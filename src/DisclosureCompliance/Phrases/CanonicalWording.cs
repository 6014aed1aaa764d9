using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>Reads back what the library itself has written.</summary>
internal static class CanonicalWording
{
    private static readonly char[] Marks = ['“', '［'];

    /// <summary>The reading of a text with the marks that canonical wordings have; null where it has none or is none.</summary>
    public static PhraseReading? Read(string text)
    {
        if (text.IndexOfAny(Marks) < 0 || RuleText.Parse(text, Language.Chinese).Value is not { } rule)
        {
            return null;
        }

        return new PhraseReading(text, Computability.Has(rule) ? PhraseStatus.Parsed : PhraseStatus.NotComputable, rule, [], [], []);
    }
}
