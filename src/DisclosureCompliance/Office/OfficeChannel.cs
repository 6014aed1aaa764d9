using Ardalis.GuardClauses;

namespace DisclosureCompliance.Office;

/// <summary>A channel of disclosure or a service point (公开渠道, 服务场所).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class OfficeChannel
{
    /// <summary>A channel.</summary>
    public OfficeChannel(string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Whether it is a place where people are served, such as a one-stop hall (一站式服务), and not only one where they read.</summary>
    public bool IsServicePoint { get; init; }

    /// <summary>Whether it was used during the year; null where that is not stated.</summary>
    public bool? IsInUse { get; init; }
}
