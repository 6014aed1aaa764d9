using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Catalogues;

/// <summary>One matter that must be disclosed (公开事项): what, by when, by whom, how and why.</summary>
/// <remarks>Lists are copied when they are given.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class CatalogueItem
{
    private readonly IReadOnlyList<string> _subjects = [];
    private readonly IReadOnlyList<RequiredElement> _requiredElements = [];
    private readonly IReadOnlyList<string> _channels = [];
    private readonly IReadOnlyList<LegalCitation> _legalBasis = [];

    /// <summary>An item.</summary>
    /// <param name="id">The identifier by which records refer to it.</param>
    /// <param name="title">What is disclosed.</param>
    /// <param name="category">Permanent, periodic or ad hoc.</param>
    /// <param name="deadline">The time limit (公开时限).</param>
    public CatalogueItem(string id, LocalizedText title, DisclosureCategory category, DeadlineRule deadline)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Category = Guard.Against.EnumOutOfRange(category);
        Deadline = Guard.Against.Null(deadline);
    }

    /// <summary>The identifier by which records refer to it.</summary>
    public string Id { get; }

    /// <summary>What is disclosed.</summary>
    public LocalizedText Title { get; }

    /// <summary>Permanent, periodic or ad hoc.</summary>
    public DisclosureCategory Category { get; }

    /// <summary>The time limit (公开时限).</summary>
    public DeadlineRule Deadline { get; }

    /// <summary>What it touches: words of <see cref="DisclosureSubjects"/> or of the catalogue's own; empty where nothing is said.</summary>
    public IReadOnlyList<string> Subjects
    {
        get => _subjects;
        init => _subjects = Guard.Against.NullItems(value);
    }

    /// <summary>What a disclosure must contain; empty where nothing is laid down.</summary>
    public IReadOnlyList<RequiredElement> RequiredElements
    {
        get => _requiredElements;
        init => _requiredElements = Guard.Against.NullItems(value);
    }

    /// <summary>The unit that answers for it (公开主体); null where the catalogue does not say.</summary>
    public string? ResponsibleUnit { get; init; }

    /// <summary>Where it is published (公开渠道), in the catalogue's words; empty where nothing is said.</summary>
    public IReadOnlyList<string> Channels
    {
        get => _channels;
        init => _channels = Guard.Against.NullItems(value);
    }

    /// <summary>To whom (公开对象), in the catalogue's words; null means everyone (全社会).</summary>
    public LocalizedText? Audience { get; init; }

    /// <summary>Proactively (the default) or on request.</summary>
    public DisclosureMode Mode { get; init; }

    /// <summary>The level of government (公开层级), such as <c>township</c>; null where the catalogue does not say.</summary>
    public string? Level { get; init; }

    /// <summary>Why it must be disclosed (公开依据); empty where the catalogue does not say.</summary>
    public IReadOnlyList<LegalCitation> LegalBasis
    {
        get => _legalBasis;
        init => _legalBasis = Guard.Against.NullItems(value);
    }

    /// <summary>Whether it is a major matter (重大事项), which needs the principal leader's approval. The default is false.</summary>
    public bool IsMajor { get; init; }
}
