using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>One limit of a phrase, with what it is for.</summary>
internal sealed class Clause(DeadlineRule rule, Lead lead, int from, int to, int tail, int sentence)
{
    public DeadlineRule Rule { get; set; } = rule;

    /// <summary>The part or case that the limit is for; null where none is named.</summary>
    public string? Subject { get; } = lead.Subject;

    /// <summary>Whether the text sets the subject apart (其中…, …：, …的) and does not merely name it.</summary>
    public bool SubjectIsSetApart { get; } = lead.SubjectIsSetApart;

    public (int From, int To) SubjectRange { get; } = lead.SubjectRange;

    /// <summary>The number of the sentence.</summary>
    public int Sentence { get; } = sentence;

    public bool JoinedByOr { get; } = lead.JoinedByOr;

    /// <summary>Whether it says at the latest or no more than (最迟, 不超过).</summary>
    public bool IsOuterLimit { get; } = lead.Latest || lead.NotMore;

    public bool InPrinciple { get; } = lead.InPrinciple;

    /// <summary>The tokens of the clause, from the time expression's lead to its end.</summary>
    public (int From, int To) Range { get; } = (from, to);

    /// <summary>The tokens behind it: what is done, where.</summary>
    public (int From, int To) Tail { get; } = (to, tail);
}
