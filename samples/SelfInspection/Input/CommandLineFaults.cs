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
        var command = parse.CommandResult.Command;
        if (command is not RootCommand && command.Subcommands.Count > 0 && command.Arguments.Count == 0)
        {
            var known = string.Join(", ", command.Subcommands.Select(sub => sub.Name));
            faults.Add(PlaceOf(command), string.Join(' ', parse.UnmatchedTokens), InputMessages.MissingCommand, new("command", command.Name), new("known", known));
        }
        else
        {
            foreach (var word in parse.UnmatchedTokens)
            {
                faults.Add(PlaceOf(command), word, InputMessages.UnknownWord, new MessageArgument("word", word));
            }
        }

        foreach (var option in parse.Errors.Select(error => error.SymbolResult).Select(OptionOf).OfType<OptionResult>().Distinct())
        {
            faults.Add(option.Option.Name, string.Join(' ', option.Tokens.Select(token => token.Value)), InputMessages.BadOption);
        }

        SessionOptions.Check(parse, faults);
        return faults.All;
    }

    /// <summary>The command as it is typed after the program's name; nothing for the program itself, which is the source.</summary>
    public static string PlaceOf(Command command) => command is RootCommand
        ? string.Empty
        : string.Join(' ', command.Parents.OfType<Command>().Select(PlaceOf).Append(command.Name).Where(name => name.Length > 0));

    private static OptionResult? OptionOf(SymbolResult? symbol) => symbol as OptionResult ?? symbol?.Parent as OptionResult;
}
