namespace DisclosureCompliance.Scoring;

/// <summary>The parts of an answer by the names that the answer format gives them.</summary>
internal static class FormNames
{
    public static readonly IReadOnlyList<(AnswerForms Form, string Name)> All =
    [
        (AnswerForms.Occurrences, "occurrences"),
        (AnswerForms.Flags, "flags"),
        (AnswerForms.Elements, "elements"),
        (AnswerForms.Met, "met"),
        (AnswerForms.Level, "level"),
    ];

    public static string Of(AnswerForms forms) => string.Join(", ", All.Where(entry => (forms & entry.Form) != 0).Select(entry => entry.Name));
}
