using Spectre.Console;
using Spectre.Console.Rendering;

namespace SelfInspection.Text;

/// <summary>One line of parts, each in its style, written as it is: what calls it has measured it already.</summary>
internal sealed class StyledLine(IReadOnlyList<(string Text, Style Style)> parts) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var (text, style) in parts)
        {
            yield return new Segment(text, style);
        }

        yield return Segment.LineBreak;
    }
}
