namespace DisclosureCompliance.Checklists;

/// <summary>What vetoes do to a grade: the key of the one that they decide, and of the best that they still allow; null for none.</summary>
internal readonly record struct GradeLimits(string? Decided, string? AtMost)
{
    /// <summary>The lowest of both.</summary>
    public GradeLimits With(GradeLimits other, GradeScale? scale) => new(Lower(Decided, other.Decided, scale), Lower(AtMost, other.AtMost, scale));

    private static string? Lower(string? one, string? other, GradeScale? scale)
    {
        if (one is null || other is null || scale is null)
        {
            return one ?? other;
        }

        var rising = scale.Rising;
        return rising.FindIndex(band => band.Key == other) < rising.FindIndex(band => band.Key == one) ? other : one;
    }
}
