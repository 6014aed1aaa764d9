using Ardalis.GuardClauses;

namespace DisclosureCompliance.Approvals;

/// <summary>Who acts at a step, and as what (办理人): a person, the role, and where it is another's duty, for whom.</summary>
/// <remarks>
/// Persons are compared by their number or name without regard to letter case, full-width forms and blanks, so that nobody becomes two by spelling.
/// Roles are compared exactly.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class ApprovalActor
{
    /// <summary>A person in a role.</summary>
    /// <param name="person">A number or a name, the same for the same person throughout.</param>
    /// <param name="role">The role in which the person acts, by the policy's word.</param>
    /// <param name="onBehalfOf">The person whose role it is when this one is a delegate (代行人); null when it is the person's own.</param>
    /// <param name="name">The person's name where <paramref name="person"/> is a number; null where nothing is said.</param>
    /// <exception cref="ArgumentException">A text is blank, or person or role is null.</exception>
    public ApprovalActor(string person, string role, string? onBehalfOf = null, string? name = null)
    {
        Person = Guard.Against.NullOrWhiteSpace(person);
        Role = Guard.Against.NullOrWhiteSpace(role);
        OnBehalfOf = onBehalfOf is null ? null : Guard.Against.NullOrWhiteSpace(onBehalfOf);
        Name = name is null ? null : Guard.Against.NullOrWhiteSpace(name);
        Key = PersonKey.Of(person);
        PrincipalKey = onBehalfOf is null ? Key : PersonKey.Of(onBehalfOf);
    }

    /// <summary>Who acts.</summary>
    public string Person { get; }

    /// <summary>The role in which the person acts.</summary>
    public string Role { get; }

    /// <summary>The person for whom a delegate acts; null where the role is the actor's own.</summary>
    public string? OnBehalfOf { get; }

    /// <summary>The actor's name, where a record states it beside the number.</summary>
    public string? Name { get; }

    /// <summary>The person by which the actor is compared with others.</summary>
    internal string Key { get; }

    /// <summary>The person whose role it is.</summary>
    internal string PrincipalKey { get; }

    /// <summary>Submits a draft, for the first time or anew (送审).</summary>
    /// <param name="step">The drafting.</param>
    /// <param name="at">When.</param>
    /// <param name="content">What was drafted; null where nobody made a fingerprint.</param>
    public ApprovalEntry Submit(string step, RecordedTime at, ContentFingerprint? content = null) => Approve(step, at, content);

    /// <summary>Agrees or approves (同意), or records an authority's answer that it may be published.</summary>
    /// <param name="step">The step.</param>
    /// <param name="at">When.</param>
    /// <param name="content">What was read; null where nobody made a fingerprint.</param>
    /// <param name="authority">Whose answer this is, after a referral; null where the step was not referred.</param>
    public ApprovalEntry Approve(string step, RecordedTime at, ContentFingerprint? content = null, string? authority = null) =>
        new(step, this, at, ApprovalDecision.Passed) { Content = content, Authority = authority };

    /// <summary>Sends back to an earlier step or, with null, to the drafter (退回).</summary>
    public ApprovalEntry Return(string step, RecordedTime at, string? to = null) => new(step, this, at, ApprovalDecision.Returned) { ReturnTo = to };

    /// <summary>Allows publication without the parts that must stay closed (删减后公开).</summary>
    public ApprovalEntry Redact(string step, RecordedTime at, string? authority = null) =>
        new(step, this, at, ApprovalDecision.Redacted) { Authority = authority };

    /// <summary>Refuses publication (不予公开).</summary>
    public ApprovalEntry Withhold(string step, RecordedTime at, string? authority = null) =>
        new(step, this, at, ApprovalDecision.Withheld) { Authority = authority };

    /// <summary>Asks an outside authority (报请确定).</summary>
    public ApprovalEntry Refer(string step, RecordedTime at, string authority) => new(step, this, at, ApprovalDecision.Referred) { Authority = authority };

    /// <summary>Takes the matter back (撤回).</summary>
    public ApprovalEntry Withdraw(string step, RecordedTime at) => new(step, this, at, ApprovalDecision.Withdrawn);

    /// <summary>Changes the content (修改).</summary>
    public ApprovalEntry Revise(string step, RecordedTime at, ContentFingerprint content) => new(step, this, at, ApprovalDecision.Revised) { Content = content };

    /// <inheritdoc />
    public override string ToString() => OnBehalfOf is null ? $"{Person} ({Role})" : $"{Person} for {OnBehalfOf} ({Role})";
}
