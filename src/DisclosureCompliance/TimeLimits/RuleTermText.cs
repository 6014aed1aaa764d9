using System.Text;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>
/// Terms as they stand in a text, both ways. The common terms stand bare; all others stand in quotes “…”, a closing quote within doubled, so that a text
/// is read back without knowing beforehand whose words it uses.
/// </summary>
internal static class RuleTermText
{
    private const char Open = '“';
    private const char Close = '”';

    private static readonly LocalizedText Or = new("或者", " or ");

    /// <summary>What stands before an event of a list that starts a period.</summary>
    private static readonly LocalizedText Lead = new(string.Empty, "after ");

    /// <summary>What the names of several common terms begin with; in a list it is said once: the information is formed or changed.</summary>
    private static readonly LocalizedText Shared = new("信息", "the information is ");

    public static string Of(RuleTerm term, Language language) => IsCommon(term) ? term.Name.In(language) : Quote(term.Name.In(language));

    /// <summary>Events of which one starts a period: "after the information is formed or changed or after approval".</summary>
    public static string After(IReadOnlyList<RuleTerm> terms, Language language) => List(terms, language, Lead.In(language), Of);

    /// <summary>Events, for people only: no quotes, and nothing reads it back.</summary>
    public static string Either(IReadOnlyList<RuleTerm> terms, Language language) => List(terms, language, string.Empty, static (term, language) => term.Name.In(language));

    public static string Quote(string name)
    {
        var builder = new StringBuilder(name.Length + 2).Append(Open);
        foreach (var character in name)
        {
            builder.Append(character, character == Close ? 2 : 1);
        }

        return builder.Append(Close).ToString();
    }

    public static bool TryRead(RuleTextReader reader, out RuleTerm? term)
    {
        if (TryReadQuoted(reader, out var name))
        {
            term = string.IsNullOrWhiteSpace(name) ? null : reader.TermNamed(name);
            return term is not null;
        }

        return reader.TryLongest(RuleTerms.All, Of, out term);
    }

    public static bool TryReadAfter(RuleTextReader reader, out IReadOnlyList<RuleTerm> terms)
    {
        var lead = Lead.In(reader.Language);
        var or = Or.In(reader.Language);
        var read = new List<RuleTerm>();
        var seen = new HashSet<RuleTerm>();
        terms = read;
        if (!reader.TryLiteral(lead) || !TryRead(reader, out var term))
        {
            return false;
        }

        int end;
        do
        {
            if (!seen.Add(term!))
            {
                reader.Refuse(TimeLimitMessages.ImpossibleText, reader.Position);
                return false;
            }

            read.Add(term!);
            end = reader.Position;
        }
        while (reader.TryLiteral(or) && (TryReadShort(reader, read[read.Count - 1], out term) || (reader.TryLiteral(lead) && TryRead(reader, out term))));

        reader.Position = end;
        return true;
    }

    /// <summary>Reads a name in quotes, or leaves the reader where it is.</summary>
    public static bool TryReadQuoted(RuleTextReader reader, out string name)
    {
        name = string.Empty;
        var text = reader.Text;
        var start = reader.Position;
        if (start == text.Length || text[start] != Open)
        {
            return false;
        }

        var builder = new StringBuilder();
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == Close)
            {
                if (i + 1 == text.Length || text[i + 1] != Close)
                {
                    reader.Position = i + 1;
                    name = builder.ToString();
                    return true;
                }

                i++;
            }

            builder.Append(text[i]);
        }

        return false;
    }

    private static string List(IReadOnlyList<RuleTerm> terms, Language language, string lead, Func<RuleTerm, Language, string> name)
    {
        var shared = Shared.In(language);
        var builder = new StringBuilder();
        for (var i = 0; i < terms.Count; i++)
        {
            builder.Append(i == 0 ? string.Empty : Or.In(language));
            if (i > 0 && IsOfInformation(terms[i - 1]) && IsOfInformation(terms[i]))
            {
                builder.Append(terms[i].Name.In(language), shared.Length, terms[i].Name.In(language).Length - shared.Length);
            }
            else
            {
                builder.Append(lead).Append(name(terms[i], language));
            }
        }

        return builder.ToString();
    }

    private static bool TryReadShort(RuleTextReader reader, RuleTerm before, out RuleTerm? term)
    {
        term = null;
        return IsOfInformation(before)
            && reader.TryLongest(RuleTerms.All.Where(IsOfInformation), (common, language) => common.Name.In(language).Substring(Shared.In(language).Length), out term);
    }

    private static bool IsCommon(RuleTerm term) => RuleTerms.All.FirstOrDefault(common => common.Id == term.Id) is { } common && common.Name.Equals(term.Name);

    private static bool IsOfInformation(RuleTerm term) => IsCommon(term) && term.Name.In(Language.Chinese).StartsWith(Shared.In(Language.Chinese), StringComparison.Ordinal);
}
