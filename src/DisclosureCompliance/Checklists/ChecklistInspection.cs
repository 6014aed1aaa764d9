using System.Globalization;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Walks a checklist once and gathers its contradictions with their places in the checklist format.</summary>
internal sealed class ChecklistInspection
{
    private readonly Checklist _checklist;
    private readonly List<ChecklistWarning> _warnings = [];

    public ChecklistInspection(Checklist checklist) => _checklist = checklist;

    public IReadOnlyList<ChecklistWarning> Run()
    {
        CompareTotal();
        InspectSections(_checklist.Sections, "$.sections");
        if (_checklist.Items.Count == 0)
        {
            Warn("$.sections", "[]", new Message(ChecklistMessages.Empty));
        }
        else if (_checklist.Grades is { } grades)
        {
            InspectGrades(grades);
        }

        return _warnings.AsReadOnly();
    }

    private static Rational Stated(ChecklistSection section) => section.PrintedPoints ?? section.Worth;

    private static string At(string list, int index) => $"{list}[{index.ToString(CultureInfo.InvariantCulture)}]";

    private void CompareTotal()
    {
        var sum = _checklist.Root.Start ?? _checklist.Sections.Aggregate(Rational.Zero, (total, section) => total + Stated(section));
        var withBonus = _checklist.Root.Steps.OfType<AdjustStep>().Where(step => !step.IsPenalty).Aggregate(sum, (total, step) => total + (step.Item.Scoring.Cap ?? default));
        if (_checklist.PrintedTotal is { } printed && printed != sum && printed != withBonus)
        {
            Warn("$.total", printed.ToString(), new Message(ChecklistMessages.TotalSum, new("printed", printed), new("sum", sum)));
        }
    }

    private void InspectSections(IReadOnlyList<ChecklistSection> sections, string list)
    {
        for (var index = 0; index < sections.Count; index++)
        {
            var (section, place) = (sections[index], At(list, index));
            CompareSum(section, place);
            for (var item = 0; item < section.Items.Count; item++)
            {
                InspectItem(section.Items[item], section.Id, At(place + ".items", item));
            }

            InspectSections(section.Sections, place + ".sections");
        }
    }

    private void CompareSum(ChecklistSection section, string place)
    {
        var title = new MessageArgument("section", section.Title);
        if (section.Items.Count == 0 && section.Sections.Count == 0)
        {
            Warn(place, section.Id, new Message(ChecklistMessages.SectionEmpty, title), section.Id);
            return;
        }

        var sum = section.Start ?? (section.Items.Aggregate(Rational.Zero, (total, item) => total + item.Points)
            + section.Sections.Aggregate(Rational.Zero, (total, inner) => total + Stated(inner)));
        if (section.PrintedPoints is { } printed && printed != sum)
        {
            Warn(place + ".points", printed.ToString(), new Message(ChecklistMessages.SectionSum, title, new("printed", printed), new("sum", sum)), section.Id);
        }
    }

    private void InspectItem(ChecklistItem item, string sectionId, string place)
    {
        if (item.Scoring.Cap is { } cap && cap > item.Points && item.Points.Sign > 0 && item.Scoring.Kind == ScoringKind.Deduct)
        {
            Warn(place + ".scoring.cap", cap.ToString(), new Message(ChecklistMessages.CapAbovePoints, new("cap", cap), new("points", item.Points)), sectionId, item.Id);
        }
    }

    private void InspectGrades(GradeScale grades)
    {
        var total = _checklist.Points;
        foreach (var (lower, upper) in grades.Overlaps())
        {
            Warn("$.grades", $"{lower.Key}, {upper.Key}", new Message(ChecklistMessages.BandsOverlap, new("lower", lower.Name), new("upper", upper.Name)));
        }

        foreach (var gap in grades.GapsUpTo(total))
        {
            Warn("$.grades", gap.ToString(), new Message(ChecklistMessages.BandsGap, new MessageArgument("gap", gap.ToString())));
        }

        for (var index = 0; index < grades.Bands.Count; index++)
        {
            var band = grades.Bands[index];
            var scores = grades.ScoresOf(band);
            if (!scores.Touches(Rational.Zero, total) && !IsGivenOtherwise(grades, band))
            {
                Warn(
                    At("$.grades", index),
                    scores.ToString(),
                    new Message(ChecklistMessages.BandUnreachable, new("grade", band.Name), new("range", scores.ToString()), new("points", total)));
            }
        }
    }

    /// <summary>Whether a grade is given where the condition of another is not met, or by a veto.</summary>
    private bool IsGivenOtherwise(GradeScale grades, GradeBand band) =>
        grades.Bands.Any(other => other.Requires is not null && ReferenceEquals(grades.Below(other), band))
        || _checklist.Root.Steps.OfType<EffectStep>().Any(step => step.Effect.Grade == band.Key);

    private void Warn(string place, string value, Message message, string? sectionId = null, string? itemId = null) =>
        _warnings.Add(new ChecklistWarning(ChecklistWarningKind.Contradiction, place, value, message, sectionId, itemId));
}
