using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>Whether units, classes, levels and records fit together, so that nothing is left without an owner.</summary>
internal sealed class BelongingInspector : ICatalogueInspector
{
    public CatalogueAspect Aspect => CatalogueAspect.Belonging;

    public void Inspect(ReviewDesk desk)
    {
        var owners = desk.Request.Units is { } units ? new HashSet<string>(units.SelectMany(NamesOf), StringComparer.Ordinal) : null;
        var classes = desk.Request.Units is { } listed ? new HashSet<string>(listed.Select(unit => unit.Class).OfType<string>(), StringComparer.Ordinal) : null;
        foreach (var located in desk.Items)
        {
            if (located.Item.ResponsibleUnit is not null || located.Item.Level is not null || located.Item.UnitClasses.Count > 0)
            {
                desk.Look(located);
            }

            InspectUnit(located, owners, desk);
            InspectClasses(located, classes, desk);
            InspectLevel(located, desk);
        }

        foreach (var record in desk.Request.Records?.Records ?? [])
        {
            if (desk.Request.Catalogue.Find(record.ItemId) is null)
            {
                desk.Add(FindingSeverity.Warning, "$.items", record.ItemId, new Message(CatalogueReviewMessages.RecordWithoutItem, new("record", record.Id), new("id", record.ItemId)));
            }
        }
    }

    private static void InspectUnit(LocatedItem located, HashSet<string>? owners, ReviewDesk desk)
    {
        if (located.Item.ResponsibleUnit is not { } unit)
        {
            desk.Note(located, "responsibleUnit", null, CatalogueReviewMessages.NoUnit);
        }
        else if (owners is not null && !owners.Contains(WordFold.Of(unit)))
        {
            desk.Warn(located, "responsibleUnit", unit, CatalogueReviewMessages.UnknownUnit, new MessageArgument("unit", unit));
        }
    }

    private static void InspectClasses(LocatedItem located, HashSet<string>? classes, ReviewDesk desk)
    {
        for (var index = 0; classes is not null && index < located.Item.UnitClasses.Count; index++)
        {
            var kind = located.Item.UnitClasses[index];
            if (!classes.Contains(kind))
            {
                desk.Warn(located, $"unitClasses[{index}]", kind, CatalogueReviewMessages.ClassWithoutUnit, new MessageArgument("class", kind));
            }
        }
    }

    private static void InspectLevel(LocatedItem located, ReviewDesk desk)
    {
        if (located.Item.Level is not { } level)
        {
            return;
        }

        var vocabulary = desk.Request.Vocabulary;
        if (vocabulary.Find(VocabularyKind.Level, level).Term is not { } term)
        {
            desk.Warn(located, "level", level, CatalogueReviewMessages.UnknownLevel, new MessageArgument("level", level));
        }
        else if (desk.Request.Unit?.Level is { } own && vocabulary.Find(VocabularyKind.Level, own).Term is { } ofUnit && !Includes(term.Id, ofUnit.Id))
        {
            desk.Warn(located, "level", level, CatalogueReviewMessages.LevelNotOfUnit, new("level", term.Name), new("unit", desk.Request.Unit.Name), new("own", ofUnit.Name));
        }
    }

    /// <summary>A level of two, such as county-and-township, includes each of them.</summary>
    private static bool Includes(string level, string own) => level == own || level.Split(["-and-"], StringSplitOptions.None).Contains(own, StringComparer.Ordinal);

    private static IEnumerable<string> NamesOf(DisclosingUnit unit) => unit.Name.Texts.Select(text => text.Value).Append(unit.Id).Select(WordFold.Of);
}
