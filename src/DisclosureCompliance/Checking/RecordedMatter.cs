using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.Checking;

/// <summary>What approval has to know of a record: its own facts, and where these say nothing, what its catalogue item says.</summary>
internal static class RecordedMatter
{
    public static ApprovalMatter Of(ApprovalPolicy policy, CatalogueItem item, DisclosureRecord record)
    {
        if (!policy.AsksForFacts)
        {
            return new ApprovalMatter(record.Id) { DeclaredMajor = item.IsMajor };
        }

        var facts = new List<MatterFact>(record.Facts);
        Add(facts, "category", () => MatterFact.Of("category", CatalogueWords.WordOf(item.Category)));
        Add(facts, "topics", () => MatterFact.Of("topics", [.. item.Subjects]));
        Add(facts, "mode", () => MatterFact.Of("mode", (record.Mode ?? item.Mode) == DisclosureMode.Proactive ? "proactive" : "on-request"));
        return new ApprovalMatter(record.Id, facts) { DeclaredMajor = item.IsMajor };
    }

    private static void Add(List<MatterFact> facts, string name, Func<MatterFact> make)
    {
        if (!facts.Exists(fact => fact.Name == name))
        {
            facts.Add(make());
        }
    }
}
