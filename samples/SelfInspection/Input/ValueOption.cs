using System.CommandLine;
using System.Globalization;
using DisclosureCompliance.Messages;
using NodaTime;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>An option with a value. What is wrong with the value goes to a list of faults, so that all faults are said together.</summary>
internal sealed class ValueOption : Option<string[]>
{
    public ValueOption(string name, string valueName, string description, params string[] aliases)
        : base(name, aliases)
    {
        HelpName = valueName;
        Description = description;
        Arity = ArgumentArity.ZeroOrMore;
    }

    /// <summary>A value that shows how one is written.</summary>
    public required string Example { get; init; }

    /// <summary>Whether the command cannot do without.</summary>
    public bool IsRequired { get; init; }

    public bool IsGiven(ParseResult parse) => parse.GetResult(this) is { Implicit: false };

    /// <summary>The one value, or null with a fault where there is none or more than one.</summary>
    public string? Text(ParseResult parse, FaultList faults)
    {
        if (!IsGiven(parse))
        {
            if (IsRequired)
            {
                faults.Add(Name, null, InputMessages.MissingOption, Exemplary);
            }

            return null;
        }

        var values = Texts(parse, faults);
        if (values.Count > 1 || parse.GetResult(this) is { IdentifierTokenCount: > 1 })
        {
            faults.Add(Name, string.Join(' ', values), InputMessages.OptionTwice);
            return null;
        }

        return values.Count == 1 ? values[0] : null;
    }

    /// <summary>All values, where the option may stand several times.</summary>
    public IReadOnlyList<string> Texts(ParseResult parse, FaultList faults)
    {
        string[] values = [.. (parse.GetValue(this) ?? []).Where(value => !string.IsNullOrWhiteSpace(value))];
        if (IsGiven(parse) && values.Length == 0)
        {
            faults.Add(Name, null, InputMessages.OptionWithoutValue, Exemplary);
        }

        return values;
    }

    public LocalDate? Date(ParseResult parse, FaultList faults)
    {
        if (Text(parse, faults) is not { } text)
        {
            return null;
        }

        if (DateText.Parse(text) is { } date)
        {
            return date;
        }

        faults.Add(Name, text, InputMessages.BadDate);
        return null;
    }

    public int? Number(ParseResult parse, FaultList faults, int min, int max)
    {
        if (Text(parse, faults) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        faults.Add(Name, text, InputMessages.BadNumber, new("min", min), new("max", max));
        return null;
    }

    public T? Choice<T>(ParseResult parse, FaultList faults, IReadOnlyDictionary<string, T> known)
        where T : struct
    {
        if (Text(parse, faults) is not { } text)
        {
            return null;
        }

        if (known.TryGetValue(text, out var choice))
        {
            return choice;
        }

        faults.Add(Name, text, InputMessages.UnknownChoice, new MessageArgument("known", string.Join(", ", known.Keys)));
        return null;
    }

    private MessageArgument Exemplary => new("example", $"{Name} {Example}");
}
