using System.Collections.ObjectModel;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>An answer sheet as it would read after repairs.</summary>
internal static class RepairedSheet
{
    public static AnswerSheet Of(Scorecard card, IEnumerable<(RepairUnit Unit, int Level)> repairs)
    {
        var list = repairs.ToArray();
        if (list.Length == 0)
        {
            return card.Answers;
        }

        var sheet = card.Answers;
        var facts = sheet.Facts.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var (unit, level) in list.Where(repair => repair.Unit.Line < 0))
        {
            facts[unit.Site.FactName!] = unit.Facts[level - 1];
        }

        var byItem = list.Where(repair => repair.Unit.Line >= 0)
            .GroupBy(repair => repair.Unit.Line)
            .ToDictionary(group => card.Lines[group.Key].Item.Id, group => Of(card.Lines[group.Key], group), StringComparer.Ordinal);
        var answers = sheet.Answers.Select(answer => byItem.TryGetValue(answer.ItemId, out var repaired) ? repaired : answer).ToList();
        answers.AddRange(byItem.Values.Where(repaired => sheet.Answers.All(answer => answer.ItemId != repaired.ItemId)));
        return sheet.With(answers, new ReadOnlyDictionary<string, Fact>(facts));
    }

    /// <summary>The answer of one line after repairs of that line.</summary>
    public static ItemAnswer Of(ScoreLine line, IEnumerable<(RepairUnit Unit, int Level)> repairs)
    {
        var item = line.Item;
        var own = line.Answer is { } answer && answer.ItemId == item.Id ? answer : new ItemAnswer(item.Id);
        var facts = own.Facts.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var evidence = own.EvidenceByRule.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        if (evidence.Count == 0)
        {
            // As soon as one rule has evidence of its own, the evidence of the whole item serves no other.
            foreach (var rule in item.Scoring.Rules.Where(rule => rule.NeedsEvidence && own.Evidence.Count > 0))
            {
                evidence[rule.Key] = own.Evidence;
            }
        }

        foreach (var (unit, level) in repairs)
        {
            if (unit.Whole is { } whole)
            {
                foreach (var pair in whole)
                {
                    facts[pair.Key] = pair.Value;
                }
            }
            else
            {
                facts[unit.Site.RuleKey!] = unit.Facts[level - 1];
            }
        }

        foreach (var rule in item.Scoring.Rules.Where(rule => rule.NeedsEvidence && facts.ContainsKey(rule.Key) && !ReferenceEquals(own.Facts.TryGetValue(rule.Key, out var old) ? old : null, facts[rule.Key])))
        {
            var fact = facts[rule.Key];
            if (fact.Kind != FactKind.Flag || fact.Holds)
            {
                evidence[rule.Key] = [.. Enumerable.Range(1, Math.Max(1, fact.Times)).Select(piece => "repaired " + piece.ToString(System.Globalization.CultureInfo.InvariantCulture))];
            }
        }

        return new ItemAnswer(item.Id)
        {
            Facts = facts,
            Elements = own.Elements,
            Unmentioned = own.Unmentioned,
            Note = own.Note,
            Rectification = own.Rectification,
            Assessor = own.Assessor,
            Evidence = own.Evidence,
            EvidenceByRule = new ReadOnlyDictionary<string, IReadOnlyList<string>>(evidence),
            SelfScore = own.SelfScore,
        };
    }
}
