namespace DisclosureCompliance.Vocabularies;

/// <summary>Which column of a catalogue a term belongs to.</summary>
public enum VocabularyKind
{
    /// <summary>Where something is published (公开渠道和载体).</summary>
    Channel,

    /// <summary>To whom (公开对象).</summary>
    Audience,

    /// <summary>On whose initiative (公开方式).</summary>
    Mode,

    /// <summary>The level of government (公开层级).</summary>
    Level,
}
