using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>A fact has one of certain words: a class, a topic, a mode of disclosure.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class TextCondition : MatterCondition
{
    /// <summary>A condition.</summary>
    /// <param name="fact">The fact's name.</param>
    /// <param name="words">The words, any of which will do. They are compared exactly.</param>
    /// <exception cref="ArgumentException">The name is blank, or there is no word.</exception>
    public TextCondition(string fact, IEnumerable<string> words)
    {
        Fact = Guard.Against.NullOrWhiteSpace(fact);
        Words = Guard.Against.NullItems(words);
        Guard.Against.Zero(Words.Count);
    }

    /// <summary>The fact's name.</summary>
    public string Fact { get; }

    /// <summary>The words, any of which will do.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <inheritdoc />
    public override bool? Holds(ApprovalMatter matter) =>
        Guard.Against.Null(matter).Find(Fact) is { Number: null, Flag: null } fact ? fact.Texts.Any(text => Words.Contains(text, StringComparer.Ordinal)) : null;

    /// <inheritdoc />
    public override Message Describe() => new(ApprovalConditionMessages.Words, new("fact", Fact), new("words", Words.Select(LocalizedText.Same)));
}
