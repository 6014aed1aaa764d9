namespace DisclosureCompliance.Findings;

/// <content>Half disclosed (半公开). <see cref="IncompleteElements"/> is one of them.</content>
public static partial class FindingCodes
{
    /// <summary>Required elements are there and empty.</summary>
    public const string BlankElements = "finding.blank-elements";

    /// <summary>In the place of required elements stand placeholders such as 待补充.</summary>
    public const string PlaceholderElements = "finding.placeholder-elements";

    /// <summary>The text is empty, and there is no attachment.</summary>
    public const string BlankText = "finding.blank-text";

    /// <summary>In the text stand placeholders where content should.</summary>
    public const string PlaceholderText = "finding.placeholder-text";

    /// <summary>The text refers to an attachment, and there is none.</summary>
    public const string AttachmentMissing = "finding.attachment-missing";

    /// <summary>A number in the text is another one than in the table.</summary>
    public const string FiguresContradict = "finding.figures-contradict";

    /// <summary>The parts that the text lists do not add up to the total that it states.</summary>
    public const string PartsDiffer = "finding.parts-differ";
}
