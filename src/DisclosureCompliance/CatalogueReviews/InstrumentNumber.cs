using System.Text.RegularExpressions;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>The number of an instrument: of an order (国务院令第711号, 国令第711号) or of a document (国办发〔2018〕118号).</summary>
/// <param name="Issuer">Who issued it, as far as the number says; empty where it does not.</param>
/// <param name="Year">The year of a document; empty for an order.</param>
/// <param name="Number">The number itself.</param>
internal sealed record InstrumentNumber(string Issuer, string Year, string Number)
{
    private const string StateCouncil = "国务院";

    private static readonly Regex Document = new(@"([\u4e00-\u9fff]{0,8})[〔(]((?:19|20)[0-9]{2})[〕)]第?([0-9]{1,4})号", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex Order = new(@"([\u4e00-\u9fff]{0,12})令(?:[0-9]{4}年)?第?([0-9]{1,4})号", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex OrderBehind = new(@"([\u4e00-\u9fff]{0,12})第([0-9]{1,4})号令?", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The number, from whichever part of the citation has it; null where neither has.</summary>
    public static InstrumentNumber? Of(LegalCitation citation) =>
        Of(citation.DocumentNumber) ?? Of(citation.Instrument.In(Language.Chinese));

    /// <summary>Whether two numbers are the same, as far as both say who issued them.</summary>
    public bool IsSame(InstrumentNumber other) => (Year, Number) == (other.Year, other.Number) && (Issuer == other.Issuer || IsBare || other.IsBare);

    /// <summary>Whether the number alone is given, so that the name must tell.</summary>
    public bool IsBare => Issuer.Length == 0;

    private static InstrumentNumber? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var folded = WordFold.Of(text);
        if (Document.Match(folded) is { Success: true } document)
        {
            return new InstrumentNumber(document.Groups[1].Value, document.Groups[2].Value, document.Groups[3].Value);
        }

        var order = Order.Match(folded) is { Success: true } ahead ? ahead : OrderBehind.Match(folded);
        return order.Success ? new InstrumentNumber(IssuerOf(order.Groups[1].Value), string.Empty, order.Groups[2].Value) : null;
    }

    private static string IssuerOf(string words)
    {
        const string state = "中华人民共和国";
        var issuer = words.EndsWith(StateCouncil, StringComparison.Ordinal) || words.EndsWith("国", StringComparison.Ordinal) && !words.EndsWith(state, StringComparison.Ordinal) ? StateCouncil : words;
        return issuer.StartsWith(state, StringComparison.Ordinal) ? issuer.Substring(state.Length) : issuer;
    }
}
