using BenchmarkDotNet.Attributes;
using DisclosureCompliance.Phrases;

namespace DisclosureCompliance.Benchmarks;

/// <summary>What does it cost to read a published time limit? One figure for each phrase, over wordings that make up most catalogues.</summary>
[MemoryDiagnoser]
public class PhraseBenchmarks
{
    private const int Count = 24;

    private static readonly string[] Phrases =
    [
        "信息形成或者变更之日起20个工作日内",
        "信息形成（变更）20个工作日内",
        "公开事项信息形成或变更之日起20个工作日内公开",
        "自制作或获取该信息之日起20个工作日内公开",
        "自该政府信息形成或者变更之日起20个工作日内及时公开",
        "1.除处罚决定外其他内容：长期公开（动态调整）；2.处罚决定：20个工作日内。",
        "实时公开",
        "每季度的首個月20日",
        "信息形成或變更之日起20個工作日內。法律法規對政府信息公開的期限另有規定的，從其規定。",
        "本级人民代表大会或其常务委员会批准后20日内",
        "6个月",
        "长期公开，发生变更及时更新并公开",
        "永久公开",
        "15个工作日",
        "3月底前",
        "与政策文件同步发布，时间跨度不超过5个工作日",
        "信息形成20個工作日內公開；其中行政許可、行政處罰事項應自作出行政決定之日起7個工作日內公示",
        "分户评估结果公示期不得少于7日",
        "因运营线路、站点等信息发生变更影响社会公众出行的，公共交通企业应当在实施之日3日前予以公开；因交通管制等导致临时变更的，应当及时公开。",
        "按通知要求动态调整",
        "每季度公布一次，时间为每季度第一个月的15日前。",
        "每月后10个工作日内公开",
        "部门决算经本级财政部门批复后20日内公开",
        "预公告时间不得少于十个工作日。",
    ];

    [Benchmark(OperationsPerInvoke = Count)]
    public int Parse()
    {
        var understood = 0;
        for (var index = 0; index < Count; index++)
        {
            understood += DeadlinePhraseParser.Parse(Phrases[index]).Rule is null ? 0 : 1;
        }

        return understood;
    }
}
