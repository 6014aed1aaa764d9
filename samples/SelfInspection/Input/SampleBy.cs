namespace SelfInspection.Input;

/// <summary>By what a sample is divided into strata.</summary>
internal enum SampleBy
{
    Category,
    Subject,
    Unit,
    Item,

    /// <summary>By nothing: one stratum of all.</summary>
    None,
}
