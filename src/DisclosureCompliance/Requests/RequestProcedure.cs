using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>
/// What a clock needs to know of a law beside its periods (依申请公开程序): which provisions of the law book are which, and when a request counts as
/// received.
/// </summary>
/// <remarks>Lengths, extensions, suspensions, restarts and the meaning of silence stand in the provisions themselves.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class RequestProcedure
{
    /// <summary>A procedure.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="title">What law it is of.</param>
    /// <param name="reply">The provision on the period of reply.</param>
    /// <param name="receiptRules">When a request counts as received; for one channel and day one rule at most.</param>
    /// <exception cref="ArgumentException">A text is null or blank, or two rules for one channel are in force on one day.</exception>
    public RequestProcedure(string id, LocalizedText title, string reply, IEnumerable<ReceiptRule> receiptRules)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Reply = Guard.Against.NullOrWhiteSpace(reply);
        ReceiptRules = Guard.Against.NullItems(receiptRules);
        for (var i = 1; i < ReceiptRules.Count; i++)
        {
            if (ReceiptRules.Take(i).Any(earlier => Clash(earlier, ReceiptRules[i])))
            {
                throw new ArgumentException($"Two rules for the channel {ReceiptRules[i].Channel} are in force on one day.", nameof(receiptRules));
            }
        }
    }

    /// <summary>The identifier.</summary>
    public string Id { get; }

    /// <summary>What law it is of.</summary>
    public LocalizedText Title { get; }

    /// <summary>The provision on the period of reply (答复期限).</summary>
    public string Reply { get; }

    /// <summary>The provision on replies on the spot (当场答复); null where the law has none.</summary>
    public string? OnTheSpot { get; init; }

    /// <summary>The provision on the notice to complete a request (补正告知); null where the law has none.</summary>
    public string? Completion { get; init; }

    /// <summary>The provision on the time of a third party (征求第三方意见); null where the law has none.</summary>
    public string? ThirdParty { get; init; }

    /// <summary>The provision on the time of a co-producing agency (征求共同制作机关意见); null where the law has none.</summary>
    public string? CoProducer { get; init; }

    /// <summary>The provision on the time to pay a fee (信息处理费缴纳); null where the law has none.</summary>
    public string? Fee { get; init; }

    /// <summary>From when on an applicant may be asked to complete a request only once (一次性告知); null where the law does not say so.</summary>
    public LocalDate? SingleCompletionNoticeFrom { get; init; }

    /// <summary>When a request counts as received, by channel and day of arrival.</summary>
    public IReadOnlyList<ReceiptRule> ReceiptRules { get; }

    /// <summary>The rule for a request that came by <paramref name="channel"/> on <paramref name="arrival"/>; null where none was in force, and then the arrival counts.</summary>
    public ReceiptRule? ReceiptRuleFor(RequestChannel channel, LocalDate arrival)
    {
        foreach (var rule in ReceiptRules)
        {
            if (rule.Channel == channel && rule.InForce.Contains(arrival))
            {
                return rule;
            }
        }

        return null;
    }

    internal static bool Clash(ReceiptRule first, ReceiptRule second) => first.Channel == second.Channel && first.InForce.Overlaps(second.InForce);
}
