using DisclosureCompliance.Deadlines;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>One question to another, its answer, and the time that it takes out of the period of reply.</summary>
internal sealed class Consultation(ConsultationAsked asked, LocalDate letterReceivedOn)
{
    public ConsultationAsked Asked => asked;

    public LocalDate LetterReceivedOn => letterReceivedOn;

    public ConsultationAnswered? Answered { get; set; }

    /// <summary>When the other's own time ends; null where the law sets none.</summary>
    public Deadline? AnswerDue { get; set; }
}
