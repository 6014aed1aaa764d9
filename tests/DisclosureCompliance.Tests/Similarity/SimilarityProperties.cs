using CsCheck;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Similarity;

namespace DisclosureCompliance.Tests.Similarity;

public sealed class SimilarityProperties
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.Int[0, 40].Select(number => SampleTexts.Report(number, 6)),
        Gen.Char["公开目录财政预算办事指南年度报告一二三0123456789，。 \n\u0301\ud83d\ude00ＡＢab"].Array[0, 60].Select(characters => new string(characters)));

    [Fact]
    public void Likeness_is_symmetric_and_between_zero_and_one() => Text.Select(Text).Sample((left, right) =>
    {
        var (first, second) = (ContentSketch.Of(left), ContentSketch.Of(right));
        var similarity = first.SimilarityTo(second);
        return similarity == second.SimilarityTo(first) && similarity >= Rational.Zero && similarity <= Rational.One;
    });

    [Fact]
    public void Equal_texts_are_wholly_alike_and_what_is_written_is_read_back() => Text.Sample(text =>
    {
        var sketch = ContentSketch.Of(text);
        return sketch.SimilarityTo(ContentSketch.Of(text)) == Rational.One
            && sketch.IsSameTextAs(ContentSketch.Of(text))
            && ContentSketch.TryParse(sketch.ToString(), out var read) && read.Equals(sketch);
    });

    [Fact]
    public void Folding_twice_is_folding_once() => Text.Sample(text =>
    {
        var folded = new string([.. text.Select(TextFolding.Fold).Where(character => character != TextFolding.Nothing)]);
        return ContentSketch.Of(folded).Equals(ContentSketch.Of(text));
    });

    [Fact]
    public void The_order_in_which_texts_are_given_makes_no_difference() =>
        Gen.Int[0, 12].Array[1, 30].Select(Gen.Int[0, 1000]).Sample((numbers, shuffle) =>
        {
            var texts = numbers.Select((number, key) => new KeyValuePair<int, ContentSketch>(key, ContentSketch.Of(SampleTexts.Report(number, 8)))).ToArray();
            var shuffled = texts.OrderBy(text => unchecked((text.Key + 1) * (shuffle + 7919) % 104729)).ToArray();
            return Find(texts).SequenceEqual(Find(shuffled));
        });

    private static IReadOnlyList<NearDuplicate<int>> Find(IEnumerable<KeyValuePair<int, ContentSketch>> texts) =>
        NearDuplicates.Find(texts, Rational.Create(4, 5), Comparer<int>.Default);
}
