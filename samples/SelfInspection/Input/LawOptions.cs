using System.CommandLine;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>The law that ships, and what files add to it.</summary>
internal sealed class LawOptions(Language language, string name, LocalizedText help)
{
    /// <summary>Stands for no file: the law that ships, alone.</summary>
    private const string None = "none";

    private readonly ValueOption _law = new(name, HelpTexts.FileName.In(language), help.In(language)) { Example = "law.json" };

    public LawOptions(Language language)
        : this(language, "--law", HelpTexts.LawOption)
    {
    }

    public void AddTo(Command command) => command.Add(_law);

    public bool IsGiven(ParseResult parse) => _law.IsGiven(parse);

    /// <summary>All law in use, or null with faults.</summary>
    public LawBook? Read(ParseResult parse, FaultList faults)
    {
        if (!_law.IsGiven(parse))
        {
            return ChineseLaw.Book;
        }

        var added = _law.Texts(parse, faults).Where(path => path != None).Select(path => InputFile.Load(path, LawPackJson.Read, faults)).OfType<LawPack>();
        var book = LawBook.Create([.. ChineseLaw.Book.Packs, .. added]);
        faults.AddRange(book.Faults);
        return book.Value;
    }
}
