using DisclosureCompliance.Numerics;
using DisclosureCompliance.Similarity;

namespace DisclosureCompliance.Tests.Similarity;

public sealed class NearDuplicatesTests
{
    private const int Units = 200;

    private static readonly Rational FourFifths = Rational.Create(4, 5);

    [Fact]
    public void Of_two_hundred_units_those_that_copied_are_found_and_no_other()
    {
        // Every fourth unit takes the report of the one before it: with other numbers, or also with one sentence of twenty rewritten.
        var texts = new List<KeyValuePair<int, ContentSketch>>();
        var copies = new HashSet<int>();
        for (var unit = 0; unit < Units; unit++)
        {
            var isCopy = unit % 4 == 3;
            var text = isCopy ? SampleTexts.WithOtherNumbers(SampleTexts.Report(unit - 1), unit) : SampleTexts.Report(unit);
            if (isCopy && unit % 8 == 7)
            {
                text = SampleTexts.WithOtherSentences(text, Units + unit, oneOf: 20);
            }

            texts.Add(new(unit, ContentSketch.Of(text)));
            if (isCopy)
            {
                copies.Add(unit);
            }
        }

        var found = NearDuplicates.Find(texts, FourFifths, Comparer<int>.Default);

        // Recall and precision are both 1 here.
        found.Select(pair => pair.Copy).Should().Equal(copies.OrderBy(unit => unit));
        found.Should().OnlyContain(pair => pair.Original == pair.Copy - 1 && !pair.IsSameText && pair.Similarity >= FourFifths);
    }

    [Theory]
    [InlineData(30, 100)]
    [InlineData(20, 100)]
    [InlineData(10, 90)]
    public void Copies_with_rewritten_sentences_are_found(int oneOf, int percentFound)
    {
        var found = Enumerable.Range(0, 100).Count(number =>
        {
            var report = SampleTexts.Report(number);
            var copy = SampleTexts.WithOtherNumbers(SampleTexts.WithOtherSentences(report, number + 1000, oneOf), number);
            return NearDuplicates.Find<int>([new(1, ContentSketch.Of(report)), new(2, ContentSketch.Of(copy))], FourFifths, Comparer<int>.Default).Count == 1;
        });

        found.Should().BeGreaterThanOrEqualTo(percentFound);
    }

    [Fact]
    public void Reports_that_were_each_written_are_not_called_copies()
    {
        var texts = Enumerable.Range(0, 500).Select(number => new KeyValuePair<int, ContentSketch>(number, ContentSketch.Of(SampleTexts.Report(number))));

        NearDuplicates.Find(texts, FourFifths, Comparer<int>.Default).Should().BeEmpty();
    }

    [Fact]
    public void A_text_that_drifts_from_year_to_year_is_held_against_the_year_before()
    {
        var texts = new List<KeyValuePair<string, ContentSketch>>();
        var text = SampleTexts.Report(1);
        for (var year = 2012; year < 2020; year++)
        {
            texts.Add(new(year.ToString(System.Globalization.CultureInfo.InvariantCulture), ContentSketch.Of(text)));
            text = SampleTexts.WithOtherSentences(text, year, oneOf: 20 + (year % 3));
        }

        NearDuplicates.Find(texts, FourFifths, StringComparer.Ordinal).Select(pair => (pair.Original, pair.Copy)).Should().Equal(
            texts.Skip(1).Select((entry, index) => (texts[index].Key, entry.Key)));
    }

    [Fact]
    public void The_same_key_twice_is_a_mistake()
    {
        var sketch = ContentSketch.Of("政务公开");
        var act = () => NearDuplicates.Find<int>([new(1, sketch), new(1, sketch)], FourFifths, Comparer<int>.Default);

        act.Should().Throw<ArgumentException>();
    }
}
