using DisclosureCompliance.Guards;
using Ardalis.GuardClauses;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>Who holds which role in an office, who acts for whom, and which exceptions there are (岗位职责与授权登记).</summary>
/// <remarks>
/// With a register a role counts only where it was held on the day of the signature. Without one, the role that a trail states is believed, and no
/// delegate is. The order of the lists does not matter.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class ApprovalRegister
{
    private readonly Dictionary<string, Appointment[]> _byPerson;

    /// <summary>A register.</summary>
    /// <param name="appointments">Who holds which role.</param>
    /// <param name="delegations">Who acts for whom; null for nobody.</param>
    /// <param name="reliefs">The exceptions from the separation of duties; null for none.</param>
    /// <exception cref="ArgumentException">A list contains a null, or two exceptions have the same identifier.</exception>
    public ApprovalRegister(IEnumerable<Appointment> appointments, IEnumerable<Delegation>? delegations = null, IEnumerable<SeparationRelief>? reliefs = null)
    {
        Appointments = Guard.Against.NullItems(appointments);
        Delegations = Guard.Against.NullItems(delegations ?? []);
        Reliefs = Guard.Against.NullItems(reliefs ?? []);
        if (Reliefs.Select(relief => relief.Id).Distinct(StringComparer.Ordinal).Count() != Reliefs.Count)
        {
            throw new ArgumentException("Two exceptions have the same identifier.", nameof(reliefs));
        }

        _byPerson = Appointments.GroupBy(appointment => appointment.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Who holds which role.</summary>
    public IReadOnlyList<Appointment> Appointments { get; }

    /// <summary>Who acts for whom.</summary>
    public IReadOnlyList<Delegation> Delegations { get; }

    /// <summary>The exceptions from the separation of duties.</summary>
    public IReadOnlyList<SeparationRelief> Reliefs { get; }

    /// <summary>Whether a person holds a role by appointment on a day. Delegation is another thing.</summary>
    /// <exception cref="ArgumentException"><paramref name="person"/> or <paramref name="role"/> is null.</exception>
    public bool Holds(string person, string role, LocalDate day) => HoldsByKey(PersonKey.Of(Guard.Against.Null(person)), Guard.Against.Null(role), day);

    internal bool HoldsByKey(string key, string role, LocalDate day)
    {
        if (_byPerson.TryGetValue(key, out var held))
        {
            foreach (var appointment in held)
            {
                if (appointment.Role == role && appointment.Covers(day))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether an actor may act for another at a step on a day.</summary>
    internal bool Delegates(ApprovalActor actor, string step, LocalDate day)
    {
        for (var i = 0; i < Delegations.Count; i++)
        {
            var delegation = Delegations[i];
            if (delegation.ToKey == actor.Key && delegation.FromKey == actor.PrincipalKey && delegation.Covers(day) && delegation.IsFor(step, actor.Role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The exception for a person at a step that is in force on a day, the one with the smallest identifier where there are several; null where there is none.</summary>
    internal SeparationRelief? ReliefFor(string key, string step, LocalDate day)
    {
        SeparationRelief? found = null;
        for (var i = 0; i < Reliefs.Count; i++)
        {
            var relief = Reliefs[i];
            if (relief.Key == key && relief.Covers(day) && relief.IsFor(step) && (found is null || string.CompareOrdinal(relief.Id, found.Id) < 0))
            {
                found = relief;
            }
        }

        return found;
    }
}
