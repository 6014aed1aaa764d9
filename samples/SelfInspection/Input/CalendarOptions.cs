using System.CommandLine;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using NodaTime;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>Which working days count: a calendar, what files add to it, and as of which day it was known.</summary>
internal sealed class CalendarOptions(Language language)
{
    private readonly ValueOption _calendar = new("--calendar", "cn|cn-weekday|…", HelpTexts.CalendarOption.In(language)) { Example = "cn" };

    private readonly ValueOption _files = new("--calendar-file", HelpTexts.FileName.In(language), HelpTexts.CalendarFileOption.In(language), "--add-notice") { Example = "cn-2027.json" };

    private readonly ValueOption _published = new("--published", HelpTexts.DateName.In(language), HelpTexts.PublishedOption.In(language)) { Example = "2025-11-04" };

    private readonly ValueOption _knownAt = new("--known-at", HelpTexts.DateName.In(language), HelpTexts.KnownAtOption.In(language)) { Example = "2012-01-01" };

    public void AddTo(Command command)
    {
        command.Add(_calendar);
        command.Add(_files);
        command.Add(_published);
        command.Add(_knownAt);
    }

    /// <summary>The calendar, or null with faults.</summary>
    public WorkingDayCalendar? Read(ParseResult parse, FaultList faults)
    {
        var published = _published.Date(parse, faults);
        var additions = _files.IsGiven(parse)
            ? _files.Texts(parse, faults).Select(path => CalendarFile.Read(path, published, _published.Name, faults)).OfType<CalendarFile>().ToArray()
            : [];
        var knownAt = _knownAt.Date(parse, faults);
        if (Choose(parse, additions, faults) is not { } calendar)
        {
            return null;
        }

        foreach (var addition in additions)
        {
            calendar = addition.AddTo(calendar, faults);
        }

        return knownAt is { } date ? AsKnownAt(calendar, date, _knownAt, faults) : calendar;
    }

    /// <summary>The calendar as it was known on a day that an option states, or null with a fault.</summary>
    public static WorkingDayCalendar? AsKnownAt(WorkingDayCalendar calendar, LocalDate date, ValueOption option, FaultList faults)
    {
        try
        {
            return calendar.AsKnownAt(date);
        }
        catch (CalendarHorizonException exception)
        {
            faults.Add(option.Name, date.ToString("uuuu-MM-dd", null), exception.Explanation);
            return null;
        }
    }

    /// <summary>The calendar that is asked for; where none is, the one that a file brings, else <c>cn</c>.</summary>
    private WorkingDayCalendar? Choose(ParseResult parse, IReadOnlyList<CalendarFile> files, FaultList faults)
    {
        var brought = files.Select(file => file.Calendar).OfType<WorkingDayCalendar>().ToArray();
        if (_calendar.Text(parse, faults) is not { } id)
        {
            return brought.LastOrDefault() ?? ChineseCalendars.StateCouncil;
        }

        var provider = new WorkingDayCalendarProvider([.. brought.DistinctBy(calendar => calendar.Id)]);
        if (provider.TryGetCalendar(id, out var calendar))
        {
            return calendar;
        }

        faults.Add(_calendar.Name, id, InputMessages.UnknownCalendar, new MessageArgument("known", string.Join(", ", provider.Ids)));
        return null;
    }
}
