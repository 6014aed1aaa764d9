using System.CommandLine;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Spreadsheets;
using DisclosureCompliance.Vocabularies;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>What a printed table does not say of the catalogue that is made of it.</summary>
internal sealed class TableOptions(Language language)
{
    private static readonly Dictionary<string, MarkMeaning> Marks = new(StringComparer.Ordinal)
    {
        ["choice"] = MarkMeaning.Choice,
        ["obligation"] = MarkMeaning.Obligation,
    };

    private static readonly Dictionary<string, DisclosureCategory> Categories = new(StringComparer.Ordinal)
    {
        ["ad-hoc"] = DisclosureCategory.AdHoc,
        ["periodic"] = DisclosureCategory.Periodic,
        ["permanent"] = DisclosureCategory.Permanent,
    };

    private readonly ValueOption _marks = new("--marks", string.Join('|', Marks.Keys), CatalogueHelp.Marks.In(language)) { Example = "obligation" };

    private readonly ValueOption _category = new("--category", string.Join('|', Categories.Keys), CatalogueHelp.Category.In(language)) { Example = "permanent" };

    public void AddTo(Command command)
    {
        command.Add(_marks);
        command.Add(_category);
    }

    /// <summary>The catalogue, or null with faults.</summary>
    public CatalogueFile? Read(ParseResult parse, string? path, DisclosureVocabulary words, FaultList faults)
    {
        var marks = _marks.Choice(parse, faults, Marks) ?? MarkMeaning.Choice;
        var category = _category.Choice(parse, faults, Categories) ?? DisclosureCategory.AdHoc;
        if (path is not null && !CatalogueFile.IsTable(path))
        {
            foreach (var option in new[] { _marks, _category }.Where(option => option.IsGiven(parse)))
            {
                faults.Add(option.Name, null, CheckMessages.OnlyForTables);
            }
        }

        return CatalogueFile.Read(path, id => new CatalogueCsvOptions(id) { Vocabulary = words, Marks = marks, Category = category }, faults);
    }
}
