using System.Text;
using DisclosureCompliance.Findings;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.FollowUp;

/// <summary>What a finding is about, as far as its identity tells, and how it weighs: all that a ledger keeps of it.</summary>
/// <param name="Identity">What it is known by.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Aspect">What was looked at.</param>
/// <param name="Day">The day by which it belongs to the time inspected; null where it does to every time.</param>
internal sealed record Matter(string Identity, FindingSeverity Severity, CheckAspect Aspect, LocalDate? Day)
{
    private readonly List<string> _parts = PartsOf(Identity);

    public string Code => _parts[0];

    public string Item => Part(1);

    public string Period => Part(2);

    public string Record => Part(3);

    /// <summary>The event, the target or both; empty where there is neither.</summary>
    public string Rest => string.Join("|", _parts.Skip(4));

    /// <summary>A finding's matter.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="window">The time inspected, to which what is about the office as a whole belongs.</param>
    public static Matter Of(Finding finding, DateInterval window) => new(finding.Identity, finding.Severity, finding.Aspect, DayOf(finding, window));

    /// <summary>Whether both are about the same disclosure, or one about all that the other is about.</summary>
    public bool Meets(Matter other) => Item == other.Item
        && Period == other.Period
        && (Record == other.Record || Record.Length == 0 || other.Record.Length == 0)
        && (Rest == other.Rest || Rest.Length == 0 || other.Rest.Length == 0);

    private static LocalDate? DayOf(Finding finding, DateInterval window) => finding switch
    {
        { Period: { } period } => period.End,
        { Event: { } happened } => happened.On,
        { Record: { } record } => record.DateOf(RuleTerms.Unstated) ?? record.PublishedAt?.Date,
        { Item: null } => window.End,
        _ => null,
    };

    private static List<string> PartsOf(string identity)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        for (var i = 0; i < identity.Length; i++)
        {
            if (identity[i] == '|')
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else
            {
                i += identity[i] == '\\' && i + 1 < identity.Length ? 1 : 0;
                part.Append(identity[i]);
            }
        }

        parts.Add(part.ToString());
        return parts;
    }

    private string Part(int index) => index < _parts.Count ? _parts[index] : string.Empty;
}
