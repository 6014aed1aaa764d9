using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>One item of a printed table, with whatever was filled in beside it.</summary>
internal sealed class TableItem
{
    public int Row { get; init; }

    /// <summary>The sections around it, the outermost first.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    public string Title { get; init; } = string.Empty;

    public string Number { get; init; } = string.Empty;

    public Rational Points { get; init; }

    /// <summary>The rule, a line for each row that it is printed in.</summary>
    public List<string> Rule { get; } = [];

    public string Method { get; init; } = string.Empty;

    public Rational? SelfScore { get; set; }

    public Rational? Score { get; set; }

    public Rational? Deduction { get; set; }

    public List<string> Notes { get; } = [];

    public List<string> Rectifications { get; } = [];

    public List<string> Evidence { get; } = [];

    public bool IsAnswered => Score is not null || Deduction is not null || SelfScore is not null || Notes.Count > 0 || Rectifications.Count > 0 || Evidence.Count > 0;
}
