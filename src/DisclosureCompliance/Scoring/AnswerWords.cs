namespace DisclosureCompliance.Scoring;

/// <summary>The words that stand for the choices of an answer sheet in JSON.</summary>
internal static class AnswerWords
{
    public static readonly IReadOnlyDictionary<string, UnmentionedMeaning> Unmentioned = new Dictionary<string, UnmentionedMeaning>(StringComparer.Ordinal)
    {
        ["not-answered"] = UnmentionedMeaning.NotAnswered,
        ["no-finding"] = UnmentionedMeaning.NoFinding,
    };

    public static readonly IReadOnlyDictionary<string, AnswerState> States = new Dictionary<string, AnswerState>(StringComparer.Ordinal)
    {
        ["not-applicable"] = AnswerState.NotApplicable,
        ["not-checked"] = AnswerState.NotChecked,
        ["inconclusive"] = AnswerState.Inconclusive,
        ["statement"] = AnswerState.Statement,
    };
}
