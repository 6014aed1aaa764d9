using System.CommandLine;
using System.CommandLine.Parsing;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>What the parser could not make sense of, in the program's own words and in both languages.</summary>
internal static class CommandLineFaults
{
    /// <summary>Stands where a file's name stands in the faults of a file.</summary>
    public const string Source = "self-inspection";

    public static IReadOnlyList<Fault> Of(ParseResult parse)
    {
        var faults = new FaultList();
        foreach (var word in parse.UnmatchedTokens)
        {
            faults.Add(PlaceOf(parse.CommandResult.Command), word, InputMessages.UnknownWord, new MessageArgument("word", word));
        }

        foreach (var option in parse.Errors.Select(error => error.SymbolResult).Select(OptionOf).OfType<OptionResult>().Distinct())
        {
            faults.Add(option.Option.Name, string.Join(' ', option.Tokens.Select(token => token.Value)), InputMessages.BadOption);
        }

        SessionOptions.Check(parse, faults);
        return faults.All;
    }

    /// <summary>The command as a place; nothing for the program itself, which is the source.</summary>
    public static string PlaceOf(Command command) => command is RootCommand ? string.Empty : command.Name;

    private static OptionResult? OptionOf(SymbolResult? symbol) => symbol as OptionResult ?? symbol?.Parent as OptionResult;
}
