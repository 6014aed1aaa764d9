using DisclosureCompliance.Guards;
using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// The order in which notices count: by publication, on one day the annual one first; the later one wins on each date. Two of one day and kind must not
/// contradict each other, so that the order in which they were given decides nothing.
/// </summary>
internal static class NoticeOrder
{
    public static IReadOnlyList<CalendarNotice> Sort(IEnumerable<CalendarNotice> notices) =>
        Guard.Against.NullItems(notices.OrderBy(notice => notice.Published).ThenBy(notice => notice.Kind).ThenBy(notice => notice.Id, StringComparer.Ordinal));

    public static void Apply(IEnumerable<CalendarNotice> sorted, string decidedBy, Dictionary<LocalDate, CalendarDay> days)
    {
        foreach (var notice in sorted)
        {
            foreach (var day in notice.Days)
            {
                days[day.Date] = CalendarDay.Set(day, notice, decidedBy);
            }
        }
    }

    /// <summary>Where two notices of one day and kind say different things of a date: nobody can say which one holds.</summary>
    public static IEnumerable<Message> Contradictions(IEnumerable<CalendarNotice> notices)
    {
        foreach (var alike in notices.GroupBy(notice => (notice.Published, notice.Kind)).Where(group => group.Skip(1).Any()))
        {
            var said = new Dictionary<LocalDate, (bool IsWorking, CalendarNotice Notice)>();
            foreach (var notice in alike)
            {
                foreach (var day in notice.Days)
                {
                    if (!said.TryGetValue(day.Date, out var before))
                    {
                        said.Add(day.Date, (day.IsWorking, notice));
                    }
                    else if (before.IsWorking != day.IsWorking)
                    {
                        yield return new Message(CalendarMessages.NoticesContradict, new("notice", before.Notice.Id), new("other", notice.Id), new("date", day.Date));
                    }
                }
            }
        }
    }

    /// <summary>What keeps these notices from being one calendar; empty when nothing does.</summary>
    public static IEnumerable<Message> Problems(IReadOnlyList<CalendarNotice> notices)
    {
        foreach (var twice in notices.GroupBy(notice => notice.Id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            yield return new Message(CalendarMessages.NoticeTwice, new MessageArgument("notice", twice.Key));
        }

        foreach (var contradiction in Contradictions(notices))
        {
            yield return contradiction;
        }

        var annual = notices.Where(notice => notice.Kind == NoticeKind.Annual).ToLookup(notice => notice.Year);
        if (annual.Count == 0)
        {
            yield return new Message(CalendarMessages.NoAnnualNotice);
            yield break;
        }

        foreach (var twice in annual.Where(group => group.Skip(1).Any()))
        {
            yield return new Message(
                CalendarMessages.SecondAnnualNotice,
                new MessageArgument("year", twice.Key),
                new MessageArgument("notices", string.Join(", ", twice.Select(notice => notice.Id))));
        }

        for (var year = annual.Min(group => group.Key); year < annual.Max(group => group.Key); year++)
        {
            if (!annual.Contains(year))
            {
                yield return new Message(CalendarMessages.YearMissing, new MessageArgument("year", year));
            }
        }

        foreach (var amendment in notices.Where(notice => notice.Kind == NoticeKind.Amendment && !annual.Contains(notice.Year)))
        {
            yield return new Message(
                CalendarMessages.AmendsNothing,
                new MessageArgument("notice", amendment.Id),
                new MessageArgument("year", amendment.Year));
        }
    }
}
