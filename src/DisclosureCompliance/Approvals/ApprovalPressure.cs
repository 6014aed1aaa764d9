using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Approvals;

/// <summary>
/// What review leaves of the time until publication is due (审核占用公开时限). No rule stops the 20 working days of 政府信息公开条例 (2019) article 26 for a review,
/// so every day of it is one less.
/// </summary>
/// <remarks>Numbers and dates that the calendar cannot say for certain are null.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ApprovalPressure
{
    private ApprovalPressure(LocalDate asOf, LocalDate? deadline, int? used, int? left, IReadOnlyList<StepPressure> steps, LocalDate? expectedEnd)
    {
        AsOf = asOf;
        Deadline = deadline;
        WorkingDaysUsed = used;
        WorkingDaysLeft = left;
        Steps = steps;
        ExpectedEnd = expectedEnd;
    }

    /// <summary>The day on which it was asked.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day by which publication is due, inclusive; null where the matter has none.</summary>
    public LocalDate? Deadline { get; }

    /// <summary>The working days from the event that started the time, not counted, through today; 0 or more.</summary>
    public int? WorkingDaysUsed { get; }

    /// <summary>The working days after today through the day on which it is due; negative once it is over.</summary>
    public int? WorkingDaysLeft { get; }

    /// <summary>The steps that are still to be taken, in order; the drafting too, while nothing is submitted.</summary>
    public IReadOnlyList<StepPressure> Steps { get; }

    /// <summary>The day on which the last step ends if every step takes all of its time; steps without a limit count as taken at once.</summary>
    public LocalDate? ExpectedEnd { get; }

    /// <summary>Whether the steps would end too late if each took all of its time.</summary>
    public bool IsAtRisk => ExpectedEnd > Deadline;

    internal static ApprovalPressure Of(ApprovalState state, LocalDate asOf)
    {
        Guard.Against.NonIsoDate(asOf);
        var (setting, deadline) = (state.Setting, state.Setting.Matter.Deadline?.Date);
        var open = OpenStages(state);
        var latest = LatestDays(setting, open, deadline);
        var steps = new List<StepPressure>();
        LocalDate? start = asOf;
        foreach (var stage in open)
        {
            var end = start;
            foreach (var index in stage)
            {
                var step = setting.Policy.Steps[index];
                var due = state[index].Status is StepStatus.Open or StepStatus.Referred && index > 0
                    ? setting.DueOf(step, state[index])
                    : step.Within is { } days ? Add(setting, start, days) : null;
                steps.Add(new StepPressure(step, state[index].Status, due, latest[index]));
                end = (step.Within is null ? start : due) is { } last ? (end is { } sofar ? LocalDate.Max(sofar, last) : null) : null;
            }

            start = end;
        }

        return new ApprovalPressure(
            asOf,
            deadline,
            setting.Matter.Deadline?.Trigger is { } trigger && Count(setting, trigger, asOf) is { } used ? Math.Max(0, used) : null,
            deadline is { } due2 ? Count(setting, asOf, due2) : null,
            steps.AsReadOnly(),
            open.Count == 0 ? null : start);
    }

    private static List<List<int>> OpenStages(ApprovalState state)
    {
        var stages = new List<List<int>>();
        for (var i = 0; i < state.Count && state.Status != ApprovalStatus.Withheld; i++)
        {
            if (state[i].IsNeeded && !state[i].IsDone)
            {
                if (stages.Count == 0 || state.Setting.Policy.Stages[stages[stages.Count - 1][0]] != state.Setting.Policy.Stages[i])
                {
                    stages.Add([]);
                }

                stages[stages.Count - 1].Add(i);
            }
        }

        return stages;
    }

    /// <summary>Backward from the deadline: each stage leaves the later ones the longest time that one of their steps has.</summary>
    private static LocalDate?[] LatestDays(ApprovalSetting setting, List<List<int>> stages, LocalDate? deadline)
    {
        var latest = new LocalDate?[setting.Policy.Steps.Count];
        var end = deadline;
        for (var i = stages.Count - 1; i >= 0; i--)
        {
            var longest = 0;
            foreach (var index in stages[i])
            {
                latest[index] = end;
                longest = Math.Max(longest, setting.Policy.Steps[index].Within ?? 0);
            }

            end = Add(setting, end, -longest);
        }

        return latest;
    }

    private static LocalDate? Add(ApprovalSetting setting, LocalDate? start, int days) =>
        days == 0 ? start : start is { } from && setting.Calendar is { } calendar && calendar.TryAddWorkingDays(from, days, out var result) ? result : null;

    private static int? Count(ApprovalSetting setting, LocalDate from, LocalDate to) =>
        setting.Calendar is { } calendar && calendar.Covers(from) && calendar.Covers(to) ? calendar.CountWorkingDays(from, to) : null;
}
