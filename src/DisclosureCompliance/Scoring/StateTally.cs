using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>How many lines are in one state, and what their items are worth together.</summary>
/// <remarks><c>default</c> is no line that is scored.<para>Thread safety: immutable, safe to share.</para></remarks>
public readonly record struct StateTally
{
    internal StateTally(LineState state, int lines, Rational points, int outside)
    {
        State = state;
        Lines = lines;
        Points = points;
        Outside = outside;
    }

    /// <summary>The state.</summary>
    public LineState State { get; }

    /// <summary>How many lines are in it, 0 or more.</summary>
    public int Lines { get; }

    /// <summary>What their items are worth together, 0 or more.</summary>
    public Rational Points { get; }

    /// <summary>How many of the lines are bonuses and penalties, which are worth nothing of the base.</summary>
    internal int Outside { get; }
}
