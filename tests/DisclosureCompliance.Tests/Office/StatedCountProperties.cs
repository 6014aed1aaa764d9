using CsCheck;
using DisclosureCompliance.Office;

namespace DisclosureCompliance.Tests.Office;

/// <summary>The algebra of stated counts: sums of ranges, their order, and words that read back.</summary>
public sealed class StatedCountProperties
{
    private static readonly string[] Rounding = ["约#", "近#", "#余", "#多条", "超过#", "#以上", "#人左右", "不足#", "至少#", "不超过#", "about #"];

    private static readonly Gen<StatedCount> Counts = Gen.OneOf(
        Gen.Long[0, 5000].Select(StatedCount.Exactly),
        Gen.Long[0, 5000].Select(StatedCount.AtLeast),
        Gen.Select(Gen.Long[0, 5000], Gen.Long[0, 500]).Select((lowest, more) => StatedCount.Range(lowest, lowest + more)),
        Gen.Const(StatedCount.Unknown));

    private static readonly Gen<string> RoundedWords = Gen.Select(Gen.Int[0, Rounding.Length - 1], Gen.Int[2, 100_000])
        .Select((pattern, number) => Rounding[pattern].Replace("#", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Whatever_the_parts_are_their_sum_is_allowed_by_the_sum() =>
        Gen.Select(Counts, Counts, Gen.Double[0, 1], Gen.Double[0, 1]).Sample((left, right, one, other) =>
            (left + right).Allows(Within(left, one) + Within(right, other)));

    [Fact]
    public void Adding_is_commutative_and_associative_and_nothing_added_changes_nothing() =>
        Gen.Select(Counts, Counts, Counts).Sample((a, b, c) =>
            a + b == b + a && (a + b) + c == a + (b + c) && a + StatedCount.Exactly(0) == a && StatedCount.Sum([a, b, c]) == a + b + c);

    [Fact]
    public void A_sum_is_exact_only_where_all_parts_are() =>
        Gen.Select(Counts, Counts).Sample((a, b) => (a + b).IsExact == (a.IsExact && b.IsExact));

    [Fact]
    public void Certainly_less_is_a_strict_partial_order() =>
        Gen.Select(Counts, Counts, Counts).Sample((a, b, c) =>
            !a.IsCertainlyLessThan(a)
            && !(a.IsCertainlyLessThan(b) && b.IsCertainlyLessThan(a))
            && !(a.IsCertainlyLessThan(b) && b.IsCertainlyLessThan(c) && !a.IsCertainlyLessThan(c)));

    [Fact]
    public void A_contradiction_means_that_no_number_fits_both() =>
        Gen.Select(Counts, Counts).Sample((a, b) =>
            (a.CompareWith(b) == CountAgreement.Contradiction) == (Math.Max(a.Lowest, b.Lowest) > Math.Min(a.Highest ?? long.MaxValue, b.Highest ?? long.MaxValue)));

    [Fact]
    public void Words_made_for_a_count_read_back_as_the_same_count() =>
        Counts.Sample(count => StatedCount.TryParse(count.Words, out var read) && read == count);

    [Fact]
    public void Words_that_round_never_give_an_exact_count() =>
        RoundedWords.Sample(words => StatedCount.TryParse(words, out var count) && !count.IsExact && count.Exact is null);

    [Fact]
    public void An_exact_number_is_read_alike_in_digits_full_width_and_with_a_measure() =>
        Gen.Int[0, 1_000_000].Sample(number =>
        {
            var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var wide = new string([.. digits.Select(digit => (char)(digit - '0' + '０'))]);
            return new[] { digits, wide, digits + "条", "共" + wide + " 件" }.All(words => StatedCount.TryParse(words, out var count) && count.Exact == number);
        });

    [Fact]
    public void Any_text_is_read_or_refused_and_nothing_else() =>
        Gen.String["0123456789约近余多超过不足以上至少数几十百千万亿条人x×-,. 一二三共左右"].Sample(text =>
        {
            _ = StatedCount.TryParse(text, out var count);
            return count.Highest is null || count.Highest >= count.Lowest;
        });

    private static long Within(StatedCount count, double share) => count.Lowest + (long)(share * ((count.Highest ?? count.Lowest + 1000) - count.Lowest));
}
