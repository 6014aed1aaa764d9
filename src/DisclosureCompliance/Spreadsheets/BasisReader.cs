using System.Text.RegularExpressions;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>The instruments that a cell of 公开依据 names: 《…》 with a number behind, document numbers alone, or the whole text where it has neither.</summary>
internal static class BasisReader
{
    private const string Number = @"[\u4e00-\u9fff]{0,12}(?:令\s*(?:[0-9]{4}年)?第?\s*[0-9]{1,4}\s*号|[〔\[（(](?:19|20)[0-9]{2}[〕\]）)]\s*第?\s*[0-9]{1,4}\s*号)";

    private static readonly Regex Named = new(
        @"《(?<name>[^《》]{2,120})》\s*(?:[（(【\[]\s*(?<number>" + Number + @")\s*[)）】\]])?\s*(?<article>第[0-9一二三四五六七八九十百零]{1,6}条(?:第[0-9一二三四五六七八九十]{1,3}款)?(?:第?[（(]?[0-9一二三四五六七八九十]{1,3}[)）]?项)?)?",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    private static readonly Regex Alone = new(Number, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static IReadOnlyList<LegalCitation> Read(string cell)
    {
        if (CellText.IsBlank(cell))
        {
            return [];
        }

        var named = Named.Matches(cell).Cast<Match>().Select(match => new LegalCitation(
            LocalizedText.Same("《" + match.Groups["name"].Value + "》"),
            match.Groups["article"].Success ? LocalizedText.Same(match.Groups["article"].Value) : null,
            match.Groups["number"].Success ? CellText.Fold(match.Groups["number"].Value) : null)).ToList();
        var rest = Named.Replace(cell, "、");
        named.AddRange(Alone.Matches(rest).Cast<Match>().Select(match => new LegalCitation(LocalizedText.Same(CellText.Fold(match.Value)), null, CellText.Fold(match.Value))));
        return named.Count > 0 ? named : [new LegalCitation(LocalizedText.Same(cell))];
    }
}
