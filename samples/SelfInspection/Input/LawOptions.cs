using System.CommandLine;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>The law that ships, and what files add to it.</summary>
internal sealed class LawOptions(Language language)
{
    private readonly ValueOption _law = new("--law", HelpTexts.FileName.In(language), HelpTexts.LawOption.In(language)) { Example = "law.json" };

    public void AddTo(Command command) => command.Add(_law);

    /// <summary>All law in use, or null with faults.</summary>
    public LawBook? Read(ParseResult parse, FaultList faults)
    {
        if (!_law.IsGiven(parse))
        {
            return ChineseLaw.Book;
        }

        var added = _law.Texts(parse, faults).Select(path => InputFile.Load(path, LawPackJson.Read, faults)).OfType<LawPack>();
        var book = LawBook.Create([.. ChineseLaw.Book.Packs, .. added]);
        faults.AddRange(book.Faults);
        return book.Value;
    }
}
