using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>A short text that stands at the right of a row, flush right in its width.</summary>
internal readonly record struct Column(string Text, int Width, Style Style);
