using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>What was found for one unit, item by item: the facts from which a checklist is scored.</summary>
/// <remarks>自查情况. Nothing is checked here: answers that do not fit the checklist are faults of the scorecard.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class AnswerSheet
{
    /// <summary>A sheet.</summary>
    /// <param name="checklistId">The checklist that is answered.</param>
    /// <param name="answers">The answers, in any order, at most one for each item.</param>
    public AnswerSheet(string checklistId, IEnumerable<ItemAnswer> answers)
    {
        ChecklistId = Guard.Against.NullOrWhiteSpace(checklistId);
        Answers = Guard.Against.NullItems(answers);
    }

    /// <summary>A sheet.</summary>
    public AnswerSheet(string checklistId, params ItemAnswer[] answers)
        : this(checklistId, (IEnumerable<ItemAnswer>)answers)
    {
    }

    /// <summary>The checklist that is answered.</summary>
    public string ChecklistId { get; }

    /// <summary>The answers, in the sheet's order.</summary>
    public IReadOnlyList<ItemAnswer> Answers { get; }

    /// <summary>What it means that the sheet says nothing about an item or a rule; an answer can say otherwise for its item.</summary>
    public UnmentionedMeaning Unmentioned { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>The unit that is assessed; null when not stated.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>Where the answers come from: who filled them in, when, where they were published; null when not stated.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>The name of the document the sheet was read from, which faults name; <c>answers</c> for a sheet made in code.</summary>
    public string DocumentName { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = "answers";
}
