using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>
/// Reads the words in which rules describe themselves (规范文本): <c>自信息形成或者变更之日起20个工作日内</c>, <c>within 20 working days after the information is
/// formed or changed</c>. Other wordings are no concern of it; docs/deadlines.md lists the forms.
/// </summary>
/// <remarks>What <see cref="DeadlineRule.Describe"/> says reads back as the equal rule.<para>Thread safety: all members are safe to call at the same time.</para></remarks>
public static class RuleText
{
    private const string Source = "text";

    /// <summary>Reads a rule from its words, in time proportional to their number.</summary>
    /// <param name="text">The words; blanks around them do not matter.</param>
    /// <param name="language">The language they are in: Chinese, or English for any other.</param>
    /// <param name="vocabulary">
    /// Terms that have names of their own, found by their name in the language; of two with the same name the first. A term in quotes that is not among them is
    /// one whose name is its identifier. The words of <see cref="RuleTerms"/> are always known and stand without quotes.
    /// </param>
    /// <returns>The rule, or the place up to which the words could be read.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> or a term is null.</exception>
    public static LoadResult<DeadlineRule> Parse(string text, Language language, IEnumerable<RuleTerm>? vocabulary = null)
    {
        var words = Guard.Against.Null(text).Trim();
        var grammar = RulePhrases.LanguageOf(language);
        var faults = new FaultCollector(Source);
        if (words.Length == 0)
        {
            faults.Error(PlaceOf(0), null, LoadingMessages.Blank);
            return faults.ToResult<DeadlineRule>(null);
        }

        if (!SurrogatePairs.AreWhole(words))
        {
            faults.Error(PlaceOf(0), null, LoadingMessages.BadText);
            return faults.ToResult<DeadlineRule>(null);
        }

        var reader = new RuleTextReader(words, grammar, Names(vocabulary ?? [], grammar));
        if (reader.TryRule(out var rule) && reader.Position == words.Length)
        {
            return faults.ToResult(rule);
        }

        var (place, reason) = reader.Failure();
        var offset = text.Length - text.TrimStart().Length;
        faults.Error(PlaceOf(offset + place), words.Substring(place), reason.Template, [.. reason.Arguments]);
        return faults.ToResult<DeadlineRule>(null);
    }

    private static Dictionary<string, RuleTerm> Names(IEnumerable<RuleTerm> vocabulary, Language language) => Guard.Against.NullItems(vocabulary)
        .GroupBy(term => term.Name.In(language), StringComparer.Ordinal)
        .ToDictionary(terms => terms.Key, terms => terms.First(), StringComparer.Ordinal);

    private static string PlaceOf(int index) => $"character {index + 1}";
}
