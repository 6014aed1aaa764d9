using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.FollowUp;

/// <summary>The exceptions that were granted, and how far one may go before somebody should look at it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ExceptionList
{
    /// <summary>A list.</summary>
    /// <param name="exceptions">The exceptions, each with an identifier of its own; where two cover a finding, the first counts.</param>
    /// <exception cref="ArgumentException">Two have the same identifier.</exception>
    public ExceptionList(IEnumerable<AcceptedException> exceptions)
    {
        Exceptions = Guard.Against.NullItems(exceptions);
        if (Exceptions.Select(exception => exception.Id).Distinct(StringComparer.Ordinal).Count() != Exceptions.Count)
        {
            throw new ArgumentException("Two exceptions have the same identifier.", nameof(exceptions));
        }
    }

    /// <summary>The exceptions, in their order.</summary>
    public IReadOnlyList<AcceptedException> Exceptions { get; }

    /// <summary>The most days that an exception may hold, both ends included, without being called over-broad; 1 or more. The default is 366.</summary>
    /// <exception cref="ArgumentException">The value is 0 or less.</exception>
    public int MostDays { get; init => field = Guard.Against.NegativeOrZero(value); } = 366;

    /// <summary>The most findings of one report that it may cover without being called over-broad; 1 or more. The default is 20.</summary>
    /// <exception cref="ArgumentException">The value is 0 or less.</exception>
    public int MostFindings { get; init => field = Guard.Against.NegativeOrZero(value); } = 20;
}
