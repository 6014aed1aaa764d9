using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>References to sections, items, tags, grades and facts that do not exist, are not yet scored, or cannot be read.</summary>
internal sealed class ReferenceInspector : IChecklistInspector
{
    public void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        foreach (var condition in map.Conditions)
        {
            foreach (var (inner, place) in condition.All())
            {
                if (inner is ScoreCondition score)
                {
                    InspectScore(map, condition, score.Of, place, warnings);
                }
            }
        }

        InspectFacts(map, warnings);
        InspectGroups(map, warnings);
    }

    public static bool Exists(Checklist checklist, string id) => checklist.Find(id) is not null || checklist.FindSection(id) is not null;

    public static void Unknown(Located about, string place, string id, WarningList warnings) =>
        warnings.Contradiction(about, place, id, ReferenceMessages.Unknown, new MessageArgument("value", id));

    private static void InspectScore(ChecklistMap map, LocatedCondition condition, ScoreReference reference, string place, WarningList warnings)
    {
        var id = reference.Id!;
        switch (reference.Kind)
        {
            case ScoreReferenceKind.Section when map.Sections.FirstOrDefault(section => section.Section.Id == id) is { } section:
                if (condition.Owner is LocatedStep step && section.ScoredAt >= step.TakenAt)
                {
                    warnings.Contradiction(condition.Owner, place + ".section", id, ReferenceMessages.NotYetScored, new MessageArgument("section", section.Section.Title));
                }

                break;
            case ScoreReferenceKind.Section:
                Unknown(condition.Owner, place + ".section", id, warnings);
                break;
            case ScoreReferenceKind.Item when map.Checklist.Find(id) is null:
                Unknown(condition.Owner, place + ".item", id, warnings);
                break;
            case ScoreReferenceKind.Tag when !map.Items.Any(item => item.Item.Tags.Contains(id, StringComparer.Ordinal)):
                Unknown(condition.Owner, place + ".tag", id, warnings);
                break;
            default:
                break;
        }
    }

    /// <summary>A fact of the sheet is a flag, a count or a number; one that two rules read in kinds that do not fit can be right for one only.</summary>
    private static void InspectFacts(ChecklistMap map, WarningList warnings)
    {
        var kinds = new Dictionary<string, FactKind>(StringComparer.Ordinal);
        foreach (var scoring in map.Items.SelectMany(item => item.Scorings(map.Checklist.Classes)))
        {
            for (var index = 0; index < scoring.Scoring.Rules.Count; index++)
            {
                if (scoring.Scoring.Rules[index] is not { Fact: { } name, Amount.Reads: var reads })
                {
                    continue;
                }

                var place = scoring.Scoring.IsSingle ? scoring.Place + ".fact" : ChecklistMap.At(scoring.Place + ".rules", index) + ".fact";
                if (reads is FactKind.Level or FactKind.Periods)
                {
                    warnings.Contradiction(scoring.Owner, place, name, ReferenceMessages.UnreadableFact, new MessageArgument("fact", name));
                }
                else if (kinds.TryGetValue(name, out var other) && (other == FactKind.Flag) != (reads == FactKind.Flag))
                {
                    warnings.Contradiction(scoring.Owner, place, name, ReferenceMessages.MixedFact, new MessageArgument("fact", name));
                }
                else
                {
                    kinds[name] = reads;
                }
            }
        }
    }

    private static void InspectGroups(ChecklistMap map, WarningList warnings)
    {
        var rules = map.Items.SelectMany(item => item.Scorings(map.Checklist.Classes)).SelectMany(scoring => scoring.Scoring.Rules.Select((rule, index) => (Scoring: scoring, Rule: rule, Index: index)));
        foreach (var group in rules.Where(entry => entry.Rule.CountedOnceIn is not null).GroupBy(entry => entry.Rule.CountedOnceIn!, StringComparer.Ordinal))
        {
            if (group.Take(2).Count() == 1 && group.First() is var (scoring, _, index))
            {
                warnings.Contradiction(
                    scoring.Owner,
                    ChecklistMap.At(scoring.Place + ".rules", index) + ".countedOnceIn",
                    group.Key,
                    ReferenceMessages.GroupOfOne,
                    new MessageArgument("group", group.Key));
            }
        }
    }
}
