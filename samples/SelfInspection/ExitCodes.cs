namespace SelfInspection;

/// <summary>What a script reads from the program.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing to complain of.</summary>
    public const int Fine = 0;

    /// <summary>Duties were not kept, points were lost, or something is not answered.</summary>
    public const int Findings = 1;

    /// <summary>The input cannot be used; every fault of it is printed.</summary>
    public const int BadInput = 2;
}
