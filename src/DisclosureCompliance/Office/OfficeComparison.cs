using Ardalis.GuardClauses;

namespace DisclosureCompliance.Office;

/// <summary>Two years of an office, or two versions of one year, set side by side.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class OfficeComparison
{
    private OfficeComparison(OfficeYear earlier, OfficeYear later, IReadOnlyList<OfficeChange> changes) => (Earlier, Later, Changes) = (earlier, later, changes);

    /// <summary>The earlier year.</summary>
    public OfficeYear Earlier { get; }

    /// <summary>The later year.</summary>
    public OfficeYear Later { get; }

    /// <summary>What differs, by aspect and then in the order of the later year; what is gone stands last.</summary>
    public IReadOnlyList<OfficeChange> Changes { get; }

    /// <summary>
    /// Compares leadership, institution, staff, systems, departments, channels, supervisors, commitments and totals. Activities, inspections, what the
    /// public sent in and goals are of one year each, and only their number is compared.
    /// </summary>
    public static OfficeComparison Between(OfficeYear earlier, OfficeYear later)
    {
        var before = StatedFact.Of(Guard.Against.Null(earlier)).ToArray();
        var after = StatedFact.Of(Guard.Against.Null(later)).ToArray();
        var known = before.ToLookup(fact => fact.Key, StringComparer.Ordinal);
        var left = new HashSet<string>(after.Select(fact => fact.Key), StringComparer.Ordinal);
        var changes = after.Select(fact => Change(known[fact.Key].FirstOrDefault(), fact))
            .Concat(before.Where(fact => !left.Contains(fact.Key)).Select(fact => Change(fact, null)))
            .OfType<OfficeChange>()
            .OrderBy(change => change.Aspect)
            .ToArray();
        return new OfficeComparison(earlier, later, Array.AsReadOnly(changes));
    }

    private static OfficeChange? Change(StatedFact? before, StatedFact? after)
    {
        var either = after ?? before!;
        var kind = before is null ? OfficeChangeKind.Added
            : after is null ? OfficeChangeKind.Removed
            : before.Count is { } was && after.Count is { } now ? Move(was, now)
            : before.Value == after.Value ? null : OfficeChangeKind.Changed;
        return kind is { } found ? new OfficeChange(found, either.Aspect, either.Subject, before?.Value, after?.Value) : null;
    }

    // The same words twice, 40余 and 40余, can still be two numbers; that is said only where the words differ.
    private static OfficeChangeKind? Move(StatedCount was, StatedCount now) =>
        was.IsCertainlyLessThan(now) ? OfficeChangeKind.Risen
        : now.IsCertainlyLessThan(was) ? OfficeChangeKind.Fallen
        : was == now ? null
        : OfficeChangeKind.Unclear;
}
