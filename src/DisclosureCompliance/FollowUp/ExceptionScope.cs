using DisclosureCompliance.Findings;
using DisclosureCompliance.Guards;
using Ardalis.GuardClauses;

namespace DisclosureCompliance.FollowUp;

/// <summary>Which findings an exception is for. A finding is, when it fits each list that is not empty.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ExceptionScope
{
    private readonly IReadOnlyList<string> _codes = [];
    private readonly IReadOnlyList<string> _items = [];
    private readonly IReadOnlyList<string> _records = [];
    private readonly IReadOnlyList<string> _periods = [];
    private readonly IReadOnlyList<string> _offices = [];
    private readonly IReadOnlyList<string> _findings = [];

    /// <summary>The codes of the findings; empty for all.</summary>
    public IReadOnlyList<string> Codes
    {
        get => _codes;
        init => _codes = Guard.Against.NullItems(value);
    }

    /// <summary>The catalogue items, by their identifiers; empty for all.</summary>
    public IReadOnlyList<string> Items
    {
        get => _items;
        init => _items = Guard.Against.NullItems(value);
    }

    /// <summary>The records, by their identifiers; empty for all.</summary>
    public IReadOnlyList<string> Records
    {
        get => _records;
        init => _records = Guard.Against.NullItems(value);
    }

    /// <summary>The periods, as <c>2025-Q3</c>; empty for all.</summary>
    public IReadOnlyList<string> Periods
    {
        get => _periods;
        init => _periods = Guard.Against.NullItems(value);
    }

    /// <summary>The offices, by their identifiers; empty for all.</summary>
    public IReadOnlyList<string> Offices
    {
        get => _offices;
        init => _offices = Guard.Against.NullItems(value);
    }

    /// <summary>Single findings, by <see cref="Finding.Identity"/>; empty for all.</summary>
    public IReadOnlyList<string> Findings
    {
        get => _findings;
        init => _findings = Guard.Against.NullItems(value);
    }

    /// <summary>Whether it names neither items nor records nor single findings, so that it covers whatever comes.</summary>
    public bool IsBlanket => _items.Count == 0 && _records.Count == 0 && _findings.Count == 0;

    /// <summary>Whether a finding of an office is in the scope.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="officeId">The office; null where it is not known which, and then a scope that names offices does not cover it.</param>
    public bool Covers(Finding finding, string? officeId)
    {
        Guard.Against.Null(finding);
        return Fits(_codes, finding.Code)
            && Fits(_items, finding.Item?.Id ?? finding.Record?.ItemId)
            && Fits(_records, finding.Record?.Id)
            && (_periods.Count == 0 || Fits(_periods, finding.Period?.ToString()))
            && Fits(_offices, officeId)
            && (_findings.Count == 0 || Fits(_findings, finding.Identity));
    }

    private static bool Fits(IReadOnlyList<string> allowed, string? value) =>
        allowed.Count == 0 || (value is not null && allowed.Contains(value, StringComparer.Ordinal));
}
