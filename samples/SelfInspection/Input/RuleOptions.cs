using System.CommandLine;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Phrases;
using DisclosureCompliance.TimeLimits;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>The ways to say a time limit: in words, as so many units, as a provision of law, as a rule as it stands in a catalogue.</summary>
internal sealed class RuleOptions(Language language)
{
    private static readonly Dictionary<string, PeriodUnit> Units = new(StringComparer.Ordinal)
    {
        ["working-days"] = PeriodUnit.WorkingDays,
        ["calendar-days"] = PeriodUnit.CalendarDays,
        ["weeks"] = PeriodUnit.Weeks,
        ["months"] = PeriodUnit.Months,
        ["years"] = PeriodUnit.Years,
        ["hours"] = PeriodUnit.Hours,
    };

    private readonly TextArgument _words = new(DeadlineHelp.PhraseName.In(language), DeadlineHelp.DuePhrase.In(language)) { IsOptional = true };

    private readonly ValueOption _phrase = new("--phrase", DeadlineHelp.PhraseName.In(language), DeadlineHelp.PhraseOption.In(language)) { Example = "信息形成后20个工作日内" };

    private readonly ValueOption _within = new("--within", DeadlineHelp.CountName.In(language), DeadlineHelp.WithinOption.In(language)) { Example = "20" };

    private readonly ValueOption _unit = new("--unit", string.Join('|', Units.Keys), DeadlineHelp.UnitOption.In(language)) { Example = "calendar-days" };

    private readonly ValueOption _provision = new("--provision", DeadlineHelp.ProvisionName.In(language), DeadlineHelp.ProvisionOption.In(language)) { Example = "cn.ogi.proactive" };

    private readonly ValueOption _rule = new("--rule", DeadlineHelp.RuleName.In(language), DeadlineHelp.RuleOption.In(language)) { Example = """'{"type":"within","count":20,"unit":"working-days"}'""" };

    public void AddTo(Command command)
    {
        command.Add(_words);
        command.Add(_phrase);
        command.Add(_within);
        command.Add(_unit);
        command.Add(_provision);
        command.Add(_rule);
    }

    /// <summary>The rule, or null with faults.</summary>
    public StatedRule? Read(ParseResult parse, LawBook? law, FaultList faults)
    {
        var words = parse.GetValue(_words);
        ValueOption[] given = [.. new[] { _phrase, _within, _provision, _rule }.Where(option => option.IsGiven(parse))];
        if (given.Length + (words is null ? 0 : 1) != 1)
        {
            var all = given.Select(option => option.Name).Prepend(words).OfType<string>();
            faults.Add(CommandLineFaults.PlaceOf(parse.CommandResult.Command), string.Join(' ', all), InputMessages.OneRule);
            return null;
        }

        if (_unit.IsGiven(parse) && !_within.IsGiven(parse))
        {
            faults.Add(_unit.Name, null, InputMessages.UnitWithoutWithin);
        }

        if (words is not null || given[0] == _phrase)
        {
            return (words ?? _phrase.Text(parse, faults)) is { } phrase ? ReadPhrase(phrase, words is null ? _phrase.Name : CommandLineFaults.PlaceOf(parse.CommandResult.Command), faults) : null;
        }

        var place = given[0].Name;
        var rule = given[0] == _within ? ReadLength(parse, faults)
            : given[0] == _provision ? ReadProvision(parse, faults)
            : _rule.Text(parse, faults) is { } text ? ReadRule(text, faults) : null;
        if (rule is null)
        {
            return null;
        }

        faults.AddRange(law?.Verify(rule, CommandLineFaults.Source, place) ?? []);
        return new StatedRule(rule, Reading: null);
    }

    private WithinRule? ReadLength(ParseResult parse, FaultList faults)
    {
        var unit = _unit.Choice(parse, faults, Units);
        return _within.Number(parse, faults, 0, PeriodLength.MaxCount(unit ?? PeriodUnit.WorkingDays)) is { } count
            ? new WithinRule(count, unit ?? PeriodUnit.WorkingDays)
            : null;
    }

    private StatutoryRule? ReadProvision(ParseResult parse, FaultList faults) => _provision.Text(parse, faults) is { } id ? new StatutoryRule(id) : null;

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

    /// <summary>Words of an office; or the exact words in which a rule describes itself in English.</summary>
    private static StatedRule? ReadPhrase(string phrase, string place, FaultList faults)
    {
        var line = PhraseLine.Of(phrase);
        if (line.Problem is { } problem)
        {
            faults.Add(place, Excerpt.Of(line.Text), problem);
            return null;
        }

        var reading = DeadlinePhraseParser.Parse(line.Text);
        if (reading.Rule is { } rule)
        {
            return new StatedRule(rule, reading);
        }

        if (RuleText.Parse(line.Text, Language.English, ChineseLaw.Book.Vocabulary).Value is { } described)
        {
            return new StatedRule(described, Reading: null);
        }

        faults.Add(place, Excerpt.Of(line.Text), InputMessages.PhraseNotUnderstood);
        foreach (var part in reading.NotUnderstood)
        {
            faults.Add(place, Excerpt.Of(part.Span.In(line.Text)), part.Reason);
        }

        return null;
    }
}
