using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>The steps that a matter passes before it may be published (公开审核程序), in their order.</summary>
/// <remarks>
/// No national rule fixes the chain; each office lays down its own. The one that ships is <see cref="ChineseApproval.ThreeSteps"/>.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class ApprovalPolicy
{
    /// <summary>A policy.</summary>
    /// <param name="id">The policy's identifier.</param>
    /// <param name="title">Its title.</param>
    /// <param name="steps">The steps in order; the first is the drafting.</param>
    /// <param name="separatesDrafter">Whether the drafter must not take a later step.</param>
    /// <exception cref="ArgumentException">There is no step, two have the same identifier, or the first is for major matters only.</exception>
    public ApprovalPolicy(string id, LocalizedText title, IEnumerable<ApprovalStep> steps, bool separatesDrafter = true)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Steps = Guard.Against.NullItems(steps);
        SeparatesDrafter = separatesDrafter;
        if (Steps.Count == 0 || Steps[0].OnlyWhenMajor || Steps.Select(step => step.Id).Distinct(StringComparer.Ordinal).Count() != Steps.Count)
        {
            throw new ArgumentException("A policy needs steps with identifiers of their own, and every matter is drafted.", nameof(steps));
        }
    }

    /// <summary>The policy's identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The steps in order; the first is the drafting.</summary>
    public IReadOnlyList<ApprovalStep> Steps { get; }

    /// <summary>Whether the drafter must not take a later step.</summary>
    public bool SeparatesDrafter { get; }

    /// <summary>The step named <paramref name="id"/>, or null.</summary>
    public ApprovalStep? Find(string id)
    {
        for (var i = 0; i < Steps.Count; i++)
        {
            if (Steps[i].Id == id)
            {
                return Steps[i];
            }
        }

        return null;
    }
}
