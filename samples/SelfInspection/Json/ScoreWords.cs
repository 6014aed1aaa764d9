using DisclosureCompliance.Checklists;
using DisclosureCompliance.Scoring;

namespace SelfInspection.Json;

/// <summary>The words for states and kinds in documents: fixed, in lower case, whatever the library calls them.</summary>
internal static class ScoreWords
{
    public static string Of(LineState state) => state switch
    {
        LineState.Scored => "scored",
        LineState.NotApplicable => "not-applicable",
        LineState.NotAnswered => "not-answered",
        LineState.Inconclusive => "inconclusive",
        LineState.Undefined => "undefined",
        LineState.NotKnown => "not-known",
        _ => "invalid",
    };

    public static string Of(TotalState state) => state switch
    {
        TotalState.Complete => "complete",
        TotalState.Partial => "partial",
        TotalState.NotAssessed => "not-assessed",
        _ => "vetoed",
    };

    public static string Of(RuleState state) => state switch
    {
        RuleState.Known => "known",
        RuleState.Open => "open",
        _ => "undefined",
    };

    public static string Of(Truth truth) => truth switch
    {
        Truth.True => "yes",
        Truth.False => "no",
        _ => "unknown",
    };

    public static string Of(GradeState state) => state switch
    {
        GradeState.NotGraded => "not-graded",
        GradeState.Decided => "decided",
        GradeState.Open => "open",
        GradeState.Gap => "gap",
        _ => "overlap",
    };

    public static string Of(ProofKind kind) => kind switch
    {
        ProofKind.Total => "total",
        ProofKind.Section => "section",
        ProofKind.Line => "line",
        ProofKind.Start => "start",
        ProofKind.Rule => "rule",
        ProofKind.Limit => "limit",
        ProofKind.Step => "step",
        ProofKind.Combination => "combination",
        _ => "zeroed",
    };

    public static string Of(ChecklistWarningKind kind) => kind == ChecklistWarningKind.Contradiction ? "contradiction" : "open-choice";
}
