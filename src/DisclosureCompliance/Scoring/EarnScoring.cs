using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>An item that has no points until something is shown: each element earns points, up to a maximum.</summary>
/// <remarks>
/// 一项得2分，最高6分. An answer lists what was shown; what it does not list earned nothing. An item does not rise above its points.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class EarnScoring : ItemScoring
{
    private readonly KeyedCounting _counting;

    /// <summary>Earned points.</summary>
    /// <param name="elements">One element or more, with different keys.</param>
    /// <exception cref="ArgumentException">There is no element, or two share a key.</exception>
    public EarnScoring(IEnumerable<EarnedElement> elements)
    {
        Elements = Guard.Against.NullItems(elements);
        _counting = new KeyedCounting(Elements.Select(element => (element.Key, element.Counting)), nameof(elements));
    }

    /// <summary>Earned points.</summary>
    public EarnScoring(params EarnedElement[] elements)
        : this((IEnumerable<EarnedElement>)elements)
    {
    }

    /// <inheritdoc />
    public override string Kind => "earn";

    /// <summary>The elements, in printed order.</summary>
    public IReadOnlyList<EarnedElement> Elements { get; }

    /// <summary>The most that the paper lets all elements earn together, more than 0, kept as printed; null when it prints none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0 or negative.</exception>
    public Rational? Maximum { get; init => field = value is { } maximum ? ScoringGuards.Positive(maximum, nameof(Maximum)) : null; }

    internal override AnswerForms Forms => AnswerForms.Occurrences | AnswerForms.Elements;

    internal override void CheckAnswer(AnswerFit fit, ItemAnswer answer)
    {
        _counting.CheckOccurrences(fit, answer.Occurrences);
        _counting.CheckElements(fit, answer.Elements ?? []);
    }

    internal override ItemOutcome Score(LineScoring line)
    {
        if (line.Answer is not { } answer || (answer.Elements is null && answer.Occurrences.Count == 0))
        {
            return line.Unmentioned(Rational.Zero, Best(line.Item.Points));
        }

        var shown = new HashSet<string>(answer.Elements ?? [], StringComparer.Ordinal);
        var earned = Rational.Zero;
        foreach (var element in Elements)
        {
            earned += Apply(element, answer, shown, line);
        }

        var limit = LimitOf(line.Item.Points);
        if (earned > limit)
        {
            line.Say(Maximum == limit ? ScoreMessages.Maximum : ScoreMessages.Ceiling, new("raw", earned), new("limit", limit));
            earned = limit;
        }

        line.Say(ScoreMessages.Earned, new("score", earned), new("points", line.Item.Points));
        return ItemOutcome.Scored(earned);
    }

    internal override void Inspect(ItemInspection item)
    {
        if (Maximum > item.Points)
        {
            item.Warn(".scoring.maximum", Maximum.Value, ChecklistMessages.MaximumAbovePoints, new("maximum", Maximum.Value), new("points", item.Points));
        }

        var best = Best(item.Points);
        if (best < item.Points)
        {
            item.Warn(".scoring.elements", best, ChecklistMessages.PointsUnreachable, new("best", best), new("points", item.Points));
        }
        else if (Maximum is null && OnceOnly() > item.Points)
        {
            var sum = OnceOnly()!.Value;
            item.Warn(".scoring.elements", sum, ChecklistMessages.ElementsAbovePoints, new("sum", sum), new("points", item.Points));
        }
    }

    private static Rational Apply(EarnedElement element, ItemAnswer answer, HashSet<string> shown, LineScoring line)
    {
        if (element.Counting == OccurrenceCounting.Each && answer.Occurrences.TryGetValue(element.Key, out var count) && count > 0)
        {
            var amount = element.Points * count;
            line.Say(ScoreMessages.ShownTimes, new("element", element.Text), new("count", count), new("each", element.Points), new("amount", amount));
            return amount;
        }

        if (element.Counting == OccurrenceCounting.Once && shown.Contains(element.Key))
        {
            line.Say(ScoreMessages.Shown, new("element", element.Text), new("points", element.Points));
            return element.Points;
        }

        line.Say(ScoreMessages.NotShown, new MessageArgument("element", element.Text));
        return Rational.Zero;
    }

    private Rational Best(Rational points)
    {
        var limit = LimitOf(points);
        return OnceOnly() is { } sum ? Rational.Min(sum, limit) : limit;
    }

    private Rational LimitOf(Rational points) => Maximum is { } maximum ? Rational.Min(maximum, points) : points;

    /// <summary>The sum of all elements, or null when one of them can be shown any number of times.</summary>
    private Rational? OnceOnly() => Elements.Any(element => element.Counting == OccurrenceCounting.Each)
        ? null
        : Elements.Aggregate(Rational.Zero, (sum, element) => sum + element.Points);
}
