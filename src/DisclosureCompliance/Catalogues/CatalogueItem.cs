using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Catalogues;

/// <summary>One matter that must be disclosed (公开事项): what, by when, by whom, how and why.</summary>
/// <remarks>
/// Lists are copied when they are given. A correction is a copy: <c>item with { Deadline = rule }</c> has all else that the item has. Two items are equal when they
/// are the same object.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed record CatalogueItem
{
    private readonly IReadOnlyList<string> _subjects = [];
    private readonly IReadOnlyList<RequiredElement> _requiredElements = [];
    private readonly IReadOnlyList<string> _channels = [];
    private readonly IReadOnlyList<string> _requiredChannels = [];
    private readonly IReadOnlyList<string> _unitClasses = [];
    private readonly IReadOnlyList<string> _duties = [];
    private readonly IReadOnlyList<LegalCitation> _legalBasis = [];

    /// <summary>An item.</summary>
    /// <param name="id">The identifier by which records refer to it.</param>
    /// <param name="title">What is disclosed.</param>
    /// <param name="category">Permanent, periodic or ad hoc.</param>
    /// <param name="deadline">The time limit (公开时限).</param>
    public CatalogueItem(string id, LocalizedText title, DisclosureCategory category, DeadlineRule deadline)
    {
        Id = id;
        Title = title;
        Category = category;
        Deadline = deadline;
    }

    /// <summary>The identifier by which records refer to it.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>What is disclosed.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    public LocalizedText Title { get; init => field = Guard.Against.Null(value, nameof(Title)); }

    /// <summary>Permanent, periodic or ad hoc.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public DisclosureCategory Category { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Category)); }

    /// <summary>The time limit (公开时限).</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    public DeadlineRule Deadline { get; init => field = Guard.Against.Null(value, nameof(Deadline)); }

    /// <summary>The time limit as the catalogue prints it; null where it does not.</summary>
    public string? DeadlineText { get; init; }

    /// <summary>How long it stays on display (公开时长); null where nothing is laid down. A display without an end is a <see cref="PermanentRule"/>'s matter.</summary>
    public DisplayRule? Display { get; init; }

    /// <summary>How long it may go without an update (更新频率); null where nothing is laid down.</summary>
    public StaleRule? Freshness { get; init; }

    /// <summary>The first day on which the catalogue asks for it, included; null where it always did.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? AppliesFrom { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(AppliesFrom)) : null; }

    /// <summary>The last day on which the catalogue asks for it, included; null while it does.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? AppliesThrough { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(AppliesThrough)) : null; }

    /// <summary>The classes of office that it is for; empty for all.</summary>
    public IReadOnlyList<string> UnitClasses
    {
        get => _unitClasses;
        init => _unitClasses = Guard.Against.NullItems(value);
    }

    /// <summary>The duties of the law that it fulfils, by their identifiers; empty where the catalogue does not say.</summary>
    public IReadOnlyList<string> Duties
    {
        get => _duties;
        init => _duties = Guard.Against.NullItems(value);
    }

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

    /// <summary>The channels of <see cref="Channels"/> that must be used, all of them (■); empty where any will do.</summary>
    public IReadOnlyList<string> RequiredChannels
    {
        get => _requiredChannels;
        init => _requiredChannels = Guard.Against.NullItems(value);
    }

    /// <summary>To whom (公开对象), in the catalogue's words; null means everyone (全社会).</summary>
    public LocalizedText? Audience { get; init; }

    /// <summary>Proactively (the default) or on request.</summary>
    public DisclosureMode Mode { get; init; }

    /// <summary>The level of government (公开层级), such as <c>township</c>; null where the catalogue does not say.</summary>
    public string? Level { get; init; }

    /// <summary>The ground of exemption under which the matter falls (不予公开事由), by its identifier; null where the catalogue names none.</summary>
    public string? Exemption { get; init; }

    /// <summary>Why it must be disclosed (公开依据); empty where the catalogue does not say.</summary>
    public IReadOnlyList<LegalCitation> LegalBasis
    {
        get => _legalBasis;
        init => _legalBasis = Guard.Against.NullItems(value);
    }

    /// <summary>Whether it is a major matter (重大事项), which needs the principal leader's approval. The default is false.</summary>
    public bool IsMajor { get; init; }

    /// <summary>Whether it is the same object.</summary>
    public bool Equals(CatalogueItem? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Its identifier; for programmers, not for people.</summary>
    public override string ToString() => Id;

    /// <summary>Whether the item is for an office of this class; one of which the class is not known has every item.</summary>
    /// <param name="unit">The office; null where it is not known which.</param>
    public bool IsFor(DisclosingUnit? unit) =>
        _unitClasses.Count == 0 || unit?.Class is not { } kind || _unitClasses.Contains(kind, StringComparer.Ordinal);

    /// <summary>Whether the catalogue asks for it on a day.</summary>
    /// <param name="day">The day.</param>
    public bool AppliesOn(LocalDate day) => !(day < AppliesFrom) && !(day > AppliesThrough);
}
