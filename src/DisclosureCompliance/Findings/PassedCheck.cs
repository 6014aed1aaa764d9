using Ardalis.GuardClauses;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Findings;

/// <summary>One thing that was looked at and is in order (合格项).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class PassedCheck
{
    private readonly DeadlineOnDemand _due;

    /// <summary>A check that passed.</summary>
    /// <param name="aspect">What was looked at.</param>
    /// <param name="item">The item.</param>
    /// <param name="period">The period; null where the item has none.</param>
    /// <param name="record">The record.</param>
    /// <param name="due">The deadline that was kept; null where the check is about none.</param>
    public PassedCheck(CheckAspect aspect, CatalogueItem item, ReportingPeriod? period, DisclosureRecord record, Deadline? due)
    {
        Aspect = Guard.Against.EnumOutOfRange(aspect);
        Item = Guard.Against.Null(item);
        Period = period;
        Record = Guard.Against.Null(record);
        _due = due;
    }

    internal PassedCheck(CheckAspect aspect, in ExpectedDisclosure expected, DeadlineOnDemand due)
    {
        Aspect = aspect;
        Item = expected.Item;
        Period = expected.Period;
        Record = expected.Record!;
        _due = due;
    }

    /// <summary>What was looked at.</summary>
    public CheckAspect Aspect { get; }

    /// <summary>The item.</summary>
    public CatalogueItem Item { get; }

    /// <summary>The period; null where the item has none.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The record.</summary>
    public DisclosureRecord Record { get; }

    /// <summary>The deadline that was kept, with its derivation; null where the check is about none.</summary>
    public Deadline? Due => _due.Value;

    /// <summary>What made it pass, such as the rule that excuses a telephone number; null where nothing more is said.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The same in words. Made anew at each call.</summary>
    public Message Describe()
    {
        var template = Aspect switch
        {
            CheckAspect.Elements => FindingMessages.ElementsComplete,
            CheckAspect.Approval => FindingMessages.Approved,
            CheckAspect.Review => FindingMessages.ReviewCurrent,
            CheckAspect.Release => PublicationTimeMessages.Waited,
            CheckAspect.Display => PublicationTimeMessages.Displayed,
            CheckAspect.Freshness => PublicationTimeMessages.Fresh,
            CheckAspect.Places => AccessMessages.InPlace,
            CheckAspect.Access => AccessMessages.OpenAsAsked,
            CheckAspect.Exemption => WrongDisclosureMessages.NotBarred,
            CheckAspect.Content => Note is null ? ContentMessages.Clean : ContentMessages.Excused,
            CheckAspect.Wholeness => HalfMessages.ContentAgrees,
            CheckAspect.Dates => FalseMessages.DatesAgree,
            CheckAspect.Originality => FalseMessages.NotCopied,
            _ => Due?.Date is null ? FindingMessages.Present : FindingMessages.OnTime,
        };
        return new Message(
            template,
            new("item", Item.Title),
            FindingArguments.Of(Period),
            new("published", Record.PublishedAt?.ToString() ?? "–"),
            new("due", Due?.Date is { } date ? FindingArguments.Iso(date) : "–"),
            Note is { } note ? new("note", new LocalizedText($"（{note.In(Language.Chinese)}）", $" ({note.In(Language.English)})")) : new("note", string.Empty));
    }
}
