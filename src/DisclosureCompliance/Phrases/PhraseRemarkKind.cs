namespace DisclosureCompliance.Phrases;

/// <summary>What a part of a phrase is that does not change the time limit.</summary>
public enum PhraseRemarkKind
{
    /// <summary>What is done (公开, 回应, 上报备案), with its object.</summary>
    Act,

    /// <summary>Where or how it is done (在村公示栏, 通过政府网站).</summary>
    Place,

    /// <summary>Who does it, or what the limit is about, where the text has one limit only.</summary>
    Subject,

    /// <summary>The label of the column, repeated in the cell (公开时限：).</summary>
    Label,

    /// <summary>The number or bullet of a list.</summary>
    Numbering,

    /// <summary>An explanation in brackets (如修路、建校等).</summary>
    Explanation,

    /// <summary>The basis or manner in general words (按规定, 依法) beside a limit with a number.</summary>
    Basis,

    /// <summary>What is excepted from publication (涉密信息除外); also an assumption.</summary>
    Exception,
}
