using System.CommandLine;
using DisclosureCompliance.Messages;
using SelfInspection.Commands;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>The two options that every command has. They are peeked at before anything is parsed, so that help and faults come in the right language.</summary>
internal static class SessionOptions
{
    private const string LanguageName = "--lang";
    private const string FormatName = "--format";

    private static readonly Dictionary<string, Language> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zh-CN"] = Language.Chinese,
        ["en"] = Language.English,
    };

    private static readonly Dictionary<string, OutputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = OutputFormat.Text,
        ["json"] = OutputFormat.Json,
        ["jsonl"] = OutputFormat.JsonLines,
        ["markdown"] = OutputFormat.Markdown,
        ["csv"] = OutputFormat.Csv,
    };

    private static readonly OutputFormat[] UsualFormats = [OutputFormat.Text, OutputFormat.Json];

    public static void AddTo(RootCommand root, Language language)
    {
        root.Add(new ValueOption(LanguageName, "zh-CN|en", HelpTexts.LanguageOption.In(language)) { Example = "en", Recursive = true });
        root.Add(new ValueOption(FormatName, "text|json", HelpTexts.FormatOption.In(language)) { Example = "json", Recursive = true });
    }

    public static (Language Language, OutputFormat Format) Peek(string[] arguments) => (
        Languages.GetValueOrDefault(Peek(arguments, LanguageName), Language.Chinese),
        Formats.GetValueOrDefault(Peek(arguments, FormatName), OutputFormat.Text));

    public static void Check(ParseResult parse, FaultList faults)
    {
        foreach (var option in parse.RootCommandResult.Command.Options.OfType<ValueOption>())
        {
            if (option.Name == LanguageName)
            {
                option.Choice(parse, faults, Languages);
            }
            else if (option.Name == FormatName)
            {
                var known = FormatsOf(parse.CommandResult.Command);
                option.Choice(parse, faults, Formats.Where(format => known.Contains(format.Value)).ToDictionary());
            }
        }
    }

    /// <summary>What can stand behind an option that every command has, as help shows it; null for any other option.</summary>
    public static string? ValuesOf(Option option, Command command) => option.Name == FormatName
        ? string.Join('|', FormatsOf(command).Select(known => Formats.First(format => format.Value == known).Key))
        : null;

    private static IReadOnlyList<OutputFormat> FormatsOf(Command command) => command is IHasFormats own ? own.Formats : UsualFormats;

    private static string Peek(string[] arguments, string name)
    {
        for (var i = 0; i < arguments.Length && arguments[i] != "--"; i++)
        {
            if (arguments[i] == name && i + 1 < arguments.Length)
            {
                return arguments[i + 1];
            }

            if (arguments[i].StartsWith(name + "=", StringComparison.Ordinal) || arguments[i].StartsWith(name + ":", StringComparison.Ordinal))
            {
                return arguments[i][(name.Length + 1)..];
            }
        }

        return string.Empty;
    }
}
