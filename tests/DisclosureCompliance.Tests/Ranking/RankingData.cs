using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Tests.Ranking;

/// <summary>Small units and checklists for rankings.</summary>
internal static class RankingData
{
    public static UnitResult Unit(string id, string score, string points = "100", string? classKey = null, bool hasVeto = false) =>
        UnitResult.Known(id, LocalizedText.Same(id), Rational.Parse(score), Rational.Parse(points), classKey, hasVeto);

    public static UnitResult[] Units(params string[] scores) => [.. scores.Select((score, index) => Unit("u" + (index + 1), score))];

    /// <summary>A checklist of items worth 10, each losing half a point for every occurrence.</summary>
    public static Checklist Deducting(string id, int items) => new(
        id,
        LocalizedText.Same(id),
        [
            new ChecklistSection(
                "s",
                LocalizedText.Same("S"),
                [.. Enumerable.Range(1, items).Select(number => new ChecklistItem(
                    "i" + number,
                    LocalizedText.Same("I" + number),
                    10,
                    ItemScoring.Deduct(new ScoringRule("late", LocalizedText.Same("late"), new EachAmount(Rational.Parse("0.5"))))))]),
        ]);

    public static UnitAnswers Answering(Checklist checklist, string id, string? classKey, params int[] occurrences) => new(
        id,
        LocalizedText.Same(id),
        new AnswerSheet(checklist.Id, checklist.Items.Zip(occurrences, (item, count) => new ItemAnswer(item.Id, ("late", Fact.Count(count))))) { UnitClass = classKey });
}
