using DisclosureCompliance.Deadlines;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>What the law says on a day, asked once where the same is asked several times on end: the items of a catalogue mostly name one provision.</summary>
internal sealed class ResolvedRules(IDeadlineCalculator deadlines)
{
    private StatutoryRule? _asked;
    private LocalDate _on;
    private DeadlineRule? _answer;

    /// <summary>As <see cref="IDeadlineCalculator.Resolve"/>.</summary>
    public DeadlineRule? On(DeadlineRule rule, LocalDate on)
    {
        if (rule is not StatutoryRule statutory)
        {
            return deadlines.Resolve(rule, on);
        }

        if (_asked is null || _on != on || _asked.ProvisionId != statutory.ProvisionId)
        {
            (_asked, _on, _answer) = (statutory, on, deadlines.Resolve(rule, on));
        }

        return _answer;
    }
}
