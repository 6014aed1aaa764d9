using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>Leadership, institution and people: who leads, who works, and whether it is as the report claims.</summary>
internal static class LeadershipInspection
{
    public static void Inspect(OfficeReviewLog log)
    {
        InspectGroup(log);
        InspectInstitution(log);
        InspectStaff(log);
        InspectThreeInPlace(log);
    }

    private static void InspectGroup(OfficeReviewLog log)
    {
        if (log.Year.LeadingGroup is not { } group)
        {
            log.Find(OfficeFindingKinds.GroupMissing, "$.leadingGroup");
            return;
        }

        if (group.Head is { } head)
        {
            log.Pass(OfficeAspect.Leadership, "$.leadingGroup.head", OfficePassMessages.HeadPassed, new MessageArgument("head", head.ToString()));
            InspectClaim(log, head);
            InspectRank(log, head, group.LowestRank);
        }
        else
        {
            log.Find(OfficeFindingKinds.HeadMissing, "$.leadingGroup.head");
        }

        if (group.Members is { Count: > 0 } members)
        {
            log.Pass(OfficeAspect.Leadership, "$.leadingGroup.members", OfficePassMessages.MembersPassed, new MessageArgument("count", members.Count));
        }
        else
        {
            log.Find(OfficeFindingKinds.MembersMissing, "$.leadingGroup.members");
        }
    }

    private static void InspectClaim(OfficeReviewLog log, OfficePerson head)
    {
        const string place = "$.leadingGroup.head";
        var standing = new HeadStanding(log.Year, head);
        var name = new MessageArgument("head", head.ToString());
        if (!standing.IsConsistent)
        {
            log.Find(OfficeFindingKinds.HeadContradicted, place, null, name);
        }

        if (log.Year.Slogan is not { } slogan || LeadershipSlogan.HeadIn(slogan, log.Year.Office.In(Language.Chinese)) is not { } claimed)
        {
            return;
        }

        MessageArgument[] arguments = [new("slogan", slogan), name];
        switch (standing.Is(claimed.Role, claimed.Title))
        {
            case null:
                log.Find(OfficeFindingKinds.HeadUnclear, place, null, arguments);
                break;
            case false:
                log.Find(OfficeFindingKinds.HeadNotAsClaimed, place, null, arguments);
                break;
            case true when standing.IsConsistent:
                log.Pass(OfficeAspect.Leadership, place, OfficePassMessages.HeadAsClaimedPassed, arguments);
                break;
        }
    }

    private static void InspectRank(OfficeReviewLog log, OfficePerson head, OfficialRank? lowest)
    {
        const string place = "$.leadingGroup.head.rank";
        if (lowest is not { } limit)
        {
            return;
        }

        if (head.Rank is not { } rank)
        {
            log.Find(OfficeFindingKinds.HeadRankUnknown, place, null, new MessageArgument("lowest", OfficeTerms.Of(limit)));
            return;
        }

        MessageArgument[] arguments = [new("head", head.ToString()), new("rank", OfficeTerms.Of(rank)), new("lowest", OfficeTerms.Of(limit))];
        if (rank < limit)
        {
            log.Find(OfficeFindingKinds.HeadRankLow, place, null, arguments);
        }
        else
        {
            log.Pass(OfficeAspect.Leadership, place, OfficePassMessages.HeadRankPassed, arguments);
        }
    }

    private static void InspectInstitution(OfficeReviewLog log)
    {
        if (log.Year.InCharge is { } office)
        {
            log.Pass(OfficeAspect.Institution, "$.officeInCharge", OfficePassMessages.InChargePassed, new MessageArgument("name", office.Name));
        }
        else
        {
            log.Find(OfficeFindingKinds.InChargeMissing, "$.officeInCharge");
        }
    }

    private static void InspectStaff(OfficeReviewLog log)
    {
        const string place = "$.staff";
        if (log.Year.Staff is not { } staff || CountOf(staff).IsUnknown)
        {
            log.Find(OfficeFindingKinds.StaffMissing, place);
            return;
        }

        var count = CountOf(staff);
        if (count.Exact == 0)
        {
            log.Find(OfficeFindingKinds.StaffNone, place);
        }
        else if (staff.Total.CompareWith(staff.FullTime + staff.PartTime) == CountAgreement.Contradiction)
        {
            log.Find(
                OfficeFindingKinds.StaffContradicted,
                place,
                null,
                new("total", OfficeTerms.Of(staff.Total)),
                new("full", OfficeTerms.Of(staff.FullTime)),
                new("part", OfficeTerms.Of(staff.PartTime)));
        }
        else
        {
            log.Pass(OfficeAspect.Staff, place, OfficePassMessages.StaffPassed, new MessageArgument("count", OfficeTerms.Of(count)));
        }
    }

    private static void InspectThreeInPlace(OfficeReviewLog log)
    {
        if (!log.Year.ClaimsThreeInPlace)
        {
            return;
        }

        var missing = new List<LocalizedText>();
        if (log.Year.LeadingGroup?.Head is null)
        {
            missing.Add(OfficeTerms.Leadership);
        }
        else if (log.Year.LeadingGroup.Members is not { Count: > 0 })
        {
            missing.Add(OfficeTerms.Members);
        }

        if (log.Year.InCharge is null)
        {
            missing.Add(OfficeTerms.Institution);
        }

        if (log.Year.Staff is not { } staff || CountOf(staff).Lowest == 0)
        {
            missing.Add(OfficeTerms.People);
        }

        const string place = "$.claimsThreeInPlace";
        if (missing.Count > 0)
        {
            log.Find(OfficeFindingKinds.ThreeInPlaceUnproven, place, null, new MessageArgument("missing", missing));
        }
        else
        {
            log.Pass(OfficeAspect.Institution, place, OfficePassMessages.ThreeInPlacePassed);
        }
    }

    /// <summary>The total, or what its two parts make where only they are stated.</summary>
    internal static StatedCount CountOf(OfficeStaff staff) => staff.Total.IsUnknown ? staff.FullTime + staff.PartTime : staff.Total;
}
