using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Why a section stands where it does before its steps and after them, in words. Made only when somebody reads them.</summary>
internal static class SectionWords
{
    /// <param name="section">The section.</param>
    /// <param name="parts">What its parts came to, where they are not added up.</param>
    /// <param name="kept">The points of others that count for its parts while deductions keep their amounts.</param>
    public static IReadOnlyList<Message> Of(SectionScore section, IReadOnlyList<Rational>? parts, Rational kept)
    {
        var words = new List<Message>();
        if (parts is { Count: > 1 })
        {
            words.Add(new Message(
                SectionMessages.Combined,
                new("values", string.Join(", ", parts)),
                new("how", NameOf(section.Section.Combine, parts.Count)),
                new("score", section.Sum)));
        }

        if (kept.Sign > 0)
        {
            words.Add(new Message(SectionMessages.Kept, new MessageArgument("extra", kept)));
        }

        if (section.Factor != Rational.One)
        {
            words.Add(new Message(SectionMessages.Spread, new("printed", section.Points / section.Factor), new("points", section.Points), new("factor", section.Factor)));
        }

        return words.AsReadOnly();
    }

    /// <summary>A way of combining numbers, as it is done with so many: of two, none is left out.</summary>
    public static LocalizedText NameOf(NumberCombination how, int count) => how switch
    {
        NumberCombination.Sum => new("合计", "their sum"),
        NumberCombination.Mean or NumberCombination.TrimmedMean when how == NumberCombination.Mean || count < 3 => new("平均值", "their mean"),
        NumberCombination.TrimmedMean => new("去掉最高和最低后的平均值", "their mean without the highest and the lowest"),
        NumberCombination.Median => new("中位数", "their median"),
        NumberCombination.Lowest => new("最低值", "the lowest"),
        _ => new("最高值", "the highest"),
    };
}
