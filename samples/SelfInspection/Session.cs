using System.Text;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using SelfInspection.Json;
using SelfInspection.Text;

namespace SelfInspection;

/// <summary>One run of the program: where it writes, in which language, in which format.</summary>
internal sealed class Session(Terminal terminal, Language language, OutputFormat format)
{
    public Terminal Terminal => terminal;

    public Language Language => language;

    public OutputFormat Format => format;

    public bool IsJson => format == OutputFormat.Json;

    public Page OpenPage() => new(terminal.OpenOutput(), language);

    /// <summary>Says every fault, and gives the exit code for it.</summary>
    public int Refuse(IReadOnlyList<Fault> faults)
    {
        if (IsJson)
        {
            JsonDocumentWriter.Write(terminal.Output, json => FaultJson.WriteDocument(json, faults));
        }

        FaultText.Write(new Page(terminal.OpenError(), language), faults);
        return ExitCodes.BadInput;
    }

    /// <summary>Says what is odd about files that can be used all the same.</summary>
    public void Remark(IReadOnlyList<Fault> warnings)
    {
        if (warnings.Count > 0)
        {
            FaultText.Write(new Page(terminal.OpenError(), language), warnings);
        }
    }

    /// <summary>Writes what the library writes as UTF-8.</summary>
    public void WriteUtf8(Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        terminal.Output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>Says what takes long, when it takes longer than a second and somebody is looking.</summary>
    public Progress Begin(LocalizedText activity) => new(terminal, activity.In(language));
}
