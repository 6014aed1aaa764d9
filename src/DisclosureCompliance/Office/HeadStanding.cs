namespace DisclosureCompliance.Office;

/// <summary>
/// Whether the head of the leading group is the office's principal leader, by what the year states: who the principal leader is, the head's post, the head's
/// role. The one named first goes before the others; two posts of one office that both lead (书记 and 乡长) are no contradiction.
/// </summary>
internal sealed class HeadStanding
{
    private readonly bool? _byName;
    private readonly bool? _byPost;
    private readonly bool? _byRole;

    public HeadStanding(OfficeYear year, OfficePerson head)
    {
        var office = year.Office.In(Messages.Language.Chinese);
        Titles = head.Post is { } post ? [.. LeaderPost.TitlesIn(post, office)] : [];
        _byPost = head.Post is { } held && LeaderPost.RoleIn(held, office) is { } place ? place == LeaderRole.PrincipalLeader : null;
        _byRole = head.Role is { } role ? role == LeaderRole.PrincipalLeader : null;
        if (year.PrincipalLeader is { } principal)
        {
            var isSame = head.Name.Trim() == principal.Name.Trim();
            var isSecond = !isSame && Titles.Count > 0 && principal.Post is { } other && LeaderPost.TitlesIn(other, office).ToArray() is { Length: > 0 } theirs && !theirs.Intersect(Titles).Any();
            _byName = isSecond ? null : isSame;
        }
    }

    /// <summary>The titles by which the head leads; none where the post is not stated or does not lead.</summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>Whether the head is the principal leader; null where nothing tells.</summary>
    public bool? IsPrincipal => _byName ?? _byPost ?? _byRole;

    /// <summary>Whether what is stated agrees.</summary>
    public bool IsConsistent => new[] { _byName, _byPost, _byRole }.OfType<bool>().Distinct().Count() < 2;

    /// <summary>Whether the head is whom a slogan names: in the leadership, and by the post where both name one.</summary>
    public bool? Is(LeaderRole role, string? title) => IsPrincipal is not { } isPrincipal ? null
        : isPrincipal == (role == LeaderRole.PrincipalLeader) && (title is null || Titles.Count == 0 || Titles.Contains(title));
}
