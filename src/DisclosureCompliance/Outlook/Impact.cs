using Ardalis.GuardClauses;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Outlook;

/// <summary>What a new notice, an amended calendar or another law does to a set of deadlines (变动影响).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class Impact
{
    private Impact(IEnumerable<DeadlineMove> all)
    {
        All = Guard.Against.NullItems(all);
        Moved = [.. All.Where(move => move.IsMoved)];
        BecomingLate = [.. All.Where(move => move.BecomesLate)];
        Excused = [.. All.Where(move => move.IsExcused)];
    }

    /// <summary>Every deadline, in the order given.</summary>
    public IReadOnlyList<DeadlineMove> All { get; }

    /// <summary>Those whose date, bounds or certainty change.</summary>
    public IReadOnlyList<DeadlineMove> Moved { get; }

    /// <summary>Those that were kept or open and are breached now.</summary>
    public IReadOnlyList<DeadlineMove> BecomingLate { get; }

    /// <summary>Those that were breached and no longer are.</summary>
    public IReadOnlyList<DeadlineMove> Excused { get; }

    /// <summary>Computes every deadline twice.</summary>
    /// <param name="deadlines">The deadlines.</param>
    /// <param name="before">With the calendar and the law of before.</param>
    /// <param name="after">With the calendar and the law of after.</param>
    /// <param name="asOf">The day on which what is not done counts as open or breached.</param>
    /// <exception cref="ArgumentException">An argument is null, or the date is not of the ISO calendar.</exception>
    public static Impact Between(IEnumerable<TrackedDeadline> deadlines, IDeadlineCalculator before, IDeadlineCalculator after, LocalDate asOf)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        Guard.Against.NonIsoDate(asOf);
        return new Impact(Guard.Against.NullItems(deadlines).Select(tracked =>
            new DeadlineMove(tracked, before.Calculate(tracked.Rule, tracked.Events), after.Calculate(tracked.Rule, tracked.Events), asOf)));
    }
}
