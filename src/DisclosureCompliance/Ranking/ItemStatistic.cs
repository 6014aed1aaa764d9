using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Ranking;

/// <summary>Who loses what in one item, of all units or of those of one class. Only units for which the item is scored count.</summary>
/// <remarks>失分统计.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ItemStatistic
{
    internal ItemStatistic(string checklistId, ChecklistItem item, string? classKey, int units, int scored, int notApplicable, Rational lost, int losing, IReadOnlyList<UnitLoss> worst) =>
        (ChecklistId, Item, ClassKey, Units, Scored, NotApplicable, Lost, Losing, Worst) =
        (checklistId, item, classKey, units, scored, notApplicable, lost, losing, worst);

    /// <summary>The checklist.</summary>
    public string ChecklistId { get; }

    /// <summary>The item; where it differs by class, as it is for the first unit.</summary>
    public ChecklistItem Item { get; }

    /// <summary>The class; null for all units, or for those that state none.</summary>
    public string? ClassKey { get; }

    /// <summary>How many units have the item on their checklist.</summary>
    public int Units { get; }

    /// <summary>For how many of them it is scored.</summary>
    public int Scored { get; }

    /// <summary>For how many of them it does not apply; what is left is not known.</summary>
    public int NotApplicable { get; }

    /// <summary>How many units lose points in it.</summary>
    public int Losing { get; }

    /// <summary>The points lost by all of them together, exact.</summary>
    public Rational Lost { get; }

    /// <summary>The points lost by a unit on average, exact; null where none is scored.</summary>
    public Rational? Mean => Scored == 0 ? null : Lost / Scored;

    /// <summary>The share of units that lose nothing, from 0 to 1, exact; null where none is scored.</summary>
    /// <remarks>满分率.</remarks>
    public Rational? FullShare => Scored == 0 ? null : Rational.Create(Scored - Losing, Scored);

    /// <summary>The units that lose most, the worst first, equals in the order of the batch; empty where none loses.</summary>
    public IReadOnlyList<UnitLoss> Worst { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Item.Id}: {Lost} lost by {Losing} of {Scored}";
}
