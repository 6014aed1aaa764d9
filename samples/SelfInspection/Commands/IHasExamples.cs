namespace SelfInspection.Commands;

/// <summary>A command whose help shows how it is called.</summary>
internal interface IHasExamples
{
    /// <summary>What stands behind the program's name.</summary>
    IReadOnlyList<string> Examples { get; }
}
