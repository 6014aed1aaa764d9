namespace DisclosureCompliance.Scoring;

/// <summary>What became of one loss from one scorecard to the next.</summary>
public enum LossChangeKind
{
    /// <summary>Nothing was lost there before.</summary>
    New,

    /// <summary>Nothing is lost there any more.</summary>
    Fixed,

    /// <summary>It is open, and larger.</summary>
    Grown,

    /// <summary>It is open, and smaller.</summary>
    Shrunk,

    /// <summary>It is open as it was.</summary>
    Unchanged,

    /// <summary>It no longer counts under a waiver; the fact stands.</summary>
    Waived,

    /// <summary>The later checklist has no such item or rule.</summary>
    Gone,

    /// <summary>The later scorecard has no score for it, so it is not known whether it is open.</summary>
    NotKnown,

    /// <summary>The item does not apply any more, so nothing is lost there.</summary>
    NotApplicable,
}
