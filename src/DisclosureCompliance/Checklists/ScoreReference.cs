using Ardalis.GuardClauses;

namespace DisclosureCompliance.Checklists;

/// <summary>Whose score a condition is about.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record ScoreReference
{
    private ScoreReference(ScoreReferenceKind kind, string? id) => (Kind, Id) = (kind, id);

    /// <summary>The running score, where the step stands; in a grade, the total.</summary>
    public static ScoreReference Running { get; } = new(ScoreReferenceKind.Running, null);

    /// <summary>What it refers to.</summary>
    public ScoreReferenceKind Kind { get; }

    /// <summary>The section, item or tag; null for the running score.</summary>
    public string? Id { get; }

    /// <summary>The score of a section, after its steps.</summary>
    public static ScoreReference Section(string id) => new(ScoreReferenceKind.Section, Guard.Against.NullOrWhiteSpace(id));

    /// <summary>The score of an item.</summary>
    public static ScoreReference Item(string id) => new(ScoreReferenceKind.Item, Guard.Against.NullOrWhiteSpace(id));

    /// <summary>The sum of all items with a tag, such as <c>essential</c>.</summary>
    public static ScoreReference Tag(string tag) => new(ScoreReferenceKind.Tag, Guard.Against.NullOrWhiteSpace(tag));
}
