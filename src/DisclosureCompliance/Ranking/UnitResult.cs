using Ardalis.GuardClauses;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Ranking;

/// <summary>What one unit of a batch came to, without the scorecard: a few dozen bytes an item, so that ten thousand of them fit in memory.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class UnitResult
{
    private readonly Rational[] _lost = [];
    private readonly LineState[] _states = [];

    private UnitResult(string id, LocalizedText name, string? classKey) => (UnitId, Name, ClassKey) = (id, name, classKey);

    private UnitResult(UnitAnswers unit, Scorecard card)
        : this(unit.Id, unit.Name, unit.ClassKey)
    {
        Checklist = card.Checklist;
        State = card.Total.State;
        Score = card.Total.Result;
        Points = card.Total.Points;
        Grade = card.Grade;
        FaultCount = card.Faults.Count;
        HasVeto = HasVetoIn(card.Root);
        WithoutTotal = State switch
        {
            TotalState.Complete => null,
            TotalState.Vetoed => new Message(RankingMessages.Vetoed),
            TotalState.NotAssessed => new Message(RankingMessages.NotAssessed),
            _ when card.Total.ScoredPoints != card.Total.Points => new Message(RankingMessages.Partial, new("scored", card.Total.ScoredPoints), new("points", card.Total.Points)),
            _ when card.Total.OpenOutside is > 0 and var open => new Message(RankingMessages.OutsideOpen, new MessageArgument("lines", open)),
            _ => new Message(RankingMessages.ConditionOpen),
        };
        _lost = new Rational[card.Lines.Count];
        _states = new LineState[card.Lines.Count];
        for (var index = 0; index < _lost.Length; index++)
        {
            (_lost[index], _states[index]) = (card.Lines[index].Lost ?? Rational.Zero, card.Lines[index].State);
        }
    }

    /// <summary>The unit's identifier.</summary>
    public string UnitId { get; }

    /// <summary>The unit's name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The unit's class; null when it states none.</summary>
    public string? ClassKey { get; }

    /// <summary>The checklist it was scored by, narrowed to its class; null where there was none, or where only the total is known.</summary>
    public Checklist? Checklist { get; }

    /// <summary>What there is to say of the total; null where the unit has no checklist.</summary>
    public TotalState? State { get; private init; }

    /// <summary>The total, exact; null where there is none, for which <see cref="WithoutTotal"/> gives the reason.</summary>
    public Rational? Score { get; private init; }

    /// <summary>What all that applies is worth, on the scale of <see cref="Score"/>.</summary>
    public Rational Points { get; private init; }

    /// <summary>The grade; null where the unit was not scored here.</summary>
    public GradeDecision? Grade { get; }

    /// <summary>Whether a veto took effect anywhere, whether or not it left a score.</summary>
    public bool HasVeto { get; private init; }

    /// <summary>How many of its answers do not fit the checklist; the scorecard says which.</summary>
    public int FaultCount { get; }

    /// <summary>Why there is no total; null where there is one.</summary>
    public Message? WithoutTotal { get; private init; }

    /// <summary>Every item of its checklist with what the unit lost there, in printed order; empty where only the total is known.</summary>
    public IEnumerable<ItemLoss> Losses => Enumerable.Range(0, _lost.Length).Select(LossAt);

    /// <summary>The result of a scorecard.</summary>
    public static UnitResult Of(UnitAnswers unit, Scorecard scorecard) => new(Guard.Against.Null(unit), Guard.Against.Null(scorecard));

    /// <summary>A result of which only the total is known: one that was scored elsewhere.</summary>
    /// <param name="unitId">The unit's identifier.</param>
    /// <param name="name">Its name.</param>
    /// <param name="score">Its total.</param>
    /// <param name="points">What could be reached, on the same scale; 0 or more.</param>
    /// <param name="classKey">Its class; null for none.</param>
    /// <param name="hasVeto">Whether a veto took effect.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is negative.</exception>
    public static UnitResult Known(string unitId, LocalizedText name, Rational score, Rational points, string? classKey = null, bool hasVeto = false) =>
        new(Guard.Against.NullOrWhiteSpace(unitId), Guard.Against.Null(name), classKey)
        {
            State = TotalState.Complete,
            Score = score,
            Points = points.Sign >= 0 ? points : throw new ArgumentOutOfRangeException(nameof(points), points.ToString(), "Points are 0 or more."),
            HasVeto = hasVeto,
        };

    /// <inheritdoc />
    public override string ToString() => $"{UnitId}: {(Score is { } score ? score.ToString() : WithoutTotal!.Code)}";

    internal static UnitResult WithoutChecklist(UnitAnswers unit) => new(unit.Id, unit.Name, unit.ClassKey)
    {
        WithoutTotal = unit.ClassKey is { } key
            ? new Message(RankingMessages.NoChecklistForClass, new MessageArgument("class", key))
            : new Message(RankingMessages.NoClass),
    };

    private ItemLoss LossAt(int index) =>
        new(Checklist!.Items[index], _states[index], _states[index] == LineState.Scored ? _lost[index] : null);

    private static bool HasVetoIn(SectionScore section) =>
        section.Steps.Any(step => step is { Step: EffectStep, Taken: Truth.True }) || section.Sections.Any(HasVetoIn);
}
