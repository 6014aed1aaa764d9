using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>What is wrong with the words themselves: wrong names, other offices' names, hints of the form, numbers that are promised and not given.</summary>
internal static class TextInspection
{
    private static readonly string[] Hints = ["请填写", "待补充", "待填", "此处填", "填写说明", "填报说明", "（单位名称）", "(单位名称)", "×××", "XXX", "xxx", "＊＊＊", "***"];

    // What an office of this level calls itself; 县, 市, 省 are left out, for a township rightly writes 我县 and 我市.
    private static readonly string[] SelfNames = ["乡", "镇", "街道", "办", "局", "委", "中心"];

    private static readonly Dictionary<string, string> NoSelfNameBefore = new(StringComparer.Ordinal) { ["办"] = "理事公好完", ["委"] = "托员派", ["乡"] = "镇", ["中心"] = "里", ["局"] = "部" };

    private static readonly string[] OfficeEndings = ["人民政府办公室", "人民政府", "办事处", "政府"];

    public static void Inspect(OfficeReviewLog log)
    {
        var before = log.Findings.Count;
        var own = OwnName(log.Year.Office.In(Language.Chinese));
        foreach (var (place, text) in OfficeTexts.Of(log.Year))
        {
            InspectNames(log, place, text);
            InspectSelfNames(log, place, text, own);
            if (Hints.FirstOrDefault(hint => text.Contains(hint)) is { } found)
            {
                log.Find(OfficeFindingKinds.FormHint, place, found, new MessageArgument("words", text));
            }
        }

        InspectPromises(log);
        if (log.Findings.Count == before && (log.Year.Statements?.Count > 0 || log.Year.Goals?.Count > 0))
        {
            log.Pass(OfficeAspect.Report, "$", OfficePassMessages.TextPassed);
        }
    }

    private static void InspectNames(OfficeReviewLog log, string place, string text)
    {
        var statutes = log.Options.StatuteNames;
        foreach (var title in StatuteTitles.In(text))
        {
            if (StatuteTitles.OneMisnamed(title, statutes) is { } official)
            {
                log.Find(OfficeFindingKinds.RegulationMisnamed, place, title, new("stated", title), new("official", official));
            }
        }

        foreach (var neighbour in log.Options.NeighbourNames.Where(neighbour => neighbour.Length > 0 && text.Contains(neighbour)))
        {
            log.Find(OfficeFindingKinds.NeighbourNamed, place, neighbour, new MessageArgument("name", neighbour));
        }
    }

    private static void InspectSelfNames(OfficeReviewLog log, string place, string text, string? own)
    {
        foreach (var name in own is null ? [] : SelfNames.Where(name => name != own))
        {
            if (Calls(text, name))
            {
                log.Find(OfficeFindingKinds.OtherSelfName, place, name, new("stated", "我" + name), new("own", "我" + own));
            }
        }
    }

    private static bool Calls(string text, string name)
    {
        var self = "我" + name;
        for (var at = text.IndexOf(self, StringComparison.Ordinal); at >= 0; at = text.IndexOf(self, at + 1, StringComparison.Ordinal))
        {
            var next = at + self.Length;
            if (next == text.Length || !NoSelfNameBefore.TryGetValue(name, out var other) || !other.Contains(text[next]))
            {
                return true;
            }
        }

        return false;
    }

    private static void InspectPromises(OfficeReviewLog log)
    {
        for (var i = 0; i < (log.Year.Statements?.Count ?? 0); i++)
        {
            foreach (var sentence in CountMentions.Sentences(log.Year.Statements![i]).Where(CountMentions.PromisesWithoutNumber))
            {
                log.Find(OfficeFindingKinds.NumberPromised, $"$.statements[{i}]", sentence, new MessageArgument("words", sentence));
            }
        }
    }

    private static string? OwnName(string office)
    {
        var ending = OfficeEndings.FirstOrDefault(ending => office.EndsWith(ending, StringComparison.Ordinal));
        var place = ending is null ? office : office.Substring(0, office.Length - ending.Length);
        return SelfNames.FirstOrDefault(name => place.EndsWith(name, StringComparison.Ordinal));
    }
}
