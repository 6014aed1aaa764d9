using System.CommandLine;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>How to count where the law leaves it open; without any of them, as the library does by default.</summary>
internal sealed class CountingOptions(Language language)
{
    private static readonly Dictionary<string, TransitionPolicy> Transitions = new(StringComparer.Ordinal)
    {
        ["trigger-date"] = TransitionPolicy.TriggerDate,
        ["pending-to-new-law"] = TransitionPolicy.PendingToNewLaw,
    };

    private readonly Option<bool> _countTrigger = Flag("--count-trigger-day", DeadlineHelp.CountTriggerOption, language);
    private readonly Option<bool> _rollTrigger = Flag("--roll-trigger", DeadlineHelp.RollTriggerOption, language);
    private readonly Option<bool> _noRoll = Flag("--no-roll", DeadlineHelp.NoRollOption, language);
    private readonly Option<bool> _rollBack = Flag("--roll-back-before-event", DeadlineHelp.RollBackOption, language);
    private readonly Option<bool> _excludeFixedDay = Flag("--exclude-fixed-day", DeadlineHelp.ExcludeFixedDayOption, language);
    private readonly Option<bool> _skipPauseStart = Flag("--skip-pause-start", DeadlineHelp.SkipPauseStartOption, language);
    private readonly Option<bool> _countPauseEnd = Flag("--count-pause-end", DeadlineHelp.CountPauseEndOption, language);

    private readonly ValueOption _transition = new("--transition", "trigger-date|pending-to-new-law", DeadlineHelp.TransitionOption.In(language)) { Example = "pending-to-new-law" };

    public void AddTo(Command command)
    {
        command.Add(_transition);
        command.Add(_countTrigger);
        command.Add(_rollTrigger);
        command.Add(_noRoll);
        command.Add(_rollBack);
        command.Add(_excludeFixedDay);
        command.Add(_skipPauseStart);
        command.Add(_countPauseEnd);
    }

    public DeadlineOptions Read(ParseResult parse, DayBoundary? boundary, FaultList faults) => new()
    {
        CountTriggerDay = parse.GetValue(_countTrigger),
        RollTriggerOffRestDay = parse.GetValue(_rollTrigger),
        RollForward = !parse.GetValue(_noRoll),
        RollBackBeforeEvent = parse.GetValue(_rollBack),
        IncludeFixedDay = !parse.GetValue(_excludeFixedDay),
        CountPauseStart = !parse.GetValue(_skipPauseStart),
        CountPauseEnd = parse.GetValue(_countPauseEnd),
        Transition = _transition.Choice(parse, faults, Transitions) ?? TransitionPolicy.TriggerDate,
        Boundary = boundary,
    };

    private static Option<bool> Flag(string name, LocalizedText about, Language language) => new(name) { Description = about.In(language) };
}
