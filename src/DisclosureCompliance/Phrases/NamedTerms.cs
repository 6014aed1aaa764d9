using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>The term that words name: one of the vocabulary where they are its name, otherwise one of their own.</summary>
internal static class NamedTerms
{
    private static readonly Dictionary<string, RuleTerm> Known = Vocabulary();

    public static RuleTerm Of(string words) => Known.TryGetValue(words, out var term) ? term : new RuleTerm(words);

    /// <summary>批前, 任前 and 会前 are short for more.</summary>
    private static Dictionary<string, RuleTerm> Vocabulary()
    {
        var names = RuleTerms.All.ToDictionary(term => term.Name.In(Language.Chinese), StringComparer.Ordinal);
        names["批"] = RuleTerms.Approved;
        names["任"] = new RuleTerm("任职");
        names["会"] = new RuleTerm("会议");
        return names;
    }
}
