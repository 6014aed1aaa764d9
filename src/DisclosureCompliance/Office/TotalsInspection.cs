using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>Whether totals and their parts agree, decided on the ranges that the stated counts allow.</summary>
internal static class TotalsInspection
{
    public static void Inspect(OfficeReviewLog log)
    {
        if (log.Year.Totals is not { Count: > 0 } totals)
        {
            log.Find(OfficeFindingKinds.TotalsMissing, "$.totals");
            return;
        }

        for (var i = 0; i < totals.Count; i++)
        {
            InspectTotal(log, totals[i], $"$.totals[{i}]");
        }

        InspectScopes(log, totals);
    }

    private static void InspectTotal(OfficeReviewLog log, OfficeTotal total, string place)
    {
        if (total.Scope == TotalScope.NotStated)
        {
            log.Find(OfficeFindingKinds.TotalScopeUnstated, place + ".scope", total.Id, new("total", total.Label), new("count", total.Count.Words));
        }

        InspectCount(log, total.Label, total.Id, total.Count, place + ".count");
        for (var i = 0; i < total.Breakdowns.Count; i++)
        {
            var (breakdown, where) = (total.Breakdowns[i], $"{place}.breakdowns[{i}]");
            for (var j = 0; j < breakdown.Parts.Count; j++)
            {
                var part = breakdown.Parts[j];
                InspectCount(log, LocalizedText.Same(part.Name), $"{total.Id}/{breakdown.By}/{part.Name}", part.Count, $"{where}.parts[{j}].count");
            }

            if (!total.Count.IsUnknown)
            {
                InspectSum(log, total, breakdown, where);
            }
        }
    }

    private static void InspectCount(OfficeReviewLog log, LocalizedText name, string subject, StatedCount count, string place)
    {
        if (!count.IsExact)
        {
            log.Find(count.IsUnknown ? OfficeFindingKinds.CountUnknown : OfficeFindingKinds.CountApproximate, place, subject, new("total", name), new("count", count.Words));
        }
    }

    private static void InspectSum(OfficeReviewLog log, OfficeTotal total, TotalBreakdown breakdown, string place)
    {
        var sum = breakdown.Sum;
        MessageArgument[] arguments = [new("total", total.Label), new("count", total.Count.Words), new("by", breakdown.By), new("sum", sum.Words)];
        if (IsTheSame(total, breakdown) is { } passed)
        {
            log.Pass(OfficeAspect.Totals, place, passed, arguments);
            return;
        }

        var kind = total.Count.IsCertainlyLessThan(sum) ? OfficeFindingKinds.TotalContradicted
            : !sum.IsCertainlyLessThan(total.Count) || breakdown.IsExhaustive == false ? OfficeFindingKinds.TotalUndecided
            : breakdown.IsExhaustive == true ? OfficeFindingKinds.TotalContradicted
            : OfficeFindingKinds.TotalPartsShort;
        log.Find(kind, place, $"{total.Id}/{breakdown.By}", arguments);
    }

    // All parts make the total; some parts are at most the total.
    private static MessageTemplate? IsTheSame(OfficeTotal total, TotalBreakdown breakdown) =>
        total.Count.CompareWith(breakdown.Sum) == CountAgreement.Equal ? OfficePassMessages.TotalPassed
        : breakdown.IsExhaustive == false && breakdown.Sum.Highest <= total.Count.Lowest ? OfficePassMessages.TotalPartsPassed
        : null;

    private static void InspectScopes(OfficeReviewLog log, IReadOnlyList<OfficeTotal> totals)
    {
        for (var i = 0; i < totals.Count; i++)
        {
            var total = totals[i];
            if (total.Scope != TotalScope.Cumulative)
            {
                continue;
            }

            if (Find(totals, total.Id, TotalScope.NewThisYear) is { } added && total.Count.IsCertainlyLessThan(added.Count))
            {
                log.Find(OfficeFindingKinds.NewAboveCumulative, $"$.totals[{i}]", total.Id, new("total", total.Label), new("count", added.Count.Words), new("cumulative", total.Count.Words));
            }

            if (Find(log.Options.LastYear?.Totals, total.Id, TotalScope.Cumulative) is { } before && total.Count.IsCertainlyLessThan(before.Count))
            {
                log.Find(OfficeFindingKinds.CumulativeFell, $"$.totals[{i}]", total.Id, new("total", total.Label), new("count", total.Count.Words), new("before", before.Count.Words));
            }
        }
    }

    private static OfficeTotal? Find(IReadOnlyList<OfficeTotal>? totals, string id, TotalScope scope) => totals?.FirstOrDefault(total => total.Id == id && total.Scope == scope);
}
