using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>The few colours in use. Nothing is said by colour alone.</summary>
internal static class Styles
{
    public static readonly Style Plain = Style.Plain;

    public static readonly Style Strong = new(decoration: Decoration.Bold);

    public static readonly Style Faint = new(Color.Grey);

    public static readonly Style Good = new(Color.Green);

    public static readonly Style Bad = new(Color.Red);

    public static readonly Style Doubtful = new(Color.Yellow);

    public static readonly Style Title = new(Color.Blue, decoration: Decoration.Bold);
}
