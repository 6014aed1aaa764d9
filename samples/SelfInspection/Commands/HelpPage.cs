using System.CommandLine;
using System.CommandLine.Invocation;
using DisclosureCompliance.Messages;
using SelfInspection.Input;
using SelfInspection.Text;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Commands;

/// <summary>Help in the session's language, with examples and exit codes.</summary>
internal sealed class HelpPage(Session session) : SynchronousCommandLineAction
{
    private const int WidestTerm = 30;

    private static readonly string[] RootExamples =
    [
        "self-inspection",
        "self-inspection --lang en",
        "self-inspection score checklist.json answers.json",
        "self-inspection score lint checklist.json",
        "self-inspection check catalogue.json records.json \\",
        "  --from 2012-01-01 --to 2012-12-31 --as-of 2013-04-15",
        "self-inspection scan notice.txt",
        "self-inspection deadline due --within 20 --trigger 2012-12-24",
        "self-inspection deadline parse 信息形成或者变更之日起20个工作日内",
        "self-inspection calendar 2012",
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var page = session.OpenPage();
        page.Paragraph(command.Description ?? string.Empty);
        WriteUsage(page, command);
        WriteTerms(page, HelpTexts.Arguments, command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description)));
        WriteTerms(page, HelpTexts.Commands, command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        WriteTerms(page, HelpTexts.Options, OptionsOf(parseResult).Select(option => (Term(option, command), (string?)About(option))));
        WriteExamples(page, command);
        WriteExitCodes(page);
        return ExitCodes.Fine;
    }

    private void WriteUsage(Page page, Command command)
    {
        var path = $"{CommandLineFaults.Source} {CommandLineFaults.PlaceOf(command)}".TrimEnd();
        var arguments = string.Concat(command.Arguments.Select(argument => argument is TextArgument { IsOptional: true } ? $" [<{argument.Name}>]" : $" <{argument.Name}>"));
        var sub = command.Subcommands.Count > 0 && command.Arguments.Count == 0 ? " " + page.In(HelpTexts.CommandPlaceholder) : string.Empty;
        page.Heading(page.In(HelpTexts.Usage));
        page.Paragraph($"{path}{sub}{arguments} {page.In(HelpTexts.OptionsPlaceholder)}", indent: 2);
    }

    private static void WriteTerms(Page page, LocalizedText heading, IEnumerable<(string Term, string? About)> terms)
    {
        var rows = terms.ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        page.Heading(page.In(heading));
        var width = Math.Min(WidestTerm, rows.Max(row => row.Term.GetCellWidth())) + 2;
        foreach (var (term, about) in rows)
        {
            if (term.GetCellWidth() > WidestTerm)
            {
                page.Paragraph(term, Styles.Strong, indent: 2);
                page.Item(new string(' ', width), about ?? string.Empty, indent: 2);
            }
            else
            {
                page.Item(Page.FlushLeft(term, width), about ?? string.Empty, indent: 2, markerStyle: Styles.Strong);
            }
        }
    }

    private static void WriteExamples(Page page, Command command)
    {
        page.Heading(page.In(HelpTexts.Examples));
        foreach (var example in command is IHasExamples own ? own.Examples : RootExamples)
        {
            page.Line("  " + example);
        }
    }

    private static void WriteExitCodes(Page page)
    {
        page.Heading(page.In(HelpTexts.ExitCodes));
        page.Item("0  ", page.In(HelpTexts.ExitFine), indent: 2);
        page.Item("1  ", page.In(HelpTexts.ExitFindings), indent: 2);
        page.Item("2  ", page.In(HelpTexts.ExitBadInput), indent: 2);
        page.Paragraph(page.In(HelpTexts.ExitDemonstration), Styles.Faint, indent: 2);
    }

    private static IEnumerable<Option> OptionsOf(ParseResult parse) => parse.CommandResult.Command.Options
        .Concat(parse.RootCommandResult.Command.Options.Where(option => option.Recursive))
        .Distinct();

    private static string Term(Option option, Command command)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias[0] == '-' && alias != "-?").Prepend(option.Name).Distinct());
        return (SessionOptions.ValuesOf(option, command) ?? option.HelpName) is { } value ? $"{names} <{value}>" : names;
    }

    private string About(Option option) => option.Description
        + (option is ValueOption { IsRequired: true } ? HelpTexts.Required.In(session.Language) : string.Empty);
}
