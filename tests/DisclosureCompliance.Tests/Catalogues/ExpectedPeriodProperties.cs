using CsCheck;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Catalogues;

public sealed class ExpectedPeriodProperties
{
    private static readonly LocalDate First = new(2010, 1, 1);

    private static readonly Gen<LocalDate> Days = Gen.Int[0, 1500].Select(First.PlusDays);

    private static readonly Gen<DateInterval> Windows = Gen.Select(Days, Gen.Int[0, 800]).Select((from, length) => new DateInterval(from, from.PlusDays(length)));

    private static readonly Gen<LocalDate?> PerhapsADay = Gen.Select(Gen.Bool, Days).Select((has, day) => has ? day : (LocalDate?)null);

    private static readonly Gen<DisclosingUnit> Units = Gen.Select(PerhapsADay, PerhapsADay, Windows.Array[0, 4]).Select((since, until, suspended) =>
        new DisclosingUnit("u", LocalizedText.Same("u"))
        {
            Since = until < since ? until : since,
            Until = until < since ? since : until,
            Suspensions = [.. suspended.Select(interval => new UnitSuspension(interval, LocalizedText.Same("flood")))],
        });

    private static readonly Gen<CatalogueItem> Items = Gen.Select(Gen.Int[0, 6], PerhapsADay, PerhapsADay).Select((every, from, through) =>
        new CatalogueItem("i", LocalizedText.Same("i"), DisclosureCategory.Periodic, new RecurringRule((Recurrence)every)) { AppliesFrom = from, AppliesThrough = through });

    [Fact]
    public void Every_period_of_the_window_is_owed_or_excused_with_a_reason() => Gen.Select(Windows, Items, Units).Sample((window, item, unit) =>
    {
        var schedule = DisclosureSchedule.Of(item, item.Deadline);
        var expected = schedule.ExpectedIn(window, item, unit).ToArray();
        return expected.Select(one => one.Period).SequenceEqual(schedule.PeriodsIn(window))
            && expected.All(one => one.Duty == PeriodDuty.Owed ? one.Reason is null : one.Reason is not null);
    });

    [Fact]
    public void Splitting_the_window_changes_nothing() => Gen.Select(Windows, Items, Units, Gen.Int[0, 800]).Sample((window, item, unit, at) =>
    {
        var schedule = DisclosureSchedule.Of(item, item.Deadline);
        var whole = schedule.ExpectedIn(window, item, unit);
        var cut = window.Start.PlusDays(at);
        if (cut >= window.End)
        {
            return true;
        }

        var parts = schedule.ExpectedIn(new DateInterval(window.Start, cut), item, unit).Concat(schedule.ExpectedIn(new DateInterval(cut.PlusDays(1), window.End), item, unit));
        return whole.SequenceEqual(parts);
    });

    [Fact]
    public void A_period_is_owed_exactly_when_it_has_a_day_of_duty_and_the_office_and_the_item_last_to_its_end() =>
        Gen.Select(Windows, Items, Units).Sample((window, item, unit) => DisclosureSchedule.Of(item, item.Deadline).ExpectedIn(window, item, unit).All(one =>
        {
            var days = Enumerable.Range(0, Period.DaysBetween(one.Period.Start, one.Period.End) + 1).Select(one.Period.Start.PlusDays).ToArray();
            var onDuty = days.Count(day => unit.HasDutiesOn(day) && item.AppliesOn(day));
            var lasts = !(one.Period.End < unit.Since) && !(one.Period.End > unit.Until) && item.AppliesOn(one.Period.End);
            return one.IsOwed == (onDuty > 0 && lasts) && (one.Duty == PeriodDuty.Owed) == (lasts && onDuty == days.Length);
        }));
}
