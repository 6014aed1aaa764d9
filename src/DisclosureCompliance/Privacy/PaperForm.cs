using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Privacy;

/// <summary>A paper whose number has no check digit, so that it is one only where words name it: a passport, a travel permit.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class PaperForm
{
    /// <summary>A paper.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="kind">What its number is reported as.</param>
    /// <param name="names">Words of which one must stand before the number, within 16 characters of the same clause.</param>
    /// <param name="forms">What a number looks like: <c>#</c> a digit, <c>@</c> a letter, others themselves. Letters stand first, three at most, then 6 to 12 digits.</param>
    /// <exception cref="ArgumentException">A text is blank, there are no names or no forms, or a form is not as described.</exception>
    public PaperForm(string id, ScanKind kind, IEnumerable<string> names, IEnumerable<string> forms)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Names = Guard.Against.NullItems(names);
        Forms = Guard.Against.NullItems(forms);
        if (Names.Count == 0 || Names.Any(name => name.Length is 0 or > ScanChars.LongestWord) || Forms.Count == 0 || !Forms.All(IsForm))
        {
            throw new ArgumentException("A paper has names of 1 to 12 characters and forms of up to three letters and 6 to 12 digits.", nameof(forms));
        }
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What its number is reported as.</summary>
    public ScanKind Kind { get; }

    /// <summary>Words of which one must stand before the number.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What a number looks like: <c>#</c> a digit, <c>@</c> a letter, others themselves.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <inheritdoc />
    public override string ToString() => Id;

    /// <summary>Whether a form is up to three capital letters or <c>@</c>, then 6 to 12 digits or <c>#</c>.</summary>
    internal static bool IsForm(string form)
    {
        var letters = form.TakeWhile(c => c is '@' or (>= 'A' and <= 'Z')).Count();
        return letters <= ScanChars.MostLetters && form.Length - letters is >= ScanChars.FewestDigits and <= 12 && form.Skip(letters).All(c => c is '#' or (>= '0' and <= '9'));
    }
}
