using Ardalis.GuardClauses;

#pragma warning disable RS0026 // The overloads differ in their first parameters; a call never fits two of them.

namespace DisclosureCompliance.Approvals;

/// <summary>One signature of a trail (签批记录): which step, who, in what role, when, with what decision.</summary>
/// <remarks>
/// The same object asks before and tells after: <see cref="ApprovalProcess.May"/> says whether it could be made, and a trail keeps it once it was.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class ApprovalEntry
{
    private readonly RecordedTime _at;
    private readonly ContentFingerprint? _content;

    /// <summary>An entry.</summary>
    /// <param name="step">The policy's step that it stands for.</param>
    /// <param name="role">The role in which the person acted.</param>
    /// <param name="person">Who acted: a name or a number, the same for the same person throughout a trail.</param>
    /// <param name="at">When.</param>
    /// <param name="decision">What came of it.</param>
    /// <exception cref="ArgumentException">A text is null or blank, or the decision is none.</exception>
    public ApprovalEntry(string step, string role, string person, RecordedTime at, ApprovalDecision decision = ApprovalDecision.Passed)
        : this(step, new ApprovalActor(person, role), at, decision)
    {
    }

    /// <summary>An entry.</summary>
    /// <param name="step">The policy's step that it stands for.</param>
    /// <param name="actor">Who acted, and as what.</param>
    /// <param name="at">When.</param>
    /// <param name="decision">What came of it.</param>
    /// <exception cref="ArgumentException">An argument is null, or the step is blank.</exception>
    public ApprovalEntry(string step, ApprovalActor actor, RecordedTime at, ApprovalDecision decision = ApprovalDecision.Passed)
    {
        Step = Guard.Against.NullOrWhiteSpace(step);
        Actor = Guard.Against.Null(actor);
        _at = at;
        Decision = decision is >= ApprovalDecision.Passed and <= ApprovalDecision.Revised ? decision : throw new ArgumentOutOfRangeException(nameof(decision));
    }

    /// <summary>The policy's step that it stands for.</summary>
    public string Step { get; }

    /// <summary>Who acted, and as what.</summary>
    public ApprovalActor Actor { get; }

    /// <summary>The role in which the person acted.</summary>
    public string Role => Actor.Role;

    /// <summary>Who acted.</summary>
    public string Person => Actor.Person;

    /// <summary>When.</summary>
    public RecordedTime At => _at;

    /// <summary>What came of it.</summary>
    public ApprovalDecision Decision { get; }

    /// <summary>The step to which it was sent back; null for the drafter.</summary>
    public string? ReturnTo { get; init; }

    /// <summary>The authority that was asked or, with the decision after a referral, that has answered; null where none took part.</summary>
    public string? Authority { get; init; }

    /// <summary>The content that was submitted or read; null where nobody made a fingerprint.</summary>
    public ContentFingerprint? Content { get => _content; init => _content = value; }

    /// <summary>What the person wrote beside the decision (意见); null where nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The link of the chain that ends with this entry; null where the trail is not sealed. See <see cref="ApprovalTrail.Seal"/>.</summary>
    public ContentFingerprint? Seal { get; init; }

    /// <summary>When, without a copy.</summary>
    internal ref readonly RecordedTime AtRef => ref _at;

    /// <summary>The content, without a copy.</summary>
    internal ref readonly ContentFingerprint? ContentRef => ref _content;

    /// <summary>The same entry with its link.</summary>
    internal ApprovalEntry WithSeal(ContentFingerprint seal) =>
        new(Step, Actor, At, Decision) { ReturnTo = ReturnTo, Authority = Authority, Content = Content, Note = Note, Seal = seal };
}
