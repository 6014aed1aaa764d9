using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>One step of an approval policy (审核环节): who may take it, which matters need it, and within what time.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalStep
{
    private readonly string[] _roles;
    private readonly string _usual;
    private readonly IReadOnlyList<string> _refersTo = [];
    private readonly IReadOnlyList<string> _maySharePersonWith = [];

    /// <summary>A step.</summary>
    /// <param name="id">The identifier by which trails refer to it.</param>
    /// <param name="title">What is done.</param>
    /// <param name="roles">The roles that may take the step, the usual one first.</param>
    /// <param name="kind">What it is for.</param>
    /// <exception cref="ArgumentException">There is no role.</exception>
    public ApprovalStep(string id, LocalizedText title, IEnumerable<string> roles, ApprovalStepKind kind = ApprovalStepKind.Review)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Roles = Guard.Against.NullItems(roles);
        if (Roles.Count == 0)
        {
            throw new ArgumentException("A step needs a role that may take it.", nameof(roles));
        }

        _roles = [.. Roles];
        _usual = _roles[0];
    }

    /// <summary>The identifier by which trails refer to it.</summary>
    public string Id { get; }

    /// <summary>What is done.</summary>
    public LocalizedText Title { get; }

    /// <summary>What it is for.</summary>
    public ApprovalStepKind Kind { get; }

    /// <summary>The roles that may take the step, the usual one first.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>Which matters need it. The default is every matter.</summary>
    public MatterScope Matters { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Matters)); }

    /// <summary>What else has to be so for a matter to need it; null, the default, for nothing. Where that is unknown the matter needs it.</summary>
    public MatterCondition? When { get; init; }

    /// <summary>The steps next to it with the same word are open at the same time (并行); null, the default, for a step that stands alone.</summary>
    public string? ParallelGroup { get; init; }

    /// <summary>How many different persons have to agree (会签). The default is 1.</summary>
    /// <exception cref="ArgumentException">The value is less than 1.</exception>
    public int Quorum { get; init => field = Guard.Against.NegativeOrZero(value, nameof(Quorum)); } = 1;

    /// <summary>The working days within which it is to be taken, the day on which it opens not counted; null, the default, for no limit.</summary>
    /// <exception cref="ArgumentException">The value is less than 1.</exception>
    public int? Within { get; init => field = value is { } days ? Guard.Against.NegativeOrZero(days, nameof(Within)) : null; }

    /// <summary>The same, all in all, once an outside authority was asked; null, the default, where that changes nothing.</summary>
    /// <exception cref="ArgumentException">The value is less than 1.</exception>
    public int? WithinWhenReferred { get; init => field = value is { } days ? Guard.Against.NegativeOrZero(days, nameof(WithinWhenReferred)) : null; }

    /// <summary>The role that may take it too once its time is over (催办升级); null, the default, for none.</summary>
    public string? EscalatesTo { get; init; }

    /// <summary>What it means when nobody acts within its time. The default is nothing.</summary>
    public StepSilence OnSilence { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(OnSilence)); }

    /// <summary>The outside authorities that may be asked where the matter is unclear; empty, the default, for none.</summary>
    public IReadOnlyList<string> RefersTo { get => _refersTo; init => _refersTo = Guard.Against.NullItems(value); }

    /// <summary>The steps whose person may take this one too, whatever the policy's separation says; empty by default.</summary>
    public IReadOnlyList<string> MaySharePersonWith { get => _maySharePersonWith; init => _maySharePersonWith = Guard.Against.NullItems(value); }

    /// <summary>Whether a role may take the step in its time. Roles compare exactly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeTakenAs(string role) => _usual == role || Array.IndexOf(_roles, role) > 0;
}
