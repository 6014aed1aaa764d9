using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>What the paper leaves open and a score depends on: floors, caps of bonuses, where points go that do not apply.</summary>
internal sealed class OpenChoiceInspector : IChecklistInspector
{
    public void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        InspectFloors(map, warnings);
        foreach (var scoring in map.Items.Where(item => item.IsOutside).SelectMany(item => item.Scorings(map.Checklist.Classes)))
        {
            InspectOutside(scoring, warnings);
        }

        var undecided = map.Items
            .Where(item => (item.Item.NotApplicable ?? item.Section.Policy) is null && item.Item.Scoring.Rules.Any(rule => rule.Amount.MeaningOfNone == NoneMeaning.NotApplicable))
            .Select(item => item.Item.Id)
            .ToArray();
        if (undecided.Length > 0)
        {
            var listed = string.Join(", ", undecided);
            warnings.OpenChoice(map.Root, "$.notApplicable", listed, OpenChoiceMessages.NotApplicable, new MessageArgument("items", listed));
        }
    }

    /// <summary>One warning for all items: the paper says it of all, or of none.</summary>
    private static void InspectFloors(ChecklistMap map, WarningList warnings)
    {
        if (map.Checklist.ItemFloor is not null)
        {
            return;
        }

        var open = map.Items
            .Where(item => !item.IsOutside && item.Item.Floor is null && item.Scorings(map.Checklist.Classes).Any(PassesPoints))
            .Select(item => item.Item.Id)
            .ToArray();
        if (open.Length > 0)
        {
            var listed = string.Join(", ", open);
            warnings.OpenChoice(map.Root, "$.itemFloor", listed, OpenChoiceMessages.Floor, new("count", open.Length), new("items", listed));
        }
    }

    private static bool PassesPoints(LocatedScoring scoring) =>
        scoring is { Scoring: { Kind: ScoringKind.Deduct, Cap: null }, Points.Sign: > 0 } && !(scoring.Most(takesOff: true) is { } most && most <= scoring.Points);

    private static void InspectOutside(LocatedScoring scoring, WarningList warnings)
    {
        if (scoring.Scoring is { Kind: not ScoringKind.NotKnown, Cap: null, IsUncapped: false } && scoring.Most(scoring.Owner.Step!.IsPenalty) is null)
        {
            warnings.OpenChoice(
                scoring.Owner,
                scoring.Place + ".cap",
                scoring.Item.Id,
                scoring.Owner.Step.IsPenalty ? OpenChoiceMessages.PenaltyCap : OpenChoiceMessages.BonusCap,
                new MessageArgument("item", scoring.Item.Title));
        }
    }
}
