using System.Globalization;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Scoring;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>The answers of many units: of files, of folders, and of files with one answer sheet a line.</summary>
internal sealed class AnswerSheets(FaultList faults)
{
    private readonly List<UnitAnswers> _units = [];
    private readonly Dictionary<string, string> _documents = new(StringComparer.Ordinal);

    /// <summary>Everything that the paths name, in their order; within a folder by file name, so that it is the same on every machine.</summary>
    public IReadOnlyList<UnitAnswers> Load(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                AddFolder(path);
            }
            else if (string.Equals(Path.GetExtension(path), ".jsonl", StringComparison.OrdinalIgnoreCase))
            {
                AddLines(path);
            }
            else
            {
                AddFile(path);
            }
        }

        return _units;
    }

    private void AddFolder(string path)
    {
        var files = Directory.GetFiles(path, "*.json");
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0)
        {
            faults.AddFile(path, InputMessages.NoSheets);
        }

        foreach (var file in files)
        {
            AddFile(file);
        }
    }

    private void AddFile(string path)
    {
        if (InputFile.Load(path, AnswersJson.Read, faults) is { } sheet)
        {
            Add(sheet, Path.GetFileNameWithoutExtension(path));
        }
    }

    private void AddLines(string path) => InputFile.Read(
        path,
        stream =>
        {
            var (number, sheets) = (0, 0);
            foreach (var line in new PhraseLines(stream).Batches().SelectMany(batch => batch))
            {
                number++;
                if (line.Problem?.Code == InputMessages.BlankLine.Code)
                {
                    continue;
                }

                sheets++;
                AddLine($"{path}:{number.ToString(CultureInfo.InvariantCulture)}", line);
            }

            if (sheets == 0)
            {
                faults.AddFile(path, InputMessages.NoSheets);
            }
        },
        faults);

    private void AddLine(string source, PhraseLine line)
    {
        if (line.Problem is { } problem)
        {
            faults.AddFile(source, problem.Template);
            return;
        }

        var result = AnswersJson.Parse(line.Text, source);
        faults.AddRange(result.Faults);
        if (result.Value is { } sheet)
        {
            Add(sheet, Path.GetFileName(source));
        }
    }

    private void Add(AnswerSheet sheet, string document)
    {
        var name = sheet.Unit ?? LocalizedText.Same(document);
        var id = name.In(Language.Chinese);
        if (_documents.TryAdd(id, sheet.DocumentName))
        {
            _units.Add(new UnitAnswers(id, name, sheet));
        }
        else
        {
            faults.AddPlace(sheet.DocumentName, "$.unit", id, InputMessages.UnitTwice, new MessageArgument("first", _documents[id]));
        }
    }
}
