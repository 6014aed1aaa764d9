using DisclosureCompliance.Numerics;
using DisclosureCompliance.Similarity;

namespace DisclosureCompliance.Tests.Similarity;

public sealed class SimilarityIndexTests
{
    private static readonly Rational FourFifths = Rational.Create(4, 5);

    [Fact]
    public void An_empty_index_knows_nothing() => new SimilarityIndex<string>(FourFifths).Nearest(ContentSketch.Of("政务公开")).Should().BeNull();

    [Fact]
    public void The_likest_comes_first_and_the_same_text_before_one_with_other_numbers()
    {
        var report = SampleTexts.Report(1);
        var index = new SimilarityIndex<string>(FourFifths);
        index.Add("numbers", ContentSketch.Of(SampleTexts.WithOtherNumbers(report, 7)));
        index.Add("sentences", ContentSketch.Of(SampleTexts.WithOtherSentences(report, 8, oneOf: 20)));
        index.Add("same", ContentSketch.Of(report));
        index.Add("other", ContentSketch.Of(SampleTexts.Report(2)));

        index.Query(ContentSketch.Of(report)).Select(found => found.Key).Should().Equal("same", "numbers", "sentences");
        index.Nearest(ContentSketch.Of(report))!.Key.Should().Be("same");
        index.Query(ContentSketch.Of(report))[1].Similarity.Should().Be(Rational.One);
    }

    [Fact]
    public void The_threshold_is_included()
    {
        var (left, right) = (ContentSketch.Of(SampleTexts.Report(1)), ContentSketch.Of(SampleTexts.WithOtherSentences(SampleTexts.Report(1), 9, oneOf: 25)));
        var similarity = left.SimilarityTo(right);
        similarity.Should().BeLessThan(Rational.One);

        Nearest(similarity).Should().NotBeNull();
        Nearest(similarity + Rational.Create(1, 1000)).Should().BeNull();

        SimilarText<int>? Nearest(Rational threshold)
        {
            var index = new SimilarityIndex<int>(threshold);
            index.Add(1, left);
            return index.Nearest(right);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(18)]
    [InlineData(29)]
    public void A_copy_is_found_however_many_texts_stand_on_its_form(int original)
    {
        var form = SampleTexts.Report(1);
        var texts = Enumerable.Range(0, 30).Select(number => ContentSketch.Of(SampleTexts.WithOtherNumbers(form, number))).ToArray();
        var index = new SimilarityIndex<int>(FourFifths);
        for (var i = 0; i < texts.Length; i++)
        {
            index.Add(i, texts[i]);
        }

        index.Nearest(texts[original])!.Key.Should().Be(original);
        index.Query(texts[original])[0].Key.Should().Be(original);
    }

    [Fact]
    public void Ten_thousand_copies_of_a_form_are_found_without_comparing_each_with_all()
    {
        var sketch = ContentSketch.Of(SampleTexts.Report(1));
        var index = new SimilarityIndex<int>(FourFifths);
        for (var i = 0; i < 10_000; i++)
        {
            index.Add(i, sketch);
        }

        index.Count.Should().Be(10_000);
        index.Nearest(sketch)!.Key.Should().Be(0);
        index.Query(sketch).Should().HaveCount(16);
    }

    [Fact]
    public void Texts_of_nothing_are_like_no_text()
    {
        var index = new SimilarityIndex<int>(FourFifths);
        index.Add(1, ContentSketch.Of("。。。"));

        index.Count.Should().Be(0);
        index.Nearest(ContentSketch.Of(string.Empty)).Should().BeNull();
    }

    [Theory]
    [InlineData(49, 100)]
    [InlineData(101, 100)]
    public void A_threshold_is_from_one_half_to_one(int numerator, int denominator)
    {
        var act = () => new SimilarityIndex<int>(Rational.Create(numerator, denominator));

        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}
