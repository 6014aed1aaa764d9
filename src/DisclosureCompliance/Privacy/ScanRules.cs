using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Privacy;

/// <summary>What a <see cref="DisclosureScanner"/> and a <see cref="PlaceholderScanner"/> know of the world, as data.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ScanRules
{
    /// <summary>Rules without content, to be filled in.</summary>
    /// <param name="id">Their identifier.</param>
    /// <param name="title">Their title.</param>
    public ScanRules(string id, LocalizedText title)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
    }

    /// <summary>Their identifier.</summary>
    public string Id { get; }

    /// <summary>Their title.</summary>
    public LocalizedText Title { get; }

    /// <summary>How numbers begin that are really given out.</summary>
    public NumberPlan Numbers { get; init => field = Guard.Against.Null(value); } = NumberPlan.Empty;

    /// <summary>Words that mark a document.</summary>
    public IReadOnlyList<MarkingWord> Markings { get; init => field = Unique(value, word => word.Text); } = [];

    /// <summary>Words that announce a marking, before a colon, or before a blank where they begin a line: 密级.</summary>
    public IReadOnlyList<string> MarkingLabels { get; init => field = Unique(value, label => label); } = [];

    /// <summary>Words that stand beside a marking at the head of a document and are none themselves: 特急, 不得翻印.</summary>
    public IReadOnlyList<string> MarkingNeighbours { get; init => field = Unique(value, word => word); } = [];

    /// <summary>Papers whose numbers have no check digit.</summary>
    public IReadOnlyList<PaperForm> Papers { get; init => field = Unique(value, paper => paper.Id); } = [];

    /// <summary>What words beside a number or a marking change.</summary>
    public IReadOnlyList<ContextRule> Contexts { get; init => field = Unique(value, rule => rule.Id); } = [];

    /// <summary>Words that stand where content should.</summary>
    public IReadOnlyList<PlaceholderWord> Placeholders { get; init => field = Unique(value, word => word.Text); } = [];

    /// <summary>Both together, under this identifier and title; what has the identifier or the word of something here takes its place.</summary>
    public ScanRules With(ScanRules other)
    {
        Guard.Against.Null(other);
        return new ScanRules(Id, Title)
        {
            Numbers = Numbers.With(other.Numbers),
            Markings = Join(Markings, other.Markings, word => word.Text),
            MarkingLabels = Join(MarkingLabels, other.MarkingLabels, label => label),
            MarkingNeighbours = Join(MarkingNeighbours, other.MarkingNeighbours, word => word),
            Papers = Join(Papers, other.Papers, paper => paper.Id),
            Contexts = Join(Contexts, other.Contexts, rule => rule.Id),
            Placeholders = Join(Placeholders, other.Placeholders, word => word.Text),
        };
    }

    /// <inheritdoc />
    public override string ToString() => Id;

    private static IReadOnlyList<T> Unique<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var list = Guard.Against.NullItems(items);
        _ = Guard.Against.Repetition(list.Select(key), nameof(items));
        return list;
    }

    private static T[] Join<T>(IEnumerable<T> ours, IReadOnlyList<T> others, Func<T, string> key)
    {
        var replaced = new HashSet<string>(others.Select(key), StringComparer.Ordinal);
        return [.. ours.Where(item => !replaced.Contains(key(item))), .. others];
    }
}
