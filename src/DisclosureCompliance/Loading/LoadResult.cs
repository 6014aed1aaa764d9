using System.Globalization;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Loading;

/// <summary>What came of reading a document: the value, or every fault of the document in one go; warnings stand beside the value.</summary>
/// <typeparam name="T">What the document describes.</typeparam>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class LoadResult<T>
    where T : class
{
    /// <summary>A result.</summary>
    /// <param name="value">The value; ignored when a fault is an error.</param>
    /// <param name="faults">All faults, in the document's order.</param>
    /// <exception cref="ArgumentException">There is neither a value nor an error.</exception>
    public LoadResult(T? value, IEnumerable<Fault> faults)
    {
        Faults = Guard.Against.NullItems(faults);
        var failed = Faults.Any(fault => fault.Severity == FaultSeverity.Error);
        if (value is null && !failed)
        {
            throw new ArgumentException("A result without a value must say why.", nameof(value));
        }

        Value = failed ? null : value;
    }

    /// <summary>What the document describes; null when a fault is an error.</summary>
    public T? Value { get; }

    /// <summary>All faults, in the document's order.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>Whether there is a value.</summary>
    public bool Succeeded => Value is not null;

    /// <summary>The value, for callers to whom a faulty document is a programmer's mistake: data that they ship themselves.</summary>
    /// <exception cref="FaultyDocumentException">The document has errors; the exception carries them all.</exception>
    public T GetValueOrThrow() => Value ?? throw new FaultyDocumentException(Faults);

    /// <summary>What was read, or how many faults stand in its way; for programmers, not for people.</summary>
    public override string ToString() => Value?.ToString() ?? string.Format(CultureInfo.InvariantCulture, "{0} faults, the first: {1}", Faults.Count, Faults[0]);
}
