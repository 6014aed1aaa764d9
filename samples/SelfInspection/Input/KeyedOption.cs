using System.CommandLine;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>An option that gives a number to one of several things, <c>money=3</c>, and may stand several times.</summary>
internal sealed class KeyedOption(ValueOption option)
{
    public ValueOption Option => option;

    /// <summary>The numbers by key. A thing may be named by its key or by its name in either language.</summary>
    public IReadOnlyDictionary<string, Rational> Read(ParseResult parse, IReadOnlyList<(string Key, LocalizedText Name)> known, FaultList faults)
    {
        var numbers = new Dictionary<string, Rational>(StringComparer.Ordinal);
        foreach (var text in option.IsGiven(parse) ? option.Texts(parse, faults) : [])
        {
            var at = text.LastIndexOf('=');
            if (at < 1 || !Rational.TryParse(text[(at + 1)..], out var number))
            {
                faults.Add(option.Name, text, CheckMessages.BadKeyedNumber, new MessageArgument("example", option.Example));
            }
            else if (KeyOf(text[..at], known) is not { } key)
            {
                faults.Add(option.Name, text, InputMessages.UnknownChoice, new MessageArgument("known", string.Join(", ", known.Select(thing => thing.Key).DefaultIfEmpty("–"))));
            }
            else if (!numbers.TryAdd(key, number))
            {
                faults.Add(option.Name, text, CheckMessages.KeyTwice, new MessageArgument("key", key));
            }
        }

        return numbers;
    }

    private static string? KeyOf(string word, IReadOnlyList<(string Key, LocalizedText Name)> known) => known
        .Where(thing => thing.Key == word || thing.Name.In(Language.Chinese) == word || thing.Name.In(Language.English) == word)
        .OrderBy(thing => thing.Key != word)
        .Select(thing => thing.Key)
        .FirstOrDefault();
}
