using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>One step of an approval policy (审核环节): who may take it, and whether every matter needs it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalStep
{
    /// <summary>A step.</summary>
    /// <param name="id">The identifier by which trails refer to it.</param>
    /// <param name="title">What is done.</param>
    /// <param name="roles">The roles that may take the step, the usual one first.</param>
    /// <param name="onlyWhenMajor">Whether only major matters need it.</param>
    /// <exception cref="ArgumentException">There is no role.</exception>
    public ApprovalStep(string id, LocalizedText title, IEnumerable<string> roles, bool onlyWhenMajor = false)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Roles = Guard.Against.NullItems(roles);
        if (Roles.Count == 0)
        {
            throw new ArgumentException("A step needs a role that may take it.", nameof(roles));
        }

        OnlyWhenMajor = onlyWhenMajor;
    }

    /// <summary>The identifier by which trails refer to it.</summary>
    public string Id { get; }

    /// <summary>What is done.</summary>
    public LocalizedText Title { get; }

    /// <summary>The roles that may take the step, the usual one first.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>Whether only major matters (重大事项) need it.</summary>
    public bool OnlyWhenMajor { get; }

    /// <summary>Whether a role may take the step. Roles compare exactly.</summary>
    public bool MayBeTakenAs(string role)
    {
        for (var i = 0; i < Roles.Count; i++)
        {
            if (Roles[i] == role)
            {
                return true;
            }
        }

        return false;
    }
}
