using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Law;

/// <summary>A duty of law with its versions over time (法定期限): proactive disclosure under the Regulations of 2007 and of 2019.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class StatutoryProvision
{
    /// <summary>A provision.</summary>
    /// <param name="id">The identifier by which catalogues refer to it.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="versions">Its versions; no two may be in force on one day.</param>
    /// <exception cref="ArgumentException">There is no version, or two overlap.</exception>
    public StatutoryProvision(string id, LocalizedText title, IEnumerable<ProvisionVersion> versions)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Versions = Guard.Against.NullItems(Guard.Against.Null(versions).OrderBy(version => version.InForce.First));
        if (Versions.Count == 0)
        {
            throw new ArgumentException("A provision has one version or more.", nameof(versions));
        }

        for (var i = 1; i < Versions.Count; i++)
        {
            if (Versions[i].InForce.Overlaps(Versions[i - 1].InForce))
            {
                throw new ArgumentException($"Two versions of {id} are in force on one day.", nameof(versions));
            }
        }

        var rules = Versions.Reverse().SelectMany(version => RuleTree.SelfAndParts(version.Rule)).ToArray();
        ChosenBy = [.. rules.Select(RuleTree.EventsOf).Where(events => events.Count > 0), .. rules.OfType<DisplayRule>().Select(rule => rule.Before).OfType<RuleTerm>().Select(RuleTerm[] (gate) => [gate])];
    }

    /// <summary>
    /// The events whose day chooses the version, in the order in which they are looked for, the newest version's first and last what a display must precede;
    /// empty where the calendar starts every period.
    /// </summary>
    internal IReadOnlyList<IReadOnlyList<RuleTerm>> ChosenBy { get; }

    /// <summary>The identifier by which catalogues refer to it.</summary>
    public string Id { get; }

    /// <summary>What it is about.</summary>
    public LocalizedText Title { get; }

    /// <summary>Who owes what to whom (义务); null where the title says enough.</summary>
    public LocalizedText? Duty { get; init; }

    /// <summary>The identifier of the national provision that this one makes stricter for a place (地方规定); null for a provision that stands by itself.</summary>
    public string? LocalTo { get; init; }

    /// <summary>Its versions, the oldest first.</summary>
    public IReadOnlyList<ProvisionVersion> Versions { get; }

    /// <summary>The version in force on <paramref name="date"/>, or null; <see cref="StatusOn"/> says why there is none.</summary>
    public ProvisionVersion? InForceOn(LocalDate date)
    {
        for (var i = Versions.Count - 1; i >= 0; i--)
        {
            if (Versions[i].InForce.Contains(date))
            {
                return Versions[i];
            }
        }

        return null;
    }

    /// <summary>Whether a version is in force on <paramref name="date"/>, and if not, why.</summary>
    public ProvisionStatus StatusOn(LocalDate date)
    {
        if (InForceOn(date) is not null)
        {
            return ProvisionStatus.InForce;
        }

        if (date < Versions[0].InForce.First)
        {
            return ProvisionStatus.NotYetInForce;
        }

        return date > Versions[^1].InForce.Last ? ProvisionStatus.Repealed : ProvisionStatus.Gap;
    }
}
