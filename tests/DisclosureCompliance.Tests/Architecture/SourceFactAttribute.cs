namespace DisclosureCompliance.Tests.Architecture;

/// <summary>A test that reads the source tree: skipped where the tests run without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SourceFactAttribute : FactAttribute
{
    public SourceFactAttribute()
    {
        if (SourceTree.Root is null)
        {
            Skip = "The sources are not above the folder in which the tests run.";
        }
    }
}
