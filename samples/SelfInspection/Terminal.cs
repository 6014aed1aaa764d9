using System.Text;
using Spectre.Console;

namespace SelfInspection;

/// <summary>Where the program reads and writes. What is piped is 80 cells wide and without colour on every machine, so that it is the same everywhere.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    private const int PipedWidth = 80;
    private const int NarrowestWidth = 60;
    private const int WidestWidth = 100;

    public TextWriter Output => output;

    public TextWriter Error => error;

    /// <summary>What is piped into the program.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>Whether somebody types the input while it is read.</summary>
    public bool InputIsInteractive { get; init; }

    /// <summary>Whether somebody looks at the output while it is written.</summary>
    public bool OutputIsInteractive { get; init; }

    /// <summary>Whether somebody looks at the errors while they are written.</summary>
    public bool ErrorIsInteractive { get; init; }

    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(Console.Out, Console.Error)
        {
            Input = Console.OpenStandardInput(),
            InputIsInteractive = !Console.IsInputRedirected,
            OutputIsInteractive = !Console.IsOutputRedirected,
            ErrorIsInteractive = !Console.IsErrorRedirected,
        };
    }

    public IAnsiConsole OpenOutput() => Open(Output, OutputIsInteractive);

    public IAnsiConsole OpenError() => Open(Error, ErrorIsInteractive);

    private static IAnsiConsole Open(TextWriter writer, bool isInteractive)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = isInteractive ? Math.Clamp(console.Profile.Width, NarrowestWidth, WidestWidth) : PipedWidth;
        return console;
    }
}
