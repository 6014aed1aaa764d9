using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Deadlines;

/// <summary>The one date that several limits come to.</summary>
internal static class DeadlineChoice
{
    /// <summary>
    /// Of all: the earliest day by which something must be done; where nothing is to be done, the last day of display. Of any and of the latest: the
    /// last. Without a date where none has one, or where the latest is asked for and an event is still to come.
    /// </summary>
    public static Deadline Among(IReadOnlyList<Deadline> parts, Composition how)
    {
        var dated = parts.Where(part => part.Date is not null).ToArray();
        if (dated.Length == 0 || (how == Composition.LatestOf && dated.Length < parts.Count))
        {
            return parts.First(part => part.Date is null);
        }

        var sense = dated.Any(part => part.Sense == DeadlineSense.By) ? DeadlineSense.By : dated[0].Sense;
        var comparable = dated.Where(part => part.Sense == sense).ToArray();
        var isEarliest = sense == DeadlineSense.By && how is Composition.All or Composition.EarliestOf;
        var chosen = comparable.Aggregate((one, other) => isEarliest == (other.Date < one.Date) && other.Date != one.Date ? other : one);
        return comparable.All(part => part.Certainty == DeadlineCertainty.Firm) ? chosen : Bounded(chosen, comparable, isEarliest);
    }

    private static Deadline Bounded(Deadline chosen, Deadline[] parts, bool isEarliest)
    {
        var earliest = isEarliest ? parts.Min(part => part.Earliest!.Value) : parts.Max(part => part.Earliest!.Value);
        var latest = isEarliest ? parts.Min(part => part.Latest!.Value) : parts.Max(part => part.Latest!.Value);
        var reason = earliest == latest && chosen.Reason is null ? null : parts.Select(part => part.Reason).First(reason => reason is not null);
        return new Deadline(chosen.Rule, chosen.Events, chosen.Date, earliest, latest, reason, (_, _) => chosen.Explain())
        {
            Trigger = chosen.Trigger,
            Sense = chosen.Sense,
            Opens = chosen.Opens,
            At = chosen.At,
            Version = chosen.Version,
        };
    }
}
