using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What the effects of a veto did, one by one. Made only when somebody reads them.</summary>
internal static class EffectWords
{
    public static IEnumerable<LocalizedText> Of(ScoringEffect effect, StepScore score, Checklist checklist)
    {
        var words = new List<LocalizedText>(Zeroed(effect, checklist));
        var isPart = score.Section.Id != ChecklistIndex.RootId;
        if (effect.NoScore)
        {
            words.Add(isPart ? PartWithoutScore(effect.SetTo ?? Rational.Zero) : new("不再评分", "nothing is scored any more"));
        }
        else if (effect.SetTo is not null)
        {
            words.Add(new($"{score.Before} 分改为 {score.After} 分", $"{score.Before} becomes {score.After}"));
        }
        else if (effect.AtMost is { } most)
        {
            words.Add(score.After < score.Before
                ? new($"最高 {most} 分，{score.Before} 分降为 {score.After} 分", $"no more than {most}, so {score.Before} becomes {score.After}")
                : new($"最高 {most} 分，仍为 {score.After} 分", $"no more than {most}, so it is still {score.After}"));
        }

        if (effect.Grade is { } grade)
        {
            words.Add(Named(checklist, grade, "等次定为", "the grade is "));
        }

        if (effect.GradeAtMost is { } best)
        {
            words.Add(Named(checklist, best, "等次最高为", "the grade is no better than "));
        }

        if (effect.Stop)
        {
            words.Add(new("不再执行其后的步骤", "the steps after it are not taken"));
        }

        return words;
    }

    public static IEnumerable<LocalizedText> Zeroed(ScoringEffect effect, Checklist checklist) => effect.Zero.Select(id =>
        (checklist.Find(id)?.Title ?? checklist.FindSection(id)?.Title) is { } title
            ? new LocalizedText($"“{title.In(Language.Chinese)}”计 0 分", $"\"{title.In(Language.English)}\" counts 0")
            : new LocalizedText($"没有“{id}”这一部分", $"there is no part '{id}'"));

    private static LocalizedText PartWithoutScore(Rational counts) =>
        new($"该部分没有得分，在外层按 {counts} 分计", $"the part has no score and counts {counts} in what is around it");

    private static LocalizedText Named(Checklist checklist, string key, string zh, string en) => checklist.Grades?.Find(key)?.Name is { } name
        ? new($"{zh}“{name.In(Language.Chinese)}”", $"{en}\"{name.In(Language.English)}\"")
        : new($"{zh}“{key}”", $"{en}\"{key}\"");
}
