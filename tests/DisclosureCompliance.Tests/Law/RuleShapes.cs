using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.Law;

/// <summary>The eighteen shapes in which Chinese law puts a time limit, lettered A to R as docs/law-coverage.md explains them.</summary>
internal static class RuleShapes
{
    public static readonly IReadOnlyDictionary<char, string> Names = new Dictionary<char, string>
    {
        ['A'] = "within a length after an event",
        ['B'] = "after whichever of several events, and again after a change",
        ['C'] = "a chain: one limit starts when another is kept",
        ['D'] = "on display for at least a length",
        ['E'] = "on display for at most a length, then taken down",
        ['F'] = "at least a length before an event",
        ['G'] = "by a fixed day of the year",
        ['H'] = "within a window of the year",
        ['I'] = "again and again: per period, or at least every so often, or while a state lasts",
        ['J'] = "at once",
        ['K'] = "in hours",
        ['L'] = "for as long as it holds",
        ['M'] = "not before a length has passed",
        ['N'] = "stale after a length without an update",
        ['O'] = "standing still during a pause",
        ['P'] = "as a rule, with reasons for an exception",
        ['Q'] = "together with another event",
        ['R'] = "without a number",
    };

    public static IEnumerable<char> Of(DeadlineRule rule) => RuleTree.SelfAndParts(rule).SelectMany(Own).Distinct();

    private static IEnumerable<char> Own(DeadlineRule rule)
    {
        switch (rule)
        {
            case WithinRule within:
                yield return within.After.Count > 1 ? 'B' : 'A';
                if (within.Length.Unit == PeriodUnit.Hours)
                {
                    yield return 'K';
                }

                break;
            case DisplayRule display:
                if (display.AtLeast is not null)
                {
                    yield return 'D';
                }

                if (display.AtMost is not null)
                {
                    yield return 'E';
                }

                break;
            case QualifiedRule { Qualification: Qualification.InPrinciple }:
                yield return 'P';
                break;
            case ChainRule:
                yield return 'C';
                break;
            case BeforeRule:
                yield return 'F';
                break;
            case MonthDayRule:
                yield return 'G';
                break;
            case WindowRule:
                yield return 'H';
                break;
            case RecurringRule or IntervalRule:
                yield return 'I';
                break;
            case ImmediateRule:
                yield return 'J';
                break;
            case PermanentRule:
                yield return 'L';
                break;
            case NotBeforeRule:
                yield return 'M';
                break;
            case StaleRule:
                yield return 'N';
                break;
            case PausedRule:
                yield return 'O';
                break;
            case WithEventRule:
                yield return 'Q';
                break;
            case VagueRule:
                yield return 'R';
                break;
        }
    }
}
