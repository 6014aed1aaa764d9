using System.Text.RegularExpressions;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>Article, paragraph and item of a citation as numbers: 第二十条第（七）项, 第20条第7项 and 20(7) are the same.</summary>
internal readonly record struct ArticleNumber(int Article, int Paragraph, int Item)
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly Regex Pattern = new(
        @"第?([0-9一二三四五六七八九十百零]{1,5})条(?:第?([0-9一二三四五六七八九十]{1,3})款)?(?:第?\(?([0-9一二三四五六七八九十]{1,3})\)?项)?",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>The numbers of a citation's article; null where it has none in this form.</summary>
    public static ArticleNumber? Of(LegalCitation citation)
    {
        if (citation.Article is not { } article || Pattern.Match(WordFold.Of(article.In(Language.Chinese))) is not { Success: true } match)
        {
            return null;
        }

        return new ArticleNumber(Read(match.Groups[1].Value), Read(match.Groups[2].Value), Read(match.Groups[3].Value));
    }

    private static int Read(string text)
    {
        var (sum, digit) = (0, 0);
        foreach (var character in text)
        {
            switch (character)
            {
                case >= '0' and <= '9':
                    digit = (digit * 10) + (character - '0');
                    break;
                case '百':
                    sum += Math.Max(digit, 1) * 100;
                    digit = 0;
                    break;
                case '十':
                    sum += Math.Max(digit, 1) * 10;
                    digit = 0;
                    break;
                default:
                    digit = Digits.IndexOf(character);
                    break;
            }
        }

        return sum + digit;
    }
}
