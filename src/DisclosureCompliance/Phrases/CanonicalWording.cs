using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>Reads back what the library itself has written.</summary>
internal static class CanonicalWording
{
    private static readonly string[] Marks = ["“", "［", "复核一次", "，期满后", "扣除", "除法律、法规另有规定外", "原则上原则上", "公开（公开发布）", "同上（", "法定期限（"];

    /// <summary>The reading of a text with the words that canonical wordings have; null where it has none or is none.</summary>
    public static PhraseReading? Read(string text)
    {
        if (!Array.Exists(Marks, mark => text.Contains(mark)) || RuleText.Parse(text, Language.Chinese).Value is not { } rule)
        {
            return null;
        }

        return new PhraseReading(text, Computability.Has(rule) ? PhraseStatus.Parsed : PhraseStatus.NotComputable, rule, [], [], []);
    }
}
