using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Law;

/// <summary>Something that the law requires certain offices to disclose on their own initiative (应主动公开的内容).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class DisclosureDuty
{
    private readonly IReadOnlyList<string> _levels = [];
    private readonly IReadOnlyList<string> _keywords = [];

    /// <summary>A duty.</summary>
    /// <param name="id">Its identifier, by which items of a catalogue say that they fulfil it.</param>
    /// <param name="title">What is to be disclosed.</param>
    /// <param name="citation">Where it is laid down.</param>
    /// <param name="inForce">When that text is in force.</param>
    public DisclosureDuty(string id, LocalizedText title, LegalCitation citation, InForcePeriod inForce)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Citation = Guard.Against.Null(citation);
        InForce = inForce;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is to be disclosed.</summary>
    public LocalizedText Title { get; }

    /// <summary>Where it is laid down: article, paragraph, item.</summary>
    public LegalCitation Citation { get; }

    /// <summary>When that text is in force.</summary>
    public InForcePeriod InForce { get; }

    /// <summary>The levels of government that owe it: <c>national</c>, <c>province</c>, <c>city</c>, <c>county</c>, <c>township</c>; empty for every agency.</summary>
    public IReadOnlyList<string> Levels
    {
        get => _levels;
        init => _levels = Guard.Against.NullItems(value);
    }

    /// <summary>Words by which a title shows that it is likely about this; empty where words do not tell.</summary>
    public IReadOnlyList<string> Keywords
    {
        get => _keywords;
        init => _keywords = Guard.Against.NullItems(value);
    }

    /// <summary>Whether it is a criterion that no single item answers, such as what touches vital interests. The default is false.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>How well the text is known here. The default is verified.</summary>
    public Verification Verification { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>What is not certain about it; null where nothing is.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Whether an office of this level owes it; one of which the level is not known owes what every agency does.</summary>
    public bool IsOwedBy(string? level) => _levels.Count == 0 || (level is not null && _levels.Contains(level, StringComparer.Ordinal));

    /// <inheritdoc />
    public override string ToString() => Id;
}
