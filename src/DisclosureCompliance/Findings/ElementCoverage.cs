using Ardalis.GuardClauses;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Findings;

/// <summary>How much of what an item requires a publication contains (半公开的程度), element by element.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ElementCoverage
{
    /// <summary>A coverage.</summary>
    /// <param name="required">How many elements are required; above 0.</param>
    /// <param name="absent">Those that are not there.</param>
    /// <param name="blank">Those that are there and empty.</param>
    /// <param name="placeholders">Those in whose place a placeholder stands.</param>
    /// <exception cref="ArgumentException">A list is null or holds a null, or more are lacking than are required.</exception>
    public ElementCoverage(int required, IEnumerable<RequiredElement> absent, IEnumerable<RequiredElement> blank, IEnumerable<RequiredElement> placeholders)
    {
        Required = Guard.Against.NegativeOrZero(required);
        Absent = Guard.Against.NullItems(absent);
        Blank = Guard.Against.NullItems(blank);
        Placeholders = Guard.Against.NullItems(placeholders);
        if (Present < 0)
        {
            throw new ArgumentException($"{required} elements are required and {required - Present} are said to be lacking.", nameof(required));
        }
    }

    /// <summary>How many elements are required.</summary>
    public int Required { get; }

    /// <summary>How many of them are there with something in them, as far as somebody looked.</summary>
    public int Present => Required - Absent.Count - Blank.Count - Placeholders.Count;

    /// <summary>The same as a share, 0 to 1.</summary>
    public Rational Share => Rational.Create(Present, Required);

    /// <summary>Those that are not there (缺项), in the order of the catalogue.</summary>
    public IReadOnlyList<RequiredElement> Absent { get; }

    /// <summary>Those that are there and empty (空白).</summary>
    public IReadOnlyList<RequiredElement> Blank { get; }

    /// <summary>Those in whose place a placeholder stands (待补充、略).</summary>
    public IReadOnlyList<RequiredElement> Placeholders { get; }
}
