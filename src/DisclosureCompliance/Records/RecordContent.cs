using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Similarity;

namespace DisclosureCompliance.Records;

/// <summary>What a publication says, as far as the host gives it (公开内容).</summary>
/// <remarks>
/// A host that must not hand out texts leaves <see cref="Text"/> out and gives what it worked out of them itself. What is null was not looked at, and is
/// not checked.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class RecordContent
{
    private readonly IReadOnlyList<string>? _attachments;
    private readonly IReadOnlyList<ContentHit>? _hits;
    private readonly IReadOnlyList<StatedFigure> _figures = [];

    /// <summary>The plain text, without markup; null where it is not given.</summary>
    public string? Text { get; init; }

    /// <summary>
    /// The sketch of the text, by which copies are found; null where it is not given, and made from <see cref="Text"/> where that is. A host that must not hand
    /// out texts gives this.
    /// </summary>
    public ContentSketch? Sketch { get; init; }

    /// <summary>The names of the attachments (附件); empty where there is none, null where nobody looked.</summary>
    public IReadOnlyList<string>? Attachments
    {
        get => _attachments;
        init => _attachments = value is null ? null : Guard.Against.NullItems(value);
    }

    /// <summary>
    /// What a scan of the content found, for a host that scans it itself; empty where it found nothing. Null where nobody scanned: then
    /// <see cref="Text"/> is scanned, where it is given.
    /// </summary>
    public IReadOnlyList<ContentHit>? Hits
    {
        get => _hits;
        init => _hits = value is null ? null : Guard.Against.NullItems(value);
    }

    /// <summary>Numbers that stand in the text and in a table; empty where nothing was compared.</summary>
    public IReadOnlyList<StatedFigure> Figures
    {
        get => _figures;
        init => _figures = Guard.Against.NullItems(value);
    }
}
