using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What <c>--help</c> says of the commands about deadlines.</summary>
internal static class DeadlineHelp
{
    public static readonly LocalizedText EventName = new("事由=日期", "event=date");
    public static readonly LocalizedText ZoneName = new("时区", "zone");
    public static readonly LocalizedText TimeName = new("时刻", "time");
    public static readonly LocalizedText PhraseName = new("时限文本", "phrase");
    public static readonly LocalizedText CountName = new("数", "count");
    public static readonly LocalizedText ProvisionName = new("标识", "id");
    public static readonly LocalizedText RuleName = new("JSON|文件", "json|file");

    public static readonly LocalizedText Deadline = new(
        "推算期限，或读懂公开时限的文字。",
        "Computes deadlines, and reads the words in which time limits are written.");

    public static readonly LocalizedText Due = new(
        "推算一个期限，并给出可以对照挂历逐日核对的推算过程。期限写成规则或原文均可；起算日当日不计入。",
        "Computes one deadline, with a proof that can be ticked off on a wall calendar. The limit is given as a rule or in words; the day that starts it is not counted.");

    public static readonly LocalizedText Parse = new(
        "把公开时限的原文读成规则：读懂、按假设读懂、没有具体期限、读不懂，逐条说明。不写文本时从标准输入读取，一行一条。",
        "Reads time limits as offices write them: read, read with assumptions, without a number, or not understood, and says why. Without a phrase it reads standard input, one phrase a line.");

    public static readonly LocalizedText DuePhrase = new("期限的原文，如 信息形成后20个工作日内", "The limit in words, such as 信息形成后20个工作日内");
    public static readonly LocalizedText ParsePhrase = new("一条公开时限；不写则读标准输入（UTF-8）", "One time limit; standard input (UTF-8) when it is left out");

    public static readonly LocalizedText WithinOption = new("自起算日起若干日（或其他单位）内", "Within so many days, or other units, of the trigger");
    public static readonly LocalizedText UnitOption = new("--within 的单位，默认 working-days", "Unit of --within; working-days unless given");
    public static readonly LocalizedText RuleOption = new("期限规则：JSON 文本或文件", "The rule as JSON, or a file with it");
    public static readonly LocalizedText PhraseOption = new("期限的原文，与直接写出相同", "The limit in words, the same as writing it without an option");

    public static readonly LocalizedText ProvisionOption = new(
        "法定期限，如 cn.ogi.proactive、cn.village.affairs；全部见 docs/law-coverage.md",
        "A limit of law, such as cn.ogi.proactive or cn.village.affairs; docs/law-coverage.md has them all");

    public static readonly LocalizedText TriggerOption = new(
        "起算日，不计入；按小时计的期限写时刻 2024-03-04T09:30",
        "The day that starts the period and is not counted; for hours a moment, 2024-03-04T09:30");
    public static readonly LocalizedText EventOption = new(
        "某一事由的日期或时刻，如 formed=2024-03-04；可多次。事由用标识或规则中的名称",
        "When an event happened, such as formed=2024-03-04, by its identifier or its words in the rule; may stand several times");
    public static readonly LocalizedText AnyEvent = new("不限", "any");
    public static readonly LocalizedText ZoneOption = new("时刻所在的时区，如 Asia/Shanghai", "The zone of moments, such as Asia/Shanghai");
    public static readonly LocalizedText CutOffOption = new("该时刻（含）以后算次日，如 17:30", "From this time on, included, a moment belongs to the next day; such as 17:30");

    public static readonly LocalizedText TransitionOption = new(
        "新旧法衔接：按起算日的版本（默认），或未满的期限改用新法",
        "Between two versions of the law: the one of the trigger's day (unless given), or the new one for what was pending");
    public static readonly LocalizedText CountTriggerOption = new("起算日当日计为第一日", "Counts the trigger as the first day");
    public static readonly LocalizedText RollTriggerOption = new("起算日是休息日的，自其后第一个工作日起算", "Starts from the next working day when the trigger is a rest day");
    public static readonly LocalizedText NoRollOption = new("末日是休息日的，不顺延", "Does not move a last day that is a rest day");
    public static readonly LocalizedText RollBackOption = new("事前的末日是休息日的，提前到工作日", "Moves a last day before an event back to a working day");
    public static readonly LocalizedText ExcludeFixedDayOption = new("“某日前”不含该日", "Does not include the day in 'by that day'");
    public static readonly LocalizedText SkipPauseStartOption = new("中止开始的当日不计入", "Does not count the day on which a pause begins");
    public static readonly LocalizedText CountPauseEndOption = new("中止结束的当日计入", "Counts the day on which a pause ends");
}
