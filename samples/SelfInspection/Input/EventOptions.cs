using System.CommandLine;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>What has happened, and when: the one day that starts the period, or events by name; on a day, or at a moment.</summary>
internal sealed class EventOptions(Language language)
{
    private readonly ValueOption _trigger = new("--trigger", HelpTexts.DateName.In(language), DeadlineHelp.TriggerOption.In(language)) { Example = "2012-12-24" };

    private readonly ValueOption _events = new("--event", DeadlineHelp.EventName.In(language), DeadlineHelp.EventOption.In(language)) { Example = "formed=2012-12-24" };

    private readonly ValueOption _zone = new("--zone", DeadlineHelp.ZoneName.In(language), DeadlineHelp.ZoneOption.In(language)) { Example = "Asia/Shanghai" };

    private readonly ValueOption _cutOff = new("--cut-off", DeadlineHelp.TimeName.In(language), DeadlineHelp.CutOffOption.In(language)) { Example = "17:30" };

    public void AddTo(Command command)
    {
        command.Add(_trigger);
        command.Add(_events);
        command.Add(_zone);
        command.Add(_cutOff);
    }

    /// <summary>How a moment becomes a day; null where nobody says so.</summary>
    public DayBoundary? ReadBoundary(ParseResult parse, FaultList faults)
    {
        var zone = ReadZone(parse, faults);
        var cutOff = ReadCutOff(parse, faults);
        return zone is null ? null : new DayBoundary(zone, cutOff);
    }

    /// <summary>What happened, as far as it can be read; null where nothing is said.</summary>
    public EventDates? Read(ParseResult parse, RuleEvents known, DayBoundary? boundary, FaultList faults)
    {
        if (!_trigger.IsGiven(parse) && !_events.IsGiven(parse))
        {
            faults.Add(_trigger.Name, null, InputMessages.NoEvent, new MessageArgument("known", NamesOf(known)));
            return null;
        }

        var named = _events.IsGiven(parse)
            ? _events.Texts(parse, faults).Select(text => ReadEvent(text, known, parse, boundary, faults)).OfType<EventDate>().ToArray()
            : [];
        var events = ReadTrigger(parse, known, named, boundary, faults);
        return named.Aggregate(events, (all, one) => one.At is { } at ? all.With(one.Event, at) : all.With(one.Event, one.Date!.Value));
    }

    /// <summary>A moment stands for every event that starts a period and is not named.</summary>
    private EventDates ReadTrigger(ParseResult parse, RuleEvents known, EventDate[] named, DayBoundary? boundary, FaultList faults)
    {
        if (_trigger.Text(parse, faults) is not { } text)
        {
            return EventDates.None;
        }

        if (DateText.Parse(text) is { } date)
        {
            return EventDates.On(date);
        }

        if (DateText.ParseMoment(text) is not { } moment)
        {
            faults.Add(_trigger.Name, text, InputMessages.BadDateOrMoment);
            return EventDates.None;
        }

        if (ReadMoment(_trigger, text, moment, parse, boundary, faults) is not { } at)
        {
            return EventDates.None;
        }

        var events = EventDates.On(boundary!.DateOf(at));
        return known.Starting.Except(named.Select(one => one.Event)).Aggregate(events, (all, term) => all.With(term, at));
    }

    private EventDate? ReadEvent(string text, RuleEvents known, ParseResult parse, DayBoundary? boundary, FaultList faults)
    {
        var equals = text.LastIndexOf('=');
        var name = equals < 0 ? string.Empty : text[..equals].Trim();
        var when = text[(equals + 1)..].Trim();
        if (name.Length == 0)
        {
            faults.Add(_events.Name, text, InputMessages.BadEvent);
            return null;
        }

        var term = known.Find(name);
        if (term is null)
        {
            faults.Add(_events.Name, name, InputMessages.UnknownEvent, new MessageArgument("known", NamesOf(known)));
        }

        if (DateText.Parse(when) is { } date)
        {
            return term is null ? null : new EventDate(term, date);
        }

        if (DateText.ParseMoment(when) is { } moment)
        {
            return ReadMoment(_events, text, moment, parse, boundary, faults) is { } at && term is not null ? new EventDate(term, at) : null;
        }

        faults.Add(_events.Name, text, InputMessages.BadDateOrMoment);
        return null;
    }

    private Instant? ReadMoment(ValueOption option, string text, LocalDateTime moment, ParseResult parse, DayBoundary? boundary, FaultList faults)
    {
        if (boundary is null)
        {
            // A zone that is wrong has been said already.
            if (!_zone.IsGiven(parse))
            {
                faults.Add(option.Name, text, InputMessages.ZoneNeeded);
            }

            return null;
        }

        var mapping = boundary.Zone.MapLocal(moment);
        if (mapping.Count == 1)
        {
            return mapping.Single().ToInstant();
        }

        faults.Add(option.Name, text, InputMessages.ClockChange, new MessageArgument("zone", boundary.Zone.Id));
        return null;
    }

    private DateTimeZone? ReadZone(ParseResult parse, FaultList faults)
    {
        if (_zone.Text(parse, faults) is not { } id)
        {
            return null;
        }

        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
        if (zone is null)
        {
            faults.Add(_zone.Name, id, InputMessages.UnknownZone);
        }

        return zone;
    }

    private LocalTime? ReadCutOff(ParseResult parse, FaultList faults)
    {
        if (_cutOff.Text(parse, faults) is not { } text)
        {
            return null;
        }

        if (!_zone.IsGiven(parse))
        {
            faults.Add(_cutOff.Name, text, InputMessages.CutOffWithoutZone);
        }

        var time = DateText.ParseTime(text);
        if (time is null)
        {
            faults.Add(_cutOff.Name, text, InputMessages.BadTime);
        }

        return time;
    }

    private static LocalizedText NamesOf(RuleEvents known) => known.All.Any() ? new LocalizedText(NamesIn(known, Language.Chinese), NamesIn(known, Language.English)) : DeadlineHelp.AnyEvent;

    private static string NamesIn(RuleEvents known, Language language) =>
        string.Join(language == Language.Chinese ? "，" : ", ", known.All.Select(term => NameIn(term, language)));

    private static string NameIn(RuleTerm term, Language language) => term.Name.In(language) is var name && name == term.Id ? name : language == Language.Chinese ? $"{term.Id}（{name}）" : $"{term.Id} ({name})";
}
