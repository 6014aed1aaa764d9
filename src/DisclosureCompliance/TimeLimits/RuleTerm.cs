using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>
/// What a rule speaks of by name: an event that starts a period (起算事由), a state that lasts, a part of an item, a document referred to.
/// </summary>
/// <remarks>
/// Terms are equal when their identifiers are; the name is what people read. The words that most rules need are in <see cref="RuleTerms"/>.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class RuleTerm : IEquatable<RuleTerm>
{
    /// <summary>A term whose name is its identifier, as it is read from a text.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or blank.</exception>
    public RuleTerm(string id)
        : this(id, LocalizedText.Same(Guard.Against.NullOrWhiteSpace(id)))
    {
    }

    /// <summary>A term with a name in several languages.</summary>
    /// <param name="id">The identifier, by which facts are found and terms compared.</param>
    /// <param name="name">The name, as it stands in a sentence.</param>
    /// <exception cref="ArgumentException">An argument is null or blank.</exception>
    public RuleTerm(string id, LocalizedText name)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Name = Guard.Against.Null(name);
        if (name.Texts.Any(text => string.IsNullOrWhiteSpace(text.Value)))
        {
            throw new ArgumentException("A term's name is blank in one of its languages.", nameof(name));
        }
    }

    /// <summary>The identifier.</summary>
    public string Id { get; }

    /// <summary>The name, as it stands in a sentence.</summary>
    public LocalizedText Name { get; }

    /// <summary>Whether it stands as its identifier alone, as a text or a document gives it.</summary>
    internal bool IsBare => Name.Texts.Count == 1 && Name.Texts[0].Value == Id;

    /// <summary>Whether two terms have the same identifier.</summary>
    public static bool operator ==(RuleTerm? left, RuleTerm? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two terms have different identifiers.</summary>
    public static bool operator !=(RuleTerm? left, RuleTerm? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(RuleTerm? other) => other is not null && Id == other.Id;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as RuleTerm);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    /// <summary>Whether people who know no identifiers mean this by <paramref name="other"/>: the same term, or a bare word that is a name of it, or the other way round.</summary>
    internal bool IsMeantBy(RuleTerm other) => Equals(other) || (other.IsBare && HasName(other.Id)) || (IsBare && other.HasName(Id));

    /// <summary>Whether both have other identifiers and yet a name in common.</summary>
    internal bool IsHomonymOf(RuleTerm other) => !Equals(other) && Name.Texts.Any(text => other.HasName(text.Value));

    private bool HasName(string word) => Name.Texts.Any(text => text.Value == word);
}
