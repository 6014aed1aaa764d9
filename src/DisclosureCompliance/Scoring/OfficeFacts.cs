using Ardalis.GuardClauses;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Office;

namespace DisclosureCompliance.Scoring;

/// <summary>Puts the figures of an office's review on an answer sheet, so that a checklist can ask for them by name, such as <c>office.trainings</c>.</summary>
public static class OfficeFacts
{
    /// <summary>
    /// The sheet with the figures that the checklist asks for. An exact count becomes a count, a flag a flag. A count that is not exact or not stated is
    /// put down as open with its words, and never as a number. What the sheet states itself stands: a person has seen both.
    /// </summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="checklist">The checklist that is to be scored.</param>
    /// <param name="review">The review.</param>
    public static AnswerSheet AddTo(AnswerSheet sheet, Checklist checklist, OfficeReview review)
    {
        Guard.Against.Null(sheet);
        var asked = new FactNames(Guard.Against.Null(checklist));
        var facts = Copy(sheet.Facts);
        var open = Copy(sheet.OpenFacts);
        foreach (var figure in Guard.Against.Null(review).Figures.Where(figure => asked.Has(figure.Name) && !facts.ContainsKey(figure.Name)))
        {
            if (FactOf(figure) is { } fact)
            {
                facts.Add(figure.Name, fact);
            }
            else
            {
                open[figure.Name] = figure.IsFlag || figure.Count.IsUnknown
                    ? new Message(AnswerMessages.FigureNotStated, new MessageArgument("fact", figure.Name))
                    : new Message(AnswerMessages.FigureNotExact, new("fact", figure.Name), new("count", figure.Count.Words));
            }
        }

        return sheet.With(facts, open);
    }

    private static Fact? FactOf(OfficeFigure figure) =>
        figure.Flag is { } flag ? Fact.Flag(flag)
        : !figure.IsFlag && figure.Count.Exact is { } count and <= int.MaxValue ? Fact.Count((int)count)
        : null;

    private static Dictionary<string, T> Copy<T>(IReadOnlyDictionary<string, T> pairs) => pairs.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}
