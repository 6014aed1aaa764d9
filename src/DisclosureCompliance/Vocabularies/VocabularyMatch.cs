namespace DisclosureCompliance.Vocabularies;

/// <summary>What a text was found to be.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class VocabularyMatch
{
    /// <summary>The identifier of the audience that needs no naming.</summary>
    internal const string Everyone = "everyone";

    internal VocabularyMatch(string text, VocabularyTerm? term, MatchKind how, string? detail = null)
    {
        Text = text;
        Term = term;
        How = how;
        Detail = detail;
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>The term; null exactly when <see cref="How"/> is <see cref="MatchKind.Unknown"/>.</summary>
    public VocabularyTerm? Term { get; }

    /// <summary>How it was found.</summary>
    public MatchKind How { get; }

    /// <summary>The name behind a term that takes one, such as 办税服务厅 in 其他：办税服务厅; null where there is none.</summary>
    public string? Detail { get; }

    /// <summary>Whether it is the audience of everyone (全社会): the term itself, and not a longer name that only ends like it.</summary>
    internal bool IsEveryone => Term?.Id == Everyone && How != MatchKind.Ending;

    /// <inheritdoc />
    public override string ToString() => $"{Text}: {Term?.Id ?? "–"} ({How})";
}
