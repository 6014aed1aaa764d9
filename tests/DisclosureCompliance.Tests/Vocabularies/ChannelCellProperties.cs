using CsCheck;
using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.Tests.Vocabularies;

public sealed class ChannelCellProperties
{
    private static readonly ChannelCellReader Reader = new();
    private static readonly VocabularyTerm[] Standard = [.. StandardVocabulary.Chinese.Terms.Where(term => term is { IsStandard: true, TakesDetail: false })];

    private static readonly Gen<string> Junk = Of("■", "□", "R", "口", "£", "政府网站", "公示", "栏", "、", "/", "(", "http://a", " ", "\n", "1.", "其他", "：", "同上", "x").Array[0, 40]
        .Select(parts => string.Concat(parts));

    [Fact]
    public void Whatever_is_ticked_is_meant_and_nothing_else() =>
        Gen.Select(Gen.Bool.Array[Standard.Length], Of("■", "R", "√", "▄"), Of("□", "£", "口", "○"), Of(" ", "\n", "", "、")).Sample((ticks, chosen, empty, between) =>
        {
            var cell = Reader.Read(string.Join(between, Standard.Select((term, index) => (ticks[index] ? chosen : empty) + term.Name.In(Messages.Language.Chinese))));
            var expected = Standard.Where((_, index) => ticks[index]).Select(term => term.Id);
            return cell.Entries.Count == Standard.Length && cell.Meant.Select(entry => entry.Match.Term!.Id).SequenceEqual(expected);
        });

    [Fact]
    public void Any_text_comes_to_an_end_and_an_undecided_entry_is_always_said() => Junk.Sample(text =>
    {
        var cell = Reader.Read(text);
        return (cell.Status != CellStatus.Read || cell.Notes.All(note => note.Code == "vocabulary.cell.address"))
            && (cell.Entries.All(entry => entry.Choice != ChannelChoice.Undecided) || cell.Status is CellStatus.Ambiguous or CellStatus.NotUnderstood)
            && (cell.Status == CellStatus.Read || cell.Notes.Count > 0);
    });

    private static Gen<string> Of(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
