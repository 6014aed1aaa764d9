namespace DisclosureCompliance.Vocabularies;

/// <summary>What the marks of a form mean, as the form's own notes say.</summary>
public enum MarkMeaning
{
    /// <summary>Chosen and not chosen (■ □), as in most forms.</summary>
    Choice,

    /// <summary>Must and may (■ □ in one guide, ◆ ▲ in those of land taking).</summary>
    Obligation,
}
