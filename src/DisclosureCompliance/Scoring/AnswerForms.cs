namespace DisclosureCompliance.Scoring;

/// <summary>The parts of an answer that say something about a score.</summary>
[Flags]
internal enum AnswerForms
{
    None = 0,
    Occurrences = 1,
    Flags = 2,
    Elements = 4,
    Met = 8,
    Level = 16,
}
