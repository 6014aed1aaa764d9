using Ardalis.GuardClauses;

namespace DisclosureCompliance.Checking;

/// <summary>What a host chooses about inspections beyond the law, the calendar and the approval policy.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class CheckingOptions
{
    /// <summary>All defaults.</summary>
    public static CheckingOptions Default { get; } = new();

    /// <summary>From where on something is a signal. The default is <see cref="SignalThresholds.Default"/>.</summary>
    public SignalThresholds Signals { get; init => field = Guard.Against.Null(value); } = SignalThresholds.Default;
}
