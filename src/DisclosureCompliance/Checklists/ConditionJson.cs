using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Reads conditions: about a score, a fact, or several conditions together.</summary>
internal static class ConditionJson
{
    private static readonly string[] Subjects = ["score", "section", "item", "tag", "fact", "all", "any", "not"];

    private static readonly Dictionary<string, ScoreReferenceKind> Running = new(StringComparer.Ordinal) { ["running"] = ScoreReferenceKind.Running };

    public static Condition? Read(JsonObjectReader json)
    {
        var named = Subjects.Where(json.Has).ToArray();
        if (named.Length != 1)
        {
            json.Fail(ChecklistMessages.ConditionSubject, new MessageArgument("fields", string.Join(", ", Subjects)));
            json.IgnoreRest();
            return null;
        }

        switch (named[0])
        {
            case "fact":
                return ReadFact(json);
            case "all":
            case "any":
                return ReadList(json, named[0]);
            case "not":
                return json.Object("not", Read) is { } negated && !json.HasErrors ? CompositeCondition.Not(negated) : null;
            default:
                return ReadScore(json, named[0]);
        }
    }

    private static FactCondition? ReadFact(JsonObjectReader json)
    {
        var fact = json.Text("fact");
        var range = GradesJson.ReadRange(json);
        var text = json.OptionalLocalized("text");
        var findings = json.OptionalObject("occurrencesFrom", ItemScoringJson.ReadFilter);
        return json.HasErrors ? null : new FactCondition(fact, range) { Text = text, OccurrencesFrom = findings };
    }

    private static CompositeCondition? ReadList(JsonObjectReader json, string name)
    {
        var conditions = json.Objects(name, Read);
        if (conditions.Count == 0 && !json.HasErrors)
        {
            json.Fail(name, ChecklistMessages.ListEmpty);
        }

        return json.HasErrors ? null : name == "all" ? CompositeCondition.All([.. conditions]) : CompositeCondition.Any([.. conditions]);
    }

    private static ScoreCondition? ReadScore(JsonObjectReader json, string subject)
    {
        var isRunning = subject == "score" && json.Choice("score", Running) == ScoreReferenceKind.Running;
        var id = isRunning ? string.Empty : json.Text(subject);
        var measure = json.OptionalChoice("measure", ChecklistWords.ScoreMeasures) ?? ScoreMeasure.Points;
        var range = GradesJson.ReadRange(json, measure == ScoreMeasure.Share ? null : ChecklistMessages.ShareAsScore);
        if (range is null && !json.HasErrors)
        {
            json.Fail(ChecklistMessages.ConditionWithoutRange);
        }

        return json.HasErrors
            ? null
            : new ScoreCondition(Of(subject, id), range!) { Measure = measure };
    }

    private static ScoreReference Of(string subject, string id) => subject switch
    {
        "score" => ScoreReference.Running,
        "section" => ScoreReference.Section(id),
        "item" => ScoreReference.Item(id),
        _ => ScoreReference.Tag(id),
    };
}
