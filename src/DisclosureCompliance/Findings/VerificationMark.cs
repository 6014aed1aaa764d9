using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Findings;

/// <summary>Says in a message that a text of law was not checked, so that nobody relies on it more than the data does.</summary>
internal static class VerificationMark
{
    public static MessageArgument Of(Verification verification, LocalizedText? note) => verification == Verification.Verified || note is null
        ? new("mark", string.Empty)
        : new("mark", new LocalizedText($"（{note.In(Language.Chinese)}）", $" ({note.In(Language.English)})"));
}
