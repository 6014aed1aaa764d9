using System.Text;

namespace DisclosureCompliance.Tests.Similarity;

/// <summary>Made-up reports of which it is known what was copied from what. The same number gives the same text on every machine.</summary>
internal static class SampleTexts
{
    private static readonly string[] Subjects = ["办公室", "领导小组", "各村居", "职能部门", "窗口人员", "监督员", "信息员", "分管领导", "机关干部", "服务中心"];
    private static readonly string[] Verbs = ["完善", "落实", "推进", "梳理", "公布", "更新", "检查", "规范", "健全", "加强", "组织", "汇总"];
    private static readonly string[] Objects =
    [
        "公开目录", "审核制度", "财政预算", "惠民补贴", "办事指南", "征地补偿", "低保名单", "工程招标", "干部任免", "环境整治", "应急预案", "群众意见",
        "信访答复", "培训计划", "公示栏", "门户网站", "考核办法", "村级账目",
    ];

    private static readonly string[] Ends = ["取得成效", "按时完成", "方便群众查询", "接受社会监督", "形成长效机制", "没有发生泄密", "得到上级肯定", "进展平稳"];

    /// <summary>A report of some sentences.</summary>
    public static string Report(int number, int sentences = 60)
    {
        var random = new Sequence(number);
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++)
        {
            text.Append(random.Of(Subjects)).Append(random.Of(Verbs)).Append(random.Of(Objects)).Append('，')
                .Append(random.Of(Verbs)).Append(random.Of(Objects)).Append(random.Next(1, 400)).Append("条，").Append(random.Of(Ends)).Append("。\n");
        }

        return text.ToString();
    }

    /// <summary>The same report a year later: every number is another one.</summary>
    public static string WithOtherNumbers(string text, int number)
    {
        var random = new Sequence(number);
        var changed = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                changed.Append(text[i]);
            }
            else if (i == 0 || text[i - 1] is < '0' or > '9')
            {
                changed.Append(random.Next(1, 9999));
            }
        }

        return changed.ToString();
    }

    /// <summary>The same report in which one sentence of so many is another one.</summary>
    public static string WithOtherSentences(string text, int number, int oneOf)
    {
        var lines = text.Split('\n');
        var others = Report(number, lines.Length).Split('\n');
        for (var i = 0; i < lines.Length - 1; i += oneOf)
        {
            lines[i] = others[i];
        }

        return string.Join("\n", lines);
    }

    /// <summary>A sequence of numbers that no runtime changes.</summary>
    private sealed class Sequence(int seed)
    {
        private uint _state = unchecked(((uint)seed * 2654435761u) + 12345u);

        public int Next(int from, int below)
        {
            _state = unchecked((_state * 1664525u) + 1013904223u);
            return from + (int)((_state >> 8) % (uint)(below - from));
        }

        public string Of(string[] words) => words[Next(0, words.Length)];
    }
}
