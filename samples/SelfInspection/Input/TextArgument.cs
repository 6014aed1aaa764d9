using System.CommandLine;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>A file, or another word, that stands behind a command.</summary>
internal sealed class TextArgument : Argument<string?>
{
    public TextArgument(string name, string description)
        : base(name)
    {
        Description = description;
        Arity = ArgumentArity.ZeroOrOne;
    }

    /// <summary>Whether the command can do without.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The text, or null with a fault.</summary>
    public string? Text(ParseResult parse, FaultList faults)
    {
        var text = parse.GetValue(this);
        if (text is null)
        {
            faults.Add(CommandLineFaults.PlaceOf(parse.CommandResult.Command), null, InputMessages.MissingArgument, new MessageArgument("name", $"<{Name}>"));
        }

        return text;
    }
}
