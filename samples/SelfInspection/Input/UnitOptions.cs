using System.CommandLine;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>Whose duties are looked at: the office's identifier and its class.</summary>
internal sealed class UnitOptions(Language language)
{
    /// <summary>The identifier of an office of which only the class is told.</summary>
    public const string Unnamed = "?";

    private readonly ValueOption _office = new("--office", CheckHelp.IdName.In(language), CheckHelp.Office.In(language)) { Example = "fangtang" };

    private readonly ValueOption _class = new("--class", CheckHelp.ClassName.In(language), CheckHelp.Class.In(language)) { Example = "health-centre" };

    public void AddTo(Command command) => command.Add(_class);

    /// <summary>For a command to which it matters which office it is, and not only of what class.</summary>
    public void AddOfficeTo(Command command) => command.Add(_office);

    /// <summary>The office; null where nothing is told about it, and every item of the catalogue is its duty.</summary>
    public DisclosingUnit? Read(ParseResult parse, DisclosureCatalogue? catalogue, FaultList faults)
    {
        var id = _office.Text(parse, faults) ?? Unnamed;
        var kind = _class.Text(parse, faults);
        if (kind is not null && catalogue is not null && catalogue.Items.All(item => !item.UnitClasses.Contains(kind, StringComparer.Ordinal)))
        {
            // An office may be of a class that no item names; a word that is mistyped looks the same.
            var known = catalogue.Items.SelectMany(item => item.UnitClasses).Distinct(StringComparer.Ordinal).DefaultIfEmpty("–");
            faults.Warn(_class.Name, kind, CheckMessages.ClassOfNoItem, new MessageArgument("known", string.Join(", ", known)));
        }

        return id == Unnamed && kind is null ? null : new DisclosingUnit(id, LocalizedText.Same(id)) { Class = kind };
    }
}
