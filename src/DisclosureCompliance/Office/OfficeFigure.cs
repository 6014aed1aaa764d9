using Ardalis.GuardClauses;

namespace DisclosureCompliance.Office;

/// <summary>One named value of a review: a count, which may not be exact, or a flag.</summary>
/// <remarks>What is not stated is an unknown count or no flag, never 0 or false.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class OfficeFigure
{
    private OfficeFigure(string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>The name, one of <see cref="OfficeFigureNames"/> or <c>office.total.…</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it is a flag and not a count.</summary>
    public bool IsFlag { get; private init; }

    /// <summary>The count; unknown for a flag.</summary>
    public StatedCount Count { get; private init; }

    /// <summary>The flag; null where it is not known, and for a count.</summary>
    public bool? Flag { get; private init; }

    /// <summary>A count.</summary>
    public static OfficeFigure Of(string name, StatedCount count) => new(name) { Count = count };

    /// <summary>A flag.</summary>
    public static OfficeFigure Of(string name, bool? flag) => new(name) { IsFlag = true, Flag = flag };

    /// <summary>The name and the value.</summary>
    public override string ToString() => $"{Name} = {(IsFlag ? Flag?.ToString() ?? "?" : Count.Words)}";
}
