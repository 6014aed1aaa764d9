using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>A named place in a phrase: how its value is written, and how it is read.</summary>
internal abstract class RuleSlot(string name)
{
    public string Name { get; } = name;

    public abstract bool TryRead(RuleTextReader reader, out object? value);
}

/// <summary>A place for values of one type.</summary>
internal abstract class RuleSlot<T>(string name) : RuleSlot(name)
{
    /// <summary>The value for a message; its words are made when they are asked for.</summary>
    public MessageArgument With(T value) => new(Name, new Spoken(this, value));

    public sealed override bool TryRead(RuleTextReader reader, out object? value)
    {
        var isRead = TryReadValue(reader, out var typed);
        value = typed;
        return isRead;
    }

    public abstract string Write(T value, Language language);

    public abstract bool TryReadValue(RuleTextReader reader, out T? value);

    protected virtual bool AreEqual(T left, T right) => EqualityComparer<T>.Default.Equals(left, right);

    private sealed class Spoken(RuleSlot<T> slot, T value) : ISpoken
    {
        private RuleSlot<T> Slot => slot;

        private T Value => value;

        public string In(Language language) => slot.Write(value, RulePhrases.LanguageOf(language));

        public override bool Equals(object? obj) => obj is Spoken other && other.Slot == slot && slot.AreEqual(value, other.Value);

        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(slot.Name);
    }
}
