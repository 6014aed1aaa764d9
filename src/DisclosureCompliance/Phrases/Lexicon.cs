using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>
/// The words of time limits by kind, in simplified script. Of several words that begin at a place the longest counts, so a word that merely contains another
/// (时限, 及时 and 小时 contain 时) must be here too if the other one would mislead.
/// </summary>
internal static partial class Lexicon
{
    /// <summary>The value of a unit that no <see cref="PeriodUnit"/> stands for (分钟, 学期).</summary>
    public const int UnitUnknown = 100;

    /// <summary>Added to a unit whose last characters are cut off or mistyped (工作, 工作曰).</summary>
    public const int UnitDamaged = 200;

    /// <summary>The value of 内 where it stands with 以 cut off (以), and of words for "after" that are mistyped (之日其).</summary>
    public const int Damaged = 1;

    /// <summary>The value of words for "after" that say "from … on" (起), which no "before" can follow.</summary>
    public const int FromOn = 2;

    /// <summary>The value of 自 and 从, which separate what stands before them from the event.</summary>
    public const int Since = 1;

    /// <summary>The value of 文件 and the like: their publication is an event of its own, not that of the information.</summary>
    public const int Document = 2;

    /// <summary>The value of 一般, which softens a time and is an adjective before a noun (一般村务).</summary>
    public const int Ordinary = 1;

    public static KeywordTrie Words { get; } = Build();

    private static KeywordTrie Build()
    {
        var words = new KeywordTrie();
        Numbers(words);
        Positions(words);
        TimesWithoutNumber(words);
        Happenings(words);
        OtherParts(words);
        Joints(words);
        MisleadingWords(words);
        return words;
    }

    private static void Numbers(KeywordTrie words)
    {
        words.Add(TokenKind.Classifier, 0, "个");
        words.Add(TokenKind.Unit, (int)PeriodUnit.WorkingDays, "工作日 个工作日 工作天 个工作天 法定工作日 个法定工作日");
        words.Add(TokenKind.Unit, (int)PeriodUnit.WorkingDays + UnitDamaged, "工作 个工作 个工 工日 个工日 工作曰 个工作曰 个作日 作日 个工作目 工作目");
        words.Add(TokenKind.Unit, (int)PeriodUnit.CalendarDays, "日 天 自然日 个自然日 日历日 个日历日 日历天 个日历天 个自然天");
        words.Add(TokenKind.Unit, (int)PeriodUnit.Weeks, "周 星期 个星期 礼拜 个礼拜 个周 个自然周");
        words.Add(TokenKind.Unit, (int)PeriodUnit.Months, "个月 个自然月");
        words.Add(TokenKind.Unit, (int)PeriodUnit.Years, "年");
        words.Add(TokenKind.Unit, (int)PeriodUnit.Years, "年审核 年审查 年检查", taken: 1);
        words.Add(TokenKind.Unit, (int)PeriodUnit.Hours, "小时 个小时 钟头 个钟头");
        words.Add(TokenKind.Unit, UnitUnknown, "分钟 秒 秒钟 学期 个学期 个批次 世纪 旬 刻钟");
        words.Add(TokenKind.DayOfMonth, 0, "号");
        words.Add(TokenKind.Month, 0, "月 月份");
        words.Add(TokenKind.MonthEdge, 31, "月底 月末 月份底 月份末 月终");
        words.Add(TokenKind.MonthEdge, 10, "月上旬 上旬");
        words.Add(TokenKind.MonthEdge, 20, "月中旬 中旬");
        words.Add(TokenKind.MonthEdge, 30, "月下旬 下旬");
        words.Add(TokenKind.MonthEdge, 1, "月初");
        words.Add(TokenKind.MonthEdge, 32, "底 末");
        words.Add(TokenKind.Cycle, (int)Recurrence.Weekly, "每周度 周度");
        words.Add(TokenKind.Cycle, (int)Recurrence.Monthly, "月度");
        words.Add(TokenKind.Cycle, (int)Recurrence.Quarterly, "季度 季 个季度 个季");
        words.Add(TokenKind.Cycle, (int)Recurrence.HalfYearly, "半年 半年度 个半年");
        words.Add(TokenKind.Cycle, (int)Recurrence.HalfMonthly, "半月 半个月");
        words.Add(TokenKind.Cycle, (int)Recurrence.Yearly, "年度 财政年度 会计年度 自然年度 财年 预算年度");
        words.Add(TokenKind.Cycle, (int)Recurrence.AcademicYearly, "学年 学年度");
        words.Add(TokenKind.CycleAdverb, (int)Recurrence.Weekly, "按周 逐周");
        words.Add(TokenKind.CycleAdverb, (int)Recurrence.Monthly, "按月 逐月 按月度 分月");
        words.Add(TokenKind.CycleAdverb, (int)Recurrence.Quarterly, "按季度 按季 逐季 逐季度 分季度 分季");
        words.Add(TokenKind.CycleAdverb, (int)Recurrence.HalfYearly, "按半年 按半年度");
        words.Add(TokenKind.CycleAdverb, (int)Recurrence.Yearly, "按年 按年度 逐年 分年度");
        words.Add(TokenKind.CycleAdverb, (int)Recurrence.AcademicYearly, "按学年");
        words.Add(TokenKind.CycleEdge, (int)Recurrence.Quarterly, "季末 季度末 季底 季度底");
        words.Add(TokenKind.YearEnd, 0, "年底 年末 年终 岁末 年度末");
        words.Add(TokenKind.YearWord, 0, "当年 本年 本年度 当年度 同年");
        words.Add(TokenKind.YearWord, 1, "次年 翌年 下一年 下年 次年度 下一年度 下年度 第二年 第二年度 来年 转年");
        words.Add(TokenKind.MonthOfCycle, 1, "首月 首个月 头一个月 首月份");
        words.Add(TokenKind.MonthOfCycle, 0, "末月 最后一个月 最末月 尾月 最后1个月 末个月");
        words.Add(TokenKind.NextMonth, 0, "次月 下月 下个月 下一个月 翌月 次月份");
        words.Add(TokenKind.NextCycle, (int)Recurrence.Quarterly, "下季度 下一季度 次季度 下个季度 下一个季度 次季");
        words.Add(TokenKind.PastCycle, (int)Recurrence.Weekly, "上周 上一周");
        words.Add(TokenKind.PastCycle, (int)Recurrence.Monthly, "上月 上个月 上一月 上一个月 上月份 上月度");
        words.Add(TokenKind.PastCycle, (int)Recurrence.Quarterly, "上季度 上一季度 上一个季度 上个季度 前一季度 上季");
        words.Add(TokenKind.PastCycle, (int)Recurrence.Yearly, "上年 上年度 上一年 上一年度 上个年度 前一年度 去年 去年度");
        words.Add(TokenKind.PastCycle, (int)Recurrence.AcademicYearly, "上学年 上一学年 上学年度 上一学年度 上个学年");
        words.Add(TokenKind.Ordinal, 0, "第");
        words.Add(TokenKind.Every, 0, "每 每隔");
        words.Add(TokenKind.Times, 1, "一次 壹次 一遍 一回");
        words.Add(TokenKind.Times, 0, "次");
    }

    private static void Positions(KeywordTrie words)
    {
        words.Add(TokenKind.From, Since, "自 从 自从 应自 须自 自其 应从");
        words.Add(TokenKind.From, Since, "自行政 自动工 自建成 自查处 自主管 自有关 自评审 自评标 自评估 自用地 自主体 自查明 自查实 自评定", taken: 1);
        words.Add(TokenKind.From, 0, "在 于 由 当");
        words.Add(TokenKind.After, 0, "后 之后 以后 后的 之日 之日后 之日以后 之后的 以后的");
        words.Add(TokenKind.After, FromOn, "起 起的 之日起 之日起的 日起 当日起 当天起 之时起 之日算起 之日起算 之日起计算 之日起计 算起 之日开始 之次日起 次日起 的次日起 之起 后之日起 的当日起 之当日起 起计算 起算 时起 当天算起 之日起至");
        words.Add(TokenKind.After, Damaged, "之日其 之日期 之日气 之日启 之曰起 只日起 之内起 之起日 之日趋");
        words.Add(TokenKind.Within, 0, "内 以内 之内 内的 以内的 之内的 的时间内 时间内");
        words.Add(TokenKind.Within, Damaged, "以 之");
        words.Add(TokenKind.Before, 0, "前 的前");
        words.Add(TokenKind.Before, 1, "之前 以前");
        words.Add(TokenKind.At, 0, "时 的时候 之时 的同时 之际");
        words.Add(TokenKind.SameDay, 0, "当日 当天 同日 同天 的当日 的当天 之日当天 当日内 当天内 即日内 同一天");
        words.Add(TokenKind.NextDay, 0, "次日 翌日 第二天 第二日 的次日 次日内 隔日");
        words.Add(TokenKind.Ahead, 0, "提前 应提前 提早 至少提前");
        words.Add(TokenKind.While, 0, "期间 之间");
        words.Add(TokenKind.NotLess, 0, "不少于 不得少于 不能少于 至少 不低于 不得低于 不短于 不得短于 最少 最短 不应少于 应不少于 不小于 起码 至少为 少于不得 不可少于 不应低于 应当不少于 以上");
        words.Add(TokenKind.NotMore, 0, "不超过 不得超过 不能超过 不超 最多 至多 不多于 最长 最长不超过 最长不得超过 不应超过 应不超过 不得多于 不可超过 以下 控制在");
        words.Add(TokenKind.Latest, 0, "最迟 最晚 至迟 最迟不超过 最晚不超过 最迟不得超过 最晚不得超过 最迟应 最迟于 最迟在 最晚于 最晚在 不晚于 不迟于 不得晚于 不得迟于 最迟不晚于 最迟应当 最迟不迟于 最迟应于");
        words.Add(TokenKind.NotEarlier, 0, "不早于 不得早于 不应早于 不能早于 应不早于 不应当早于 最早 最早于 不得先于 不先于 最早不得早于");
        words.Add(TokenKind.Exceed, 0, "超过 逾期 超出 连续 累计 不满 未满 不足");
        words.Add(TokenKind.Reach, 0, "满");
        words.Add(TokenKind.Stale, 0, "未更新 没有更新 不更新 无更新 未作更新 未进行更新 未及时更新 没更新 未更新的 未更新内容 无内容更新");
        words.Add(TokenKind.Approximately, 0, "左右 大约 约 上下");
        words.Add(TokenKind.Interval, 0, "间隔 更新间隔 时间间隔 间隔时间 相隔 间隔期");
    }

    private static void TimesWithoutNumber(KeywordTrie words)
    {
        words.Add(TokenKind.Immediate, (int)Immediacy.Promptly, "及时 尽快 尽早 抓紧 从速 及时的 及时地 及早 第一时段 迅速");
        words.Add(TokenKind.Immediate, (int)Immediacy.RealTime, "实时 实时动态 适时实时");
        words.Add(TokenKind.Immediate, (int)Immediacy.AtAnyTime, "随时 随时随地 随时性");
        words.Add(TokenKind.Immediate, (int)Immediacy.Immediately, "立即 立刻 即时 即刻 马上 即行 随即 即日");
        words.Add(TokenKind.Immediate, (int)Immediacy.OnTheSpot, "当场 当即 现场即时");
        words.Add(TokenKind.Immediate, (int)Immediacy.FirstMoment, "第一时间 第1时间");
        words.Add(TokenKind.Immediate, (int)Immediacy.AsFactsChange, "据实 动态 按实 动态化 据实动态 滚动");
        words.Add(TokenKind.Permanent, 0, "长期 永久 常年 全年 始终 长久 永久性 长期性 一直 持续 全年度 长年 终年 终身 长期有效");
        words.Add(TokenKind.Vague, (int)Vagueness.Periodically, "定期 定时 周期性 按期定时 分期 定期性");
        words.Add(TokenKind.Vague, (int)Vagueness.InDueCourse, "适时 不定期 视情 视情况 视工作需要 根据需要 根据工作需要 根据实际 根据实际情况 根据情况 必要时 需要时 择机 酌情 根据工作进展 视工作情况 根据工作情况 根据工作实际 按需 按工作需要 视需要 视具体情况 根据工作进展情况 待定 另行通知 日常 常态化 阶段性 分阶段 经常 经常性");
        words.Add(TokenKind.Vague, (int)Vagueness.ReasonableTime, "合理期限 合理期限内 合理时间 合理时间内 合理的期限内 合理的时间内 合理时限内");
        words.Add(TokenKind.Vague, (int)Vagueness.AsAbove, "同上 同前 同左 参照上述 详见上 见上 同上行 同上述 同上款 〃");
        words.Add(TokenKind.WeaklyVague, 0, "依法 依规 依法依规 按规定 按要求 按照规定 按照要求 按有关规定 按相关规定 按照有关规定 按照相关规定 依照规定 依规定 规定时限内 法定期限内 法定时限内 法定时限 法定期限 规定时间内 规定期限内 规定时限 规定期限 规定时间 按时 按期 如期 按规定时限 按规定时间 按规定期限 按法定时限 按法定期限 按上级要求 按照上级要求 依据规定 根据规定 根据有关规定 根据相关规定 按文件要求 按有关要求 按相关要求 按政策规定 按政策要求 按上级规定 按照法律规定 按照法律法规规定 按法律法规规定 按程序 法定时间内 法定时间");
        words.Add(TokenKind.According, 0, "按 按照 依 依照 依据 根据 遵照 参照 遵循");
        words.Add(TokenKind.Demand, 0, "规定 要求 的规定 的要求 规定的时限 规定的期限 规定的时间 规定时限要求 执行 相关规定 有关规定 相关要求 有关要求 时限要求 期限要求 时间要求 规定执行 要求执行 规定的时限内 规定的期限内 规定的时间内 要求的时限 要求时限");
        words.Add(TokenKind.Soft, Ordinary, "一般");
        words.Add(TokenKind.Soft, 0, "原则上 原则 一般应 一般情况下 一般情况 通常 通常情况下 正常情况下 一般在 一般应当 原则上应 原则上应当 原则上在 一般为 一般于");
    }
}
