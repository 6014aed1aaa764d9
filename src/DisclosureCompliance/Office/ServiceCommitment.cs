using Ardalis.GuardClauses;

namespace DisclosureCompliance.Office;

/// <summary>What the office promises for one matter (服务承诺): procedure, standard, result and time.</summary>
/// <remarks>What is not promised is null.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ServiceCommitment
{
    /// <summary>A commitment.</summary>
    /// <param name="matter">The matter.</param>
    public ServiceCommitment(string matter) => Matter = Guard.Against.NullOrWhiteSpace(matter);

    /// <summary>The matter (事项).</summary>
    public string Matter { get; }

    /// <summary>The procedure (办事程序).</summary>
    public string? Procedure { get; init; }

    /// <summary>The standard (办事标准).</summary>
    public string? Standard { get; init; }

    /// <summary>The result (办事结果).</summary>
    public string? Result { get; init; }

    /// <summary>The time, in words (时限): <c>5个工作日</c>, <c>当场</c>.</summary>
    public string? TimeLimit { get; init; }
}
