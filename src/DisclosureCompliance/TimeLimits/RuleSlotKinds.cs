using System.Globalization;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>One of a fixed set of words.</summary>
internal sealed class WordSlot<T>(string name, IEnumerable<T> values, Func<T, LocalizedText> words) : RuleSlot<T>(name)
    where T : struct
{
    private readonly (T Value, string Chinese, string English)[] _words =
        [.. values.Select(value => (value, words(value).In(Language.Chinese), words(value).In(Language.English)))];

    public override string Write(T value, Language language) => words(value).In(language);

    public override bool TryReadValue(RuleTextReader reader, out T value)
    {
        var isRead = reader.TryLongest(_words, static (word, language) => language == Language.Chinese ? word.Chinese : word.English, out var found);
        value = found.Value;
        return isRead;
    }
}

/// <summary>A whole number within bounds.</summary>
internal sealed class NumberSlot(string name, int min, int max) : RuleSlot<int>(name)
{
    public override string Write(int value, Language language) => value.ToString(CultureInfo.InvariantCulture);

    public override bool TryReadValue(RuleTextReader reader, out int value)
    {
        var start = reader.Position;
        if (!reader.TryNumber(out value))
        {
            return false;
        }

        if (value >= min && value <= max)
        {
            return true;
        }

        reader.Refuse(TimeLimitMessages.ImpossibleText, start);
        return false;
    }
}

/// <summary>So many units of time.</summary>
internal sealed class LengthSlot(string name) : RuleSlot<PeriodLength>(name)
{
    private static readonly PeriodUnit[] Units = [.. RuleJsonWords.Units.Values];

    public override string Write(PeriodLength value, Language language) => RuleWords.Of(value).In(language);

    public override bool TryReadValue(RuleTextReader reader, out PeriodLength value)
    {
        value = default;
        var start = reader.Position;
        if (!reader.TryNumber(out var count) || !reader.TryLongest(Units, (unit, language) => RuleWords.UnitAfter(count, unit).In(language), out var unit))
        {
            return false;
        }

        if (count > PeriodLength.MaxCount(unit))
        {
            reader.Refuse(TimeLimitMessages.ImpossibleText, start);
            return false;
        }

        value = new PeriodLength(count, unit);
        return true;
    }
}

/// <summary>A term.</summary>
internal sealed class TermSlot(string name) : RuleSlot<RuleTerm>(name)
{
    public override string Write(RuleTerm value, Language language) => RuleTermText.Of(value, language);

    public override bool TryReadValue(RuleTextReader reader, out RuleTerm? value) => RuleTermText.TryRead(reader, out value);
}

/// <summary>Events of which one starts a period.</summary>
internal sealed class EventsSlot(string name) : RuleSlot<IReadOnlyList<RuleTerm>>(name)
{
    public override string Write(IReadOnlyList<RuleTerm> value, Language language) => RuleTermText.After(value, language);

    public override bool TryReadValue(RuleTextReader reader, out IReadOnlyList<RuleTerm>? value)
    {
        var isRead = RuleTermText.TryReadAfter(reader, out var terms);
        value = terms;
        return isRead;
    }

    protected override bool AreEqual(IReadOnlyList<RuleTerm> left, IReadOnlyList<RuleTerm> right) => left.SequenceEqual(right);
}

/// <summary>The identifier of a provision: bare where it is a plain word, in quotes where it is not.</summary>
internal sealed class ProvisionSlot(string name) : RuleSlot<string>(name)
{
    public override string Write(string value, Language language) => value.All(IsPlain) ? value : RuleTermText.Quote(value);

    public override bool TryReadValue(RuleTextReader reader, out string? value)
    {
        if (!RuleTermText.TryReadQuoted(reader, out var text))
        {
            var start = reader.Position;
            while (reader.Position < reader.Text.Length && IsPlain(reader.Text[reader.Position]))
            {
                reader.Position++;
            }

            text = reader.Text.Substring(start, reader.Position - start);
        }

        value = text;
        return !string.IsNullOrWhiteSpace(text);
    }

    private static bool IsPlain(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_';
}

/// <summary>A rule inside another.</summary>
internal sealed class InnerRuleSlot(string name) : RuleSlot<DeadlineRule>(name)
{
    public override string Write(DeadlineRule value, Language language) => value.Describe().In(language);

    public override bool TryReadValue(RuleTextReader reader, out DeadlineRule? value) => reader.TryRule(out value);
}

/// <summary>Several values, one after another.</summary>
internal sealed class ListSlot<T>(RuleSlot<T> each, LocalizedText separator) : RuleSlot<IReadOnlyList<T>>(each.Name + "s")
    where T : class
{
    public override string Write(IReadOnlyList<T> value, Language language) => string.Join(separator.In(language), value.Select(item => each.Write(item, language)));

    public override bool TryReadValue(RuleTextReader reader, out IReadOnlyList<T>? value)
    {
        var items = new List<T>();
        value = items;
        do
        {
            if (!each.TryReadValue(reader, out var item))
            {
                return false;
            }

            items.Add(item!);
        }
        while (reader.TryLiteral(separator.In(reader.Language)));

        return true;
    }

    protected override bool AreEqual(IReadOnlyList<T> left, IReadOnlyList<T> right) => left.SequenceEqual(right);
}

/// <summary>A part of an item and its limit.</summary>
internal sealed class PartSlot(string name, RuleSlot<RuleTerm> subject, RuleSlot<DeadlineRule> rule, LocalizedText colon) : RuleSlot<RulePart>(name)
{
    public override string Write(RulePart value, Language language) => subject.Write(value.Subject, language) + colon.In(language) + rule.Write(value.Rule, language);

    public override bool TryReadValue(RuleTextReader reader, out RulePart? value)
    {
        value = subject.TryReadValue(reader, out var of) && reader.TryLiteral(colon.In(reader.Language)) && rule.TryReadValue(reader, out var limit)
            ? new RulePart(of!, limit!)
            : null;
        return value is not null;
    }
}

/// <summary>A value that may be absent, together with the words around it; absent, it leaves nothing in the text.</summary>
internal sealed class OptionalSlot<T>(RuleSlot<T> inner, LocalizedText before, LocalizedText after, T absent, Func<T, bool> isAbsent) : RuleSlot<T>(inner.Name)
{
    public override string Write(T value, Language language) =>
        isAbsent(value) ? string.Empty : before.In(language) + inner.Write(value, language) + after.In(language);

    public override bool TryReadValue(RuleTextReader reader, out T? value)
    {
        var start = reader.Position;
        if (reader.TryLiteral(before.In(reader.Language)) && inner.TryReadValue(reader, out value))
        {
            if (isAbsent(value!))
            {
                reader.Refuse(TimeLimitMessages.ImpossibleText, start);
            }
            else if (reader.TryLiteral(after.In(reader.Language)))
            {
                return true;
            }
        }

        reader.Position = start;
        value = absent;
        return true;
    }

    protected override bool AreEqual(T left, T right) => (isAbsent(left) && isAbsent(right)) || inner.With(left) == inner.With(right);
}
