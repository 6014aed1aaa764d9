using System.CommandLine;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>The three ways to say a time limit: so many days, a provision of law, a rule as it stands in a catalogue.</summary>
internal sealed class RuleOptions(Language language)
{
    private static readonly Dictionary<string, PeriodUnit> Units = new(StringComparer.Ordinal)
    {
        ["working-days"] = PeriodUnit.WorkingDays,
        ["calendar-days"] = PeriodUnit.CalendarDays,
    };

    private readonly ValueOption _within = new("--within", HelpTexts.DaysName.In(language), HelpTexts.WithinOption.In(language)) { Example = "20" };

    private readonly ValueOption _unit = new("--unit", "working-days|calendar-days", HelpTexts.UnitOption.In(language)) { Example = "calendar-days" };

    private readonly ValueOption _provision = new("--provision", HelpTexts.ProvisionName.In(language), ProvisionHelp(language)) { Example = "cn.ogi.proactive" };

    private readonly ValueOption _rule = new("--rule", HelpTexts.RuleName.In(language), HelpTexts.RuleOption.In(language)) { Example = """'{"type":"within","count":20,"unit":"working-days"}'""" };

    public void AddTo(Command command)
    {
        command.Add(_within);
        command.Add(_unit);
        command.Add(_provision);
        command.Add(_rule);
    }

    /// <summary>The rule, or null with faults.</summary>
    public DeadlineRule? Read(ParseResult parse, FaultList faults)
    {
        ValueOption[] given = [.. new[] { _within, _provision, _rule }.Where(option => option.IsGiven(parse))];
        if (given.Length != 1)
        {
            faults.Add(CommandLineFaults.PlaceOf(parse.CommandResult.Command), string.Join(' ', given.Select(option => option.Name)), InputMessages.OneRule);
            return null;
        }

        var unit = _unit.Choice(parse, faults, Units);
        if (_unit.IsGiven(parse) && given[0] != _within)
        {
            faults.Add(_unit.Name, null, InputMessages.UnitWithoutWithin);
        }

        if (given[0] == _within)
        {
            return _within.Number(parse, faults, 0, PeriodLength.MaxCount(PeriodUnit.WorkingDays)) is { } count ? new WithinRule(count, unit ?? PeriodUnit.WorkingDays) : null;
        }

        if (given[0] == _provision)
        {
            return _provision.Text(parse, faults) is { } id ? new StatutoryRule(id) : null;
        }

        return _rule.Text(parse, faults) is { } rule ? ReadRule(rule, faults) : null;
    }

    private DeadlineRule? ReadRule(string rule, FaultList faults)
    {
        if (!rule.TrimStart().StartsWith('{'))
        {
            return InputFile.Load(rule, DeadlineRuleJson.Read, faults);
        }

        var result = DeadlineRuleJson.Parse(rule, _rule.Name);
        faults.AddRange(result.Faults);
        return result.Value;
    }

    private static string ProvisionHelp(Language language)
    {
        var known = string.Join(", ", ChineseLaw.OpenGovernmentInformation.Provisions.Select(provision => provision.Id));
        return new Message(HelpTexts.ProvisionOption, new MessageArgument("known", known)).In(language);
    }
}
