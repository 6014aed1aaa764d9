using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>One way to say a rule: a template, and how its places are filled from a rule and a rule is made from them.</summary>
internal sealed class RulePhrase
{
    private readonly MessageTemplate _template;
    private readonly Func<DeadlineRule, MessageArgument[]?> _say;
    private readonly Func<Values, DeadlineRule?> _make;
    private readonly Step[] _chinese;
    private readonly Step[] _english;

    private RulePhrase(MessageTemplate template, Type shape, Func<DeadlineRule, MessageArgument[]?> say, Func<Values, DeadlineRule?> make)
    {
        _template = template;
        Shape = shape;
        _say = say;
        _make = make;
        _chinese = [.. StepsOf(template.Text.In(Language.Chinese))];
        _english = [.. StepsOf(template.Text.In(Language.English))];
    }

    /// <summary>The type of the rules that it can say.</summary>
    public Type Shape { get; }

    /// <summary>A phrase.</summary>
    /// <param name="template">Its words.</param>
    /// <param name="say">What fills its places, or null where another phrase says the rule.</param>
    /// <param name="make">The rule, or null where what was read cannot be one.</param>
    public static RulePhrase Of<TRule>(MessageTemplate template, Func<TRule, MessageArgument[]?> say, Func<Values, TRule?> make)
        where TRule : DeadlineRule => new(template, typeof(TRule), rule => say((TRule)rule), make);

    public Message? Say(DeadlineRule rule) => _say(rule) is { } arguments ? new Message(_template, arguments) : null;

    public bool TryRead(RuleTextReader reader, out DeadlineRule? rule)
    {
        rule = null;
        var start = reader.Position;
        var values = new Values();
        foreach (var step in reader.Language == Language.Chinese ? _chinese : _english)
        {
            if (!step.TryRead(reader, ref values))
            {
                return false;
            }
        }

        rule = _make(values);
        if (rule is null)
        {
            reader.Refuse(TimeLimitMessages.ImpossibleText, start);
        }

        return rule is not null;
    }

    private static IEnumerable<Step> StepsOf(string text)
    {
        var parts = text.Split('{', '}');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 1)
            {
                yield return new Step(null, RuleSlots.Named(parts[i]));
            }
            else if (parts[i].Length > 0)
            {
                yield return new Step(parts[i], null);
            }
        }
    }

    /// <summary>What was read, by slot. <c>default</c> holds nothing.</summary>
    public readonly struct Values
    {
        private readonly Entry? _last;

        private Values(Entry last) => _last = last;

        public Values With(RuleSlot slot, object? value) => new(new Entry(slot, value, _last));

        public T Of<T>(RuleSlot<T> slot)
        {
            var entry = _last;
            while (entry is not null && entry.Slot.Name != slot.Name)
            {
                entry = entry.Earlier;
            }

            return (T)entry!.Value!;
        }

        private sealed record Entry(RuleSlot Slot, object? Value, Entry? Earlier);
    }

    private readonly record struct Step(string? Literal, RuleSlot? Slot)
    {
        public bool TryRead(RuleTextReader reader, ref Values values)
        {
            if (Slot is null)
            {
                return reader.TryLiteral(Literal!);
            }

            var isRead = Slot.TryRead(reader, out var value);
            values = values.With(Slot, value);
            return isRead;
        }
    }
}
