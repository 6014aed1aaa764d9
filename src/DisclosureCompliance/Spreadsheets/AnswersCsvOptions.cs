using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using NodaTime;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>What a table does not say of the answers that are made of it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class AnswersCsvOptions
{
    /// <summary>The unit that is assessed; null when not stated.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>The class of the unit; null when not stated.</summary>
    public string? UnitClass { get; init; }

    /// <summary>Who assessed; null when not stated.</summary>
    public string? Assessor { get; init; }

    /// <summary>The day on which it was assessed; null when not stated.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Whether an empty cell for deductions says that nothing is taken off; otherwise the item is not answered. Only where the table has no scores.</summary>
    public bool BlankIsNothing { get; init; }

    /// <summary>What it means that the table says nothing about an item.</summary>
    public UnmentionedMeaning Unmentioned { get; init => field = Guard.Against.EnumOutOfRange(value); }
}
