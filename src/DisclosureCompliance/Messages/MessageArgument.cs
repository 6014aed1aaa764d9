using System.Globalization;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Numerics;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Messages;

/// <summary>A named value in a <see cref="Message"/>.</summary>
/// <remarks><c>default</c> has an empty name and an empty value.<para>Thread safety: immutable, safe to share.</para></remarks>
public readonly struct MessageArgument : IEquatable<MessageArgument>
{
    private readonly string? _name;
    private readonly object? _value;

    /// <summary>A text that is the same in every language, such as an identifier.</summary>
    public MessageArgument(string name, string value) => (_name, _value) = (Guard.Against.NullOrEmpty(name), Guard.Against.Null(value));

    /// <summary>A text that has languages of its own, such as a title.</summary>
    public MessageArgument(string name, LocalizedText value) => (_name, _value) = (Guard.Against.NullOrEmpty(name), Guard.Against.Null(value));

    /// <summary>A whole number.</summary>
    public MessageArgument(string name, int value) => (_name, _value) = (Guard.Against.NullOrEmpty(name), value);

    /// <summary>An exact number, written exactly.</summary>
    public MessageArgument(string name, Rational value) => (_name, _value) = (Guard.Against.NullOrEmpty(name), value);

    /// <summary>A date, written as ISO 8601 in every language.</summary>
    public MessageArgument(string name, LocalDate value) => (_name, _value) = (Guard.Against.NullOrEmpty(name), Guard.Against.NonIsoDate(value));

    /// <summary>Another message, written in the language of the whole.</summary>
    public MessageArgument(string name, Message value) => (_name, _value) = (Guard.Against.NullOrEmpty(name), Guard.Against.Null(value));

    /// <summary>Several messages or texts, written one after another with the language's enumeration comma.</summary>
    public MessageArgument(string name, IEnumerable<LocalizedText> values) => (_name, _value) = (Guard.Against.NullOrEmpty(name), Guard.Against.NullItems(values));

    /// <summary>A value that finds its words when they are asked for.</summary>
    internal MessageArgument(string name, ISpoken value) => (_name, _value) = (name, value);

    /// <summary>The place's name.</summary>
    public string Name => _name ?? string.Empty;

    /// <summary>Whether two arguments have the same name and value.</summary>
    public static bool operator ==(MessageArgument left, MessageArgument right) => left.Equals(right);

    /// <summary>Whether two arguments differ in name or value.</summary>
    public static bool operator !=(MessageArgument left, MessageArgument right) => !left.Equals(right);

    /// <summary>The value as text in <paramref name="language"/>, whatever the machine's culture.</summary>
    public string In(Language language) => _value switch
    {
        null => string.Empty,
        string text => text,
        LocalizedText text => text.In(language),
        int number => number.ToString(CultureInfo.InvariantCulture),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        Message message => message.In(language),
        ISpoken spoken => spoken.In(language),
        IReadOnlyList<LocalizedText> texts => string.Join(language == Language.Chinese ? "、" : ", ", texts.Select(text => text.In(language))),
        _ => _value.ToString() ?? string.Empty,
    };

    /// <inheritdoc />
    public bool Equals(MessageArgument other) => Name == other.Name
        && (_value is IReadOnlyList<LocalizedText> texts
            ? other._value is IReadOnlyList<LocalizedText> others && texts.SequenceEqual(others)
            : Equals(_value, other._value));

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is MessageArgument other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <inheritdoc />
    public override string ToString() => $"{Name}={In(Language.English)}";
}
