using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Loading;

/// <summary>Thrown by <see cref="LoadResult{T}.GetValueOrThrow"/> for a document with errors.</summary>
/// <remarks>Thread safety: as any exception, made to be read by one thread at a time.</remarks>
public sealed class FaultyDocumentException : Exception
{
    /// <summary>An exception that carries the faults of a document.</summary>
    public FaultyDocumentException(IEnumerable<Fault> faults)
        : this(Guard.Against.NullItems(faults))
    {
    }

    private FaultyDocumentException(IReadOnlyList<Fault> faults)
        : base(string.Join("\n", faults.Select(fault => fault.ToString())))
    {
        Faults = faults;
    }

    /// <summary>All faults of the document, in its order.</summary>
    public IReadOnlyList<Fault> Faults { get; }
}
