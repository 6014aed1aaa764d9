using System.CommandLine;
using System.Globalization;
using DisclosureCompliance.Calendars;
using NodaTime;
using SelfInspection.Calendars;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Shows the working days of a year, or one day.</summary>
internal sealed class CalendarCommand : Command, IHasExamples
{
    private const int YearLength = 4;

    private readonly Session _session;
    private readonly TextArgument _when;
    private readonly CalendarOptions _calendar;

    public CalendarCommand(Session session)
        : base("calendar", HelpTexts.Calendar.In(session.Language))
    {
        _session = session;
        _when = new TextArgument(HelpTexts.YearOrDateName.In(session.Language), HelpTexts.YearOrDate.In(session.Language));
        _calendar = new CalendarOptions(session.Language);
        Add(_when);
        _calendar.AddTo(this);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection calendar 2012",
        "self-inspection calendar 2012-01-21 --lang en",
        "self-inspection calendar 2020 --known-at 2020-01-20",
        "self-inspection calendar 2027 --add-notice cn-2027.json",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        var when = _when.Text(parse, faults);
        var calendar = _calendar.Read(parse, faults);
        var date = when is null ? null : ReadFirstDay(when, faults);
        if (faults.HasErrors)
        {
            return _session.Refuse(faults.All);
        }

        try
        {
            var day = CalendarYear.Describe(calendar!, date!.Value);
            _session.Remark(faults.All);
            if (when!.Length == YearLength)
            {
                Show(new CalendarYear(calendar!, date.Value.Year));
            }
            else
            {
                Show(calendar!, day);
            }

            return ExitCodes.Fine;
        }
        catch (CalendarHorizonException exception)
        {
            faults.Add("calendar", when, exception.Explanation);
            return _session.Refuse(faults.All);
        }
    }

    private static LocalDate? ReadFirstDay(string when, FaultList faults)
    {
        if (when.Length == YearLength && int.TryParse(when, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= DateText.FirstYear and <= DateText.LastYear)
        {
            return new LocalDate(year, 1, 1);
        }

        if (DateText.Parse(when) is { } date)
        {
            return date;
        }

        faults.Add("calendar", when, InputMessages.BadYearOrDate);
        return null;
    }

    private void Show(CalendarYear year)
    {
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => CalendarJsonDocument.WriteYear(json, year));
        }
        else
        {
            new YearText(_session.OpenPage(), year).Write();
        }
    }

    private void Show(WorkingDayCalendar calendar, YearDay day)
    {
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => CalendarJsonDocument.WriteDay(json, calendar, day));
        }
        else
        {
            DayText.Write(_session.OpenPage(), calendar, day);
        }
    }
}
