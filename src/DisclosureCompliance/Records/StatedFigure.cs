using Ardalis.GuardClauses;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Records;

/// <summary>A number that a publication states twice: in its text, and in its table or its attachment.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record StatedFigure
{
    /// <summary>A figure.</summary>
    /// <param name="name">What is counted.</param>
    /// <param name="inText">What the text says.</param>
    /// <param name="inTable">What the table says, or its rows add up to.</param>
    public StatedFigure(string name, Rational inText, Rational inTable)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        InText = inText;
        InTable = inTable;
    }

    /// <summary>What is counted.</summary>
    public string Name { get; }

    /// <summary>What the text says.</summary>
    public Rational InText { get; }

    /// <summary>What the table says, or its rows add up to.</summary>
    public Rational InTable { get; }
}
