namespace SelfInspection.Commands;

/// <summary>A command whose help shows how it is called.</summary>
internal interface IHasExamples
{
    /// <summary>Lines to be typed; one that goes on ends with a backslash. None is wider than 78 cells.</summary>
    IReadOnlyList<string> Examples { get; }
}
