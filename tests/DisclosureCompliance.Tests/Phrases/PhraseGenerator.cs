using CsCheck;
using DisclosureCompliance.Tests.TimeLimits;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.Phrases;

/// <summary>Makes phrases as offices write them, together with the rule that they mean.</summary>
internal static class PhraseGenerator
{
    private const string Digits = "〇一二三四五六七八九";

    private static readonly Gen<(string Words, PeriodLength Length)> Length =
        from count in Gen.Int[1, 99]
        from unit in RuleGenerator.AnyOf(
            ("个工作日", PeriodUnit.WorkingDays), ("工作日", PeriodUnit.WorkingDays), ("日", PeriodUnit.CalendarDays), ("天", PeriodUnit.CalendarDays),
            ("个月", PeriodUnit.Months), ("年", PeriodUnit.Years), ("小时", PeriodUnit.Hours), ("周", PeriodUnit.Weeks))
        from chinese in Gen.Bool
        select ((chinese ? Chinese(count) : count.ToString(System.Globalization.CultureInfo.InvariantCulture)) + unit.Item1, new PeriodLength(count, unit.Item2));

    private static readonly Gen<(string Words, RuleTerm[] Terms)> Events = Gen.OneOf(
        from subject in RuleGenerator.AnyOf("信息", "政府信息", "该信息", "公开事项信息", "")
        from formed in RuleGenerator.AnyOf("形成", "产生", "生成")
        from joint in RuleGenerator.AnyOf("或者", "或", "、", "/", "(")
        from changed in RuleGenerator.AnyOf("变更", "更新", "变化")
        select (subject + formed + joint + changed + (joint == "(" ? ")" : ""), new[] { RuleTerms.Formed, RuleTerms.Changed }),
        RuleGenerator.AnyOf("预算批复", "征地补偿协议签订", "面试结束", "自治区人民政府批准", "应急预案印发").Select(words => (words, new[] { new RuleTerm(words) })));

    /// <summary>A phrase and its rule.</summary>
    public static readonly Gen<(string Phrase, DeadlineRule Rule)> Made = Gen.OneOf(
        from events in Events
        from length in Length
        from lead in RuleGenerator.AnyOf("", "自", "应自", "应当自", "公开时限：自")
        from marker in RuleGenerator.AnyOf("之日起", "后", "之后", "之日起，")
        from within in RuleGenerator.AnyOf("内", "以内", "之内")
        from tail in RuleGenerator.AnyOf("", "公开", "予以公开", "及时公开。", "主动向社会公开；", "，在政府网站公布")
        select (lead + events.Words + marker + length.Words + within + tail, (DeadlineRule)new WithinRule(length.Length, events.Terms)),
        from month in Gen.Int[1, 12]
        from day in Gen.Int[1, 28]
        from chinese in Gen.Bool
        from tail in RuleGenerator.AnyOf("", "公布", "向社会公开")
        select (
            $"每年{(chinese ? Chinese(month) : $"{month}")}月{(chinese ? Chinese(day) : $"{day}")}日前{tail}",
            (DeadlineRule)new MonthDayRule(new NodaTime.AnnualDate(month, day))),
        from length in Length
        from subject in RuleGenerator.AnyOf("评估结果", "拟录用人员名单")
        from words in RuleGenerator.AnyOf("公示期不少于", "公示时间不得少于")
        select (subject + words + length.Words, (DeadlineRule)new DisplayRule(length.Length, null, new RuleTerm(subject))));

    private static string Chinese(int count) => (count / 10, count % 10) switch
    {
        (0, var ones) => $"{Digits[ones]}",
        (1, 0) => "十",
        (1, var ones) => $"十{Digits[ones]}",
        (var tens, 0) => $"{Digits[tens]}十",
        var (tens, ones) => $"{Digits[tens]}十{Digits[ones]}",
    };
}
