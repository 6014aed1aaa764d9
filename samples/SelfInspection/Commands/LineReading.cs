using DisclosureCompliance.Messages;
using DisclosureCompliance.Phrases;

namespace SelfInspection.Commands;

/// <summary>What a line says about time; without a reading where the line is no text that could be read, and why.</summary>
internal sealed record LineReading(int Number, string Text, PhraseReading? Reading, Message? Problem)
{
    public PhraseStatus Status => Reading?.Status ?? PhraseStatus.NotUnderstood;
}
