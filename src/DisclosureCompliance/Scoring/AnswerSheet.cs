using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Scoring;

/// <summary>What was found for one unit, item by item: the facts from which a checklist is scored.</summary>
/// <remarks>自查情况. Nothing is checked here: answers that do not fit the checklist are faults of the scorecard.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class AnswerSheet
{
    private static readonly IReadOnlyDictionary<string, Fact> NoFacts = new ReadOnlyDictionary<string, Fact>(new Dictionary<string, Fact>());
    private static readonly IReadOnlyDictionary<string, Message> NoOpenFacts = new ReadOnlyDictionary<string, Message>(new Dictionary<string, Message>());

    /// <summary>A sheet.</summary>
    /// <param name="checklistId">The checklist that is answered.</param>
    /// <param name="answers">The answers, in any order, at most one for each item.</param>
    public AnswerSheet(string checklistId, IEnumerable<ItemAnswer> answers)
    {
        ChecklistIds = [Guard.Against.NullOrWhiteSpace(checklistId)];
        Answers = Guard.Against.NullItems(answers);
    }

    /// <summary>A sheet.</summary>
    public AnswerSheet(string checklistId, params ItemAnswer[] answers)
        : this(checklistId, (IEnumerable<ItemAnswer>)answers)
    {
    }

    /// <summary>The checklist that is answered; the first of them where one sheet answers several.</summary>
    public string ChecklistId => ChecklistIds[0];

    /// <summary>All checklists that the sheet answers: one finding can count on several scorecards, at a rate of its own on each.</summary>
    public IReadOnlyList<string> ChecklistIds
    {
        get;
        init => field = Guard.Against.NullItems(value) is { Count: > 0 } ids ? ids : throw new ArgumentException("At least one is needed.", nameof(value));
    }

    /// <summary>The answers, in the sheet's order.</summary>
    public IReadOnlyList<ItemAnswer> Answers { get; }

    /// <summary>Facts that belong to no one item: what vetoes, gates and rules with a fact of their own ask for, by name.</summary>
    public IReadOnlyDictionary<string, Fact> Facts { get; init => field = Guard.Against.NullValues(value); } = NoFacts;

    /// <summary>
    /// Facts of the whole sheet that are known not to be known, by name, with the reason: a count stated as 1220余. Silence about them never means that
    /// there is no finding.
    /// </summary>
    public IReadOnlyDictionary<string, Message> OpenFacts { get; init => field = Guard.Against.NullValues(value); } = NoOpenFacts;

    /// <summary>The class of the unit, where the checklist has classes; null when not stated.</summary>
    public string? UnitClass { get; init; }

    /// <summary>What it means that the sheet says nothing about an item or a rule; an answer can say otherwise for its item.</summary>
    public UnmentionedMeaning Unmentioned { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>The unit that is assessed; null when not stated.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>Who assessed; null when not stated.</summary>
    public string? Assessor { get; init; }

    /// <summary>The day on which it was assessed; null when not stated. Waivers are looked at on this day.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Where the answers come from: who filled them in, when, where they were published; null when not stated.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>The name of the document the sheet was read from, which faults name; <c>answers</c> for a sheet made in code.</summary>
    public string DocumentName { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = "answers";

    /// <summary>The same sheet of another day.</summary>
    internal AnswerSheet On(LocalDate? day) => Copy(Answers, Facts, day);

    /// <summary>The same sheet with other answers and facts.</summary>
    internal AnswerSheet With(IEnumerable<ItemAnswer> answers, IReadOnlyDictionary<string, Fact> facts) => Copy(answers, facts, Date);

    /// <summary>The same sheet with other facts of its own.</summary>
    internal AnswerSheet With(IReadOnlyDictionary<string, Fact> facts, IReadOnlyDictionary<string, Message> openFacts) => Copy(Answers, facts, Date, openFacts);

    private AnswerSheet Copy(IEnumerable<ItemAnswer> answers, IReadOnlyDictionary<string, Fact> facts, LocalDate? day, IReadOnlyDictionary<string, Message>? openFacts = null) => new(ChecklistId, answers)
    {
        ChecklistIds = ChecklistIds,
        Facts = facts,
        OpenFacts = openFacts ?? OpenFacts,
        UnitClass = UnitClass,
        Unmentioned = Unmentioned,
        Unit = Unit,
        Assessor = Assessor,
        Date = day,
        Source = Source,
        DocumentName = DocumentName,
    };
}
