using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>What the law says on a day. The items of a catalogue mostly name one provision, so its version is kept at hand for the days on which it is in force.</summary>
internal sealed class ResolvedRules(IDeadlineCalculator deadlines)
{
    private readonly DeadlineCalculator? _calculator = deadlines as DeadlineCalculator;
    private string? _provision;
    private ProvisionVersion? _version;

    /// <summary>As <see cref="IDeadlineCalculator.Resolve"/>.</summary>
    public DeadlineRule? On(DeadlineRule rule, LocalDate on)
    {
        if (_calculator is null || rule is not StatutoryRule statutory)
        {
            return deadlines.Resolve(rule, on);
        }

        if (_version is null || !_version.InForce.Contains(on) || _provision != statutory.ProvisionId)
        {
            (_provision, _version) = (statutory.ProvisionId, _calculator.VersionOn(statutory.ProvisionId, on));
        }

        return _version?.Rule;
    }
}
