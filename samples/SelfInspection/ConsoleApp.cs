using System.CommandLine;
using DisclosureCompliance.Messages;
using SelfInspection.Commands;
using SelfInspection.Input;
using SelfInspection.Texts;

namespace SelfInspection;

/// <summary>The whole program, with its output in the caller's hands.</summary>
internal static class ConsoleApp
{
    public static int Run(string[] arguments, TextWriter output, TextWriter error) => Run(arguments, new Terminal(output, error));

    public static int Run(string[] arguments, Terminal terminal)
    {
        var (language, format) = SessionOptions.Peek(arguments);
        var session = new Session(terminal, language, format);
        var parse = CommandTree.Create(session).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parse.Action is not HelpPage && CommandLineFaults.Of(parse) is { Count: > 0 } faults)
        {
            return session.Refuse(faults);
        }

        try
        {
            return parse.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (Exception exception) when (exception is ArithmeticException or ArgumentException or InvalidOperationException or IOException)
        {
            // The last resort: what no loader and no option foresaw is said in words, never as a stack trace.
            var unforeseen = new FaultList();
            unforeseen.Add(CommandLineFaults.PlaceOf(parse.CommandResult.Command), null, InputMessages.ProgramFault, new MessageArgument("detail", exception.Message));
            return session.Refuse(unforeseen.All);
        }
    }
}
