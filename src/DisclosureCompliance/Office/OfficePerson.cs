using Ardalis.GuardClauses;

namespace DisclosureCompliance.Office;

/// <summary>Somebody with a post in the work of disclosure.</summary>
/// <remarks>What is not stated is null.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class OfficePerson
{
    /// <summary>A person.</summary>
    /// <param name="name">The name, or what stands for it where it is not published.</param>
    public OfficePerson(string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>The name, or what stands for it.</summary>
    public string Name { get; }

    /// <summary>The post, as printed (职务).</summary>
    public string? Post { get; init; }

    /// <summary>What the person is in the leadership.</summary>
    public LeaderRole? Role { get; init => field = value is { } role ? Guard.Against.EnumOutOfRange(role, nameof(Role)) : null; }

    /// <summary>The rank (职级).</summary>
    public OfficialRank? Rank { get; init => field = value is { } rank ? Guard.Against.EnumOutOfRange(rank, nameof(Rank)) : null; }

    /// <summary>The name and the post, in the brackets of its script: 王某（镇长）.</summary>
    public override string ToString() => Post is null ? Name : IsAscii(Post) ? $"{Name} ({Post})" : $"{Name}（{Post}）";

    private static bool IsAscii(string text) => text.All(character => character < 128);
}
