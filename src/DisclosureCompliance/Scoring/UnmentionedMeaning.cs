namespace DisclosureCompliance.Scoring;

/// <summary>What it means that an answer sheet says nothing about an item or a rule. It is the sheet's own choice and every line that rests on it says so.</summary>
public enum UnmentionedMeaning
{
    /// <summary>Nobody has said anything yet: the line is not scored. This is the default.</summary>
    NotAnswered,

    /// <summary>Whoever filled in the sheet found nothing to object to: no deduction, and full points where points are earned or chosen.</summary>
    NoFinding,
}
