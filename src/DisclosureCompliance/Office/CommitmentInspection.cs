using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>Service commitments: procedure, standard, result and a time that is one.</summary>
internal static class CommitmentInspection
{
    public static void Inspect(OfficeReviewLog log)
    {
        if (log.Year.Commitments is not { Count: > 0 } commitments)
        {
            log.Find(OfficeFindingKinds.CommitmentsMissing, "$.commitments");
            return;
        }

        for (var i = 0; i < commitments.Count; i++)
        {
            InspectOne(log, commitments[i], $"$.commitments[{i}]");
        }
    }

    private static void InspectOne(OfficeReviewLog log, ServiceCommitment commitment, string place)
    {
        var before = log.Findings.Count;
        var matter = new MessageArgument("matter", commitment.Matter);
        (string? Words, LocalizedText Name)[] parts =
        [
            (commitment.Procedure, OfficeTerms.Procedure),
            (commitment.Standard, OfficeTerms.Standard),
            (commitment.Result, OfficeTerms.Result),
            (commitment.TimeLimit, OfficeTerms.TimeLimit),
        ];
        LocalizedText[] lacks = [.. parts.Where(part => part.Words is null).Select(part => part.Name)];
        if (lacks.Length > 0)
        {
            log.Find(OfficeFindingKinds.CommitmentIncomplete, place, commitment.Matter, matter, new("lacks", lacks));
        }

        if (commitment.TimeLimit is { } words && !CountMentions.NamesTime(words))
        {
            log.Find(OfficeFindingKinds.CommitmentWithoutNumber, place + ".timeLimit", commitment.Matter, matter, new("words", words));
        }

        if (log.Findings.Count == before)
        {
            log.Pass(OfficeAspect.Commitments, place, OfficePassMessages.CommitmentPassed, matter);
        }
    }
}
