namespace DisclosureCompliance.Privacy;

/// <summary>How sure it is that a <see cref="ScanHit"/> is what it is called. It is a form that was found: that a number was ever given out is never proven.</summary>
public enum ScanStrength
{
    /// <summary>Only the form fits, and other numbers or words share it.</summary>
    Weak,

    /// <summary>The form is rare by chance, or the words beside it say what it is.</summary>
    Likely,

    /// <summary>Check digit, region and date of birth all hold, or the star of a secrecy marking stands where the standard puts it.</summary>
    Certain,
}
