using System.CommandLine;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>An option that names a file to save to. A file that is there already is kept unless the user says otherwise.</summary>
internal sealed class OutputFile(string name, string valueName, string description, string example)
{
    public ValueOption Option { get; } = new(name, valueName, description) { Example = example };

    /// <summary>The path to save to, or null, with a fault where it must not be written. All of it is looked at before anything is saved.</summary>
    /// <param name="parse">What was typed.</param>
    /// <param name="overwrites">Whether a file that is there may be overwritten.</param>
    /// <param name="others">The other files of the command, by their names for the user: none of them is ever overwritten.</param>
    /// <param name="faults">Where faults go.</param>
    public string? Path(ParseResult parse, bool overwrites, IReadOnlyList<(string Name, string? Path)> others, FaultList faults)
    {
        if (Option.Text(parse, faults) is not { } path)
        {
            return null;
        }

        if (others.FirstOrDefault(other => other.Path is not null && IsSame(other.Path, path)) is { Path: not null } same)
        {
            faults.Add(Option.Name, path, OutputMessages.SameFile, new MessageArgument("other", same.Name));
        }
        else if (Directory.Exists(path))
        {
            faults.AddFile(path, OutputMessages.IsFolder);
        }
        else if (File.Exists(path) && !overwrites)
        {
            faults.AddFile(path, OutputMessages.Exists);
        }

        return path;
    }

    /// <summary>Saves what the library writes, ending with a line end.</summary>
    public static void Save(string path, bool overwrites, Action<Stream> write, FaultList faults)
    {
        using var content = new MemoryStream();
        write(content);
        content.WriteByte((byte)'\n');
        try
        {
            using var file = new FileStream(path, overwrites ? FileMode.Create : FileMode.CreateNew);
            content.WriteTo(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.AddFile(path, OutputMessages.NotSaved, new MessageArgument("detail", exception.Message));
        }
    }

    // Names that differ in case only are one file on some machines; on the others nobody means two.
    private static bool IsSame(string one, string other) =>
        string.Equals(System.IO.Path.GetFullPath(one), System.IO.Path.GetFullPath(other), StringComparison.OrdinalIgnoreCase);
}
