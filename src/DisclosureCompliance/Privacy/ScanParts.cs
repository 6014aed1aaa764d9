namespace DisclosureCompliance.Privacy;

/// <summary>Rules made ready for scanning, once for all texts.</summary>
internal sealed class ScanParts
{
    public ScanParts(ScanRules rules)
    {
        Rules = rules;
        Numbers = new NumberTables(rules.Numbers);
        Markings = new MarkingTriggers(rules.Markings);
        Triggers = new TriggerSet(Markings.Characters);
    }

    public ScanRules Rules { get; }

    public NumberTables Numbers { get; }

    public MarkingTriggers Markings { get; }

    /// <summary>The characters at which a number or a marking can be recognised.</summary>
    public TriggerSet Triggers { get; }
}
