namespace SelfInspection.Tests;

/// <summary>Runs the program in this process, as it runs when its output is piped.</summary>
internal static class Cli
{
    public const string Window = "--from 2012-01-01 --to 2012-12-31 --as-of 2013-04-15";

    public static string Checklist => Data("ningguo-2012/checklist.json");

    public static string Answers => Data("ningguo-2012/answers.json");

    public static string Catalogue => Data("ningguo-2012/catalogue.json");

    public static string Records => Data("ningguo-2012/records.json");

    public static string Office => Data("ningguo-2012/office.json");

    public static string PublishedCatalogue => Data("published-records/catalogue.json");

    public static string PublishedRecords => Data("published-records/records.json");

    public static string Expected(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "expected", name));

    /// <summary>Runs a command line whose words hold no blanks; <c>{catalogue}</c> and the like stand for the sample's files.</summary>
    public static CliResult RunLine(string line) => Run([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Fill)]);

    public static CliResult Run(params string[] arguments) => Feed([], arguments);

    /// <summary>Runs with bytes piped into the program.</summary>
    public static CliResult Feed(byte[] input, params string[] arguments)
    {
        using var stream = new MemoryStream(input);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = ConsoleApp.Run(arguments, new Terminal(output, error) { Input = stream });
        return new CliResult(exitCode, output.ToString().Replace("\r\n", "\n", StringComparison.Ordinal), error.ToString().Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    private static string Data(string path) => Path.Combine(AppContext.BaseDirectory, "data", path);

    private static string Fill(string word) => word switch
    {
        "{checklist}" => Checklist,
        "{answers}" => Answers,
        "{catalogue}" => Catalogue,
        "{records}" => Records,
        "{office}" => Office,
        "{township}" => CheckFiles.OnDisk["catalogue.json"],
        "{july}" => CheckFiles.OnDisk["july.json"],
        "{december}" => CheckFiles.OnDisk["december.json"],
        "{last-year}" => CheckFiles.OnDisk["office-2011.json"],
        "{table}" => CheckFiles.OnDisk["table.csv"],
        "{exceptions}" => CheckFiles.OnDisk["exceptions.json"],
        "{published-catalogue}" => PublishedCatalogue,
        "{published-records}" => PublishedRecords,
        _ => word,
    };
}
