namespace DisclosureCompliance.Findings;

public static partial class FindingCodes
{
    /// <summary>It must be open on the office's own initiative, and is given on request only.</summary>
    public const string WrongMode = "finding.wrong-mode";

    /// <summary>It must be open to everyone, and is open to a group only.</summary>
    public const string AudienceTooNarrow = "finding.audience-too-narrow";

    /// <summary>It is for a group, and is open to everyone.</summary>
    public const string AudienceTooWide = "finding.audience-too-wide";

    /// <summary>It is not in a channel in which it must be.</summary>
    public const string ChannelMissing = "finding.channel-missing";

    /// <summary>It is in none of the channels that the catalogue names.</summary>
    public const string WrongChannel = "finding.wrong-channel";

    /// <summary>It has a date of publication and no place where it was published.</summary>
    public const string PublishedNowhere = "finding.published-nowhere";

    /// <summary>None of the places that were tried opens.</summary>
    public const string Unreachable = "finding.unreachable";

    /// <summary>One of its places does not open; another does, or was not tried.</summary>
    public const string PlaceUnreachable = "finding.place-unreachable";
}
