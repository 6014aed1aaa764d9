using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>The elements that a cell of 公开内容（要素） lists: by numbers, by semicolons, or by 、 where it has neither.</summary>
internal static class ElementReader
{
    private const int Longest = 60;

    private static readonly Regex Numbers = new(@"(?:^|[\s;；。，,、])(?:[0-9]{1,2}[.、)）](?![0-9])|[（(][一二三四五六七八九十0-9]{1,2}[)）])|[①-⑳●·■◆]", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static IReadOnlyList<RequiredElement> Read(string cell)
    {
        if (CellText.IsBlank(cell))
        {
            return [];
        }

        var parts = Numbers.IsMatch(cell) ? Numbers.Split(cell)
            : cell.IndexOfAny(['；', ';']) >= 0 ? cell.Split('；', ';')
            : cell.Split('、');
        return
        [
            .. parts.Select(part => part.Trim(' ', '；', ';', '。', '，', ',', '、', '.'))
                .Where(part => part.Length is > 0 and <= Longest && part != "等")
                .Distinct(StringComparer.Ordinal)
                .Select((part, index) => new RequiredElement((index + 1).ToString(CultureInfo.InvariantCulture), LocalizedText.Same(part))),
        ];
    }
}
