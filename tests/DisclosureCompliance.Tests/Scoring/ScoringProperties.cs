using CsCheck;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

public sealed class ScoringProperties
{
    private static readonly Gen<Rational> Points = Gen.Select(Gen.Int[1, 60], Gen.Int[0, 5], (n, d) => Rational.Create(n, new[] { 1, 2, 3, 5, 10, 100 }[d]));

    private static readonly Gen<OccurrenceCounting> Counting = Gen.Bool.Select(each => each ? OccurrenceCounting.Each : OccurrenceCounting.Once);

    private static readonly Gen<ItemScoring> Scorings = Gen.OneOf<ItemScoring>(
        Gen.Select(Points, Counting).Array[1, 4].Select(Points, Gen.Bool, (rules, cap, capped) => (ItemScoring)new DeductScoring(
            rules.Select((rule, index) => new Deduction("k" + index, Text("rule"), rule.Item1, rule.Item2))) { Cap = capped ? cap : null }),
        Gen.Select(Points, Counting).Array[1, 4].Select(Points, Gen.Bool, (elements, maximum, limited) => (ItemScoring)new EarnScoring(
            elements.Select((element, index) => new EarnedElement("k" + index, Text("element"), element.Item1, element.Item2))) { Maximum = limited ? maximum : null }),
        Points.Array[1, 4].Select(levels => (ItemScoring)new LevelScoring(levels.Select((points, index) => new ScoreLevel("k" + index, Text("level"), points)))),
        Gen.Const((ItemScoring)new AllOrNothingScoring()),
        Gen.Const((ItemScoring)new NotKnownScoring()));

    private static readonly Gen<Checklist> Checklists = Gen.Select(Points, Scorings).Array[0, 8].Select(Gen.Int[0, 8], (items, cut) =>
    {
        var made = items.Select((item, index) => new ChecklistItem("i" + index, Text("item"), item.Item1, item.Item2)).ToArray();
        var inner = new ChecklistSection("inner", Text("inner"), made.Skip(cut).ToArray());
        return new Checklist("list", Text("list"), [new ChecklistSection("outer", Text("outer"), made.Take(cut), [inner])]);
    });

    /// <summary>A checklist with an answer to every item that fits it, drawn from the numbers given.</summary>
    private static readonly Gen<(Checklist Checklist, ItemAnswer[] Answers)> Answered =
        Gen.Select(Checklists, Gen.Int[0, 6].Array[8], (checklist, numbers) =>
            (checklist, checklist.Items.Select((item, index) => Answer(item, numbers[index])).ToArray()));

    [Fact]
    public void Lines_stay_within_their_points_and_add_up_exactly_to_sections_total_and_states() =>
        Gen.Select(Checklists, Gen.Select(Gen.Int[0, 9], Gen.Int[-1, 9], Gen.Int[0, 5]).Array[0, 10], Gen.Bool).Sample((checklist, drawn, silent) =>
        {
            // Answers that may not fit, may be twice there, or may belong to no item.
            var answers = drawn.Select(draw => Any(draw.Item1, draw.Item2, draw.Item3));
            var sheet = new AnswerSheet("list", answers) { Unmentioned = silent ? UnmentionedMeaning.NoFinding : UnmentionedMeaning.NotAnswered };

            var card = Score(checklist, sheet);

            card.Lines.All(line =>
                line.Lowest.Sign >= 0 && line.Lowest <= line.Highest && line.Highest <= line.Item.Points
                && (line.State == LineState.Scored) == (line.Score != null) && (line.Score == null || (line.Score == line.Lowest && line.Lowest == line.Highest))
                && line.Derivation.Count > 0 && (line.State == LineState.Invalid || line.Faults.All(fault => fault.Severity == FaultSeverity.Warning) || line.Item.Scoring is NotKnownScoring)).Should().BeTrue();
            card.Lines.Select(line => line.Item).Should().Equal(checklist.Items);
            AddsUp(card.Total, card.Lines);
            AddsUp(card.Total, card.Sections.Select(section => section.Sum).ToArray());
            AddsUp(card.Sections[0].Sum, [.. card.Sections[0].Lines, .. card.Sections[0].Sections[0].Lines]);
        });

    [Fact]
    public void Whatever_is_left_unanswered_ends_up_within_the_bounds_and_in_the_grade_that_was_decided() =>
        Gen.Select(Answered, Gen.Int[0, 255], Gen.Int[0, 15]).Sample((answered, mask, dropped) =>
        {
            var scale = new GradeScale(
                new GradeBand("high", Text("high"), Interval.AtLeast(answered.Checklist.Points * Rational.Parse("2/3"))),
                new GradeBand("low", Text("low"), Interval.AtLeast(0)));
            var checklist = new Checklist("list", Text("list"), answered.Checklist.Sections) { Grades = answered.Checklist.Points.Sign == 0 ? null : scale };
            var full = Score(checklist, new AnswerSheet("list", answered.Answers));
            var kept = answered.Answers.Where((_, index) => (mask >> index & 1) == 1).Select(answer => Without(answer, "k" + (dropped % 5)));

            var partial = Score(checklist, new AnswerSheet("list", kept));

            for (var index = 0; index < full.Lines.Count; index++)
            {
                partial.Lines[index].Lowest.Should().BeLessThanOrEqualTo(full.Lines[index].Lowest);
                partial.Lines[index].Highest.Should().BeGreaterThanOrEqualTo(full.Lines[index].Highest);
            }

            if (partial.Grade.Band is { } decided)
            {
                full.Grade.Band.Should().BeSameAs(decided);
            }
        });

    [Fact]
    public void Another_occurrence_never_raises_a_score_and_another_element_never_lowers_one() =>
        Gen.Select(Points, Scorings, Gen.Int[0, 20], Gen.Int[0, 3]).Sample((points, scoring, count, key) =>
        {
            var (fewer, more) = (Line(points.ToString(), scoring, Count(count)), Line(points.ToString(), scoring, Count(count + 1)));

            if (scoring is DeductScoring)
            {
                (more.Lowest <= fewer.Lowest && more.Highest <= fewer.Highest).Should().BeTrue();
            }
            else
            {
                (more.Lowest >= fewer.Lowest && more.Highest >= fewer.Highest).Should().BeTrue();
            }

            ItemAnswer Count(int number) => new("1") { Occurrences = Counts("k" + key, number), Unmentioned = UnmentionedMeaning.NoFinding };
        });

    [Fact]
    public void The_order_of_answers_does_not_matter_and_the_same_input_gives_the_same_card() =>
        Gen.Select(Answered, Gen.Int[0, 1000]).Sample((answered, seed) =>
        {
            var shuffled = answered.Answers.OrderBy(answer => (answer.ItemId[1] * 7919 + seed) % 101);

            var (first, second) = (Score(answered.Checklist, new AnswerSheet("list", answered.Answers)), Score(answered.Checklist, new AnswerSheet("list", shuffled)));

            second.Lines.Select(Described).Should().Equal(first.Lines.Select(Described));
            second.Total.ToString().Should().Be(first.Total.ToString());
        });

    [Fact]
    public void A_score_has_a_grade_exactly_when_one_band_covers_it_and_a_reported_gap_exactly_when_none_does() =>
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], Gen.Int[0, 15]).Array[1, 4].Sample(drawn =>
        {
            var scale = new GradeScale(drawn.Select((band, index) => new GradeBand("b" + index, Text("band"), Range(band.Item1, band.Item2, band.Item3))));
            var (gaps, overlaps) = (scale.GapsUpTo(10).ToArray(), scale.Overlaps().ToArray());
            for (var half = 0; half <= 20; half++)
            {
                var score = Rational.Create(half, 2);
                var covering = scale.Bands.Count(band => scale.ScoresOf(band).Contains(score));

                var decision = scale.Decide(score, score);

                decision.State.Should().Be(covering switch { 0 => GradeState.Gap, 1 => GradeState.Decided, _ => GradeState.Overlap });
                gaps.Any(gap => gap.Contains(score)).Should().Be(covering == 0, "{0} is covered by {1} bands", score, covering);
                (covering > 1).Should().Imply(overlaps.Length > 0);
            }
        }, iter: 1000);

    private static Interval Range(int one, int other, int ends)
    {
        var (lower, upper) = (Math.Min(one, other), Math.Max(one, other));
        return (ends / 4) switch
        {
            0 => new Interval(lower, (ends & 1) == 0, null, false),
            1 => new Interval(null, false, upper, (ends & 1) == 0),
            _ => new Interval(lower, (ends & 1) == 0 || lower == upper, upper, (ends & 2) == 0 || lower == upper),
        };
    }

    private static void AddsUp(ScoreSum total, IReadOnlyCollection<ScoreSum> parts)
    {
        total.Score.Should().Be(Sum(parts.Select(part => part.Score)));
        total.Lowest.Should().Be(Sum(parts.Select(part => part.Lowest)));
        total.Highest.Should().Be(Sum(parts.Select(part => part.Highest)));
        total.Points.Should().Be(Sum(parts.Select(part => part.Points)));
    }

    private static void AddsUp(ScoreSum total, IReadOnlyCollection<ScoreLine> lines)
    {
        total.Score.Should().Be(Sum(lines.Select(line => line.Score ?? 0)));
        total.Lowest.Should().Be(Sum(lines.Select(line => line.Lowest)));
        total.Highest.Should().Be(Sum(lines.Select(line => line.Highest)));
        total.Points.Should().Be(Sum(lines.Select(line => line.Item.Points)));
        total.ByState.Sum(tally => tally.Lines).Should().Be(lines.Count);
        Sum(total.ByState.Select(tally => tally.Points)).Should().Be(total.Points);
        total.IsComplete.Should().Be(lines.Count > 0 && lines.All(line => line.State == LineState.Scored));
    }

    private static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Rational.Zero, (sum, number) => sum + number);

    private static string Described(ScoreLine line) => $"{line} {line.Say()}";

    private static ItemAnswer Answer(ChecklistItem item, int number) => item.Scoring switch
    {
        DeductScoring deduct => new(item.Id)
        {
            Occurrences = deduct.Rules.Where(rule => rule.Counting == OccurrenceCounting.Each).ToDictionary(rule => rule.Key, _ => number),
            Flags = deduct.Rules.Where(rule => rule.Counting == OccurrenceCounting.Once).ToDictionary(rule => rule.Key, _ => number % 2 == 0),
        },
        EarnScoring earn => new(item.Id)
        {
            Occurrences = earn.Elements.Where(element => element.Counting == OccurrenceCounting.Each).ToDictionary(element => element.Key, _ => number),
            Elements = earn.Elements.Where(element => element.Counting == OccurrenceCounting.Once).Select(element => element.Key).Take(number).ToArray(),
        },
        LevelScoring level => new(item.Id) { Level = level.Levels[number % level.Levels.Count].Key },
        AllOrNothingScoring => new(item.Id) { Met = number % 2 == 0 },
        _ => new(item.Id),
    };

    private static ItemAnswer Any(int item, int number, int form) => form switch
    {
        0 => new("i" + item) { Occurrences = Counts("k" + number, number) },
        1 => new("i" + item) { Flags = Flags("k" + number) },
        2 => new("i" + item) { Elements = ["k" + number] },
        3 => new("i" + item) { Met = number % 2 == 0 },
        4 => new("i" + item) { Level = "k" + number },
        _ => new("i" + item) { SelfScore = number },
    };

    /// <summary>The answer without what it says about one deduction; an earning item's list is whole or absent.</summary>
    private static ItemAnswer Without(ItemAnswer answer, string key) => answer.Elements is not null || answer.Level is not null || answer.Met is not null
        ? answer
        : new(answer.ItemId)
        {
            Occurrences = answer.Occurrences.Where(pair => pair.Key != key).ToDictionary(pair => pair.Key, pair => pair.Value),
            Flags = answer.Flags.Where(pair => pair.Key != key).ToDictionary(pair => pair.Key, pair => pair.Value),
        };
}
