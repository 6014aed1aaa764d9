using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Office;

/// <summary>The report as such: its date, the notice that it answers, what is attached.</summary>
internal static class ReportInspection
{
    private const int YearDigits = 4;

    public static void Inspect(OfficeReviewLog log)
    {
        InspectDate(log);
        InspectNotice(log);
        InspectAttachments(log);
        InspectLastYear(log);
    }

    private static void InspectDate(OfficeReviewLog log)
    {
        if (log.Year.ReportedOn is not { } date)
        {
            log.Find(OfficeFindingKinds.Undated, "$.reportedOn");
        }
        else if (LocalDate.Min(log.Year.DataThrough ?? date, date) is var through && through < new LocalDate(log.Year.Year, 12, 31))
        {
            log.Find(OfficeFindingKinds.DatedBeforeYearEnd, "$.reportedOn", null, new("date", date), new("through", through));
        }
        else
        {
            log.Pass(OfficeAspect.Report, "$.reportedOn", OfficePassMessages.DatedPassed, new MessageArgument("date", date));
        }
    }

    private static void InspectNotice(OfficeReviewLog log)
    {
        if (log.Year.Notice is not { } notice || (notice.Title is null && notice.Number is null))
        {
            log.Find(OfficeFindingKinds.NoticeMissing, "$.notice");
        }
        else if (notice.Number is { } number && YearIn(number) is { } stated && stated > (log.Year.ReportedOn?.Year ?? log.Year.Year + 1))
        {
            log.Find(OfficeFindingKinds.NoticeYearOdd, "$.notice.number", number, new("number", number), new("stated", stated));
        }
        else
        {
            log.Pass(OfficeAspect.Report, "$.notice", OfficePassMessages.NoticePassed);
        }
    }

    private static void InspectAttachments(OfficeReviewLog log)
    {
        for (var i = 0; i < (log.Year.Attachments?.Count ?? 0); i++)
        {
            var attachment = log.Year.Attachments![i];
            switch (attachment.IsPresent)
            {
                case false:
                    log.Find(OfficeFindingKinds.AttachmentMissing, $"$.attachments[{i}]", attachment.Name, new MessageArgument("name", attachment.Name));
                    break;
                case true:
                    log.Pass(OfficeAspect.Report, $"$.attachments[{i}]", OfficePassMessages.AttachmentPassed, new MessageArgument("name", attachment.Name));
                    break;
            }
        }
    }

    private static void InspectLastYear(OfficeReviewLog log)
    {
        if (log.Options.LastYear?.Office is { } other && other.In(Language.Chinese).Trim() != log.Year.Office.In(Language.Chinese).Trim())
        {
            log.Find(OfficeFindingKinds.LastYearOfOther, "$.office", null, new("other", other), new("office", log.Year.Office));
        }
    }

    // The first run of exactly four digits is the year: 某政办〔2012〕3号.
    private static int? YearIn(string number)
    {
        var (length, value) = (0, 0);
        for (var i = 0; i <= number.Length; i++)
        {
            var character = i < number.Length ? number[i] : '\0';
            var digit = character is >= '０' and <= '９' ? character - '０' : character - '0';
            if (digit is >= 0 and <= 9 && length <= YearDigits)
            {
                (length, value) = (length + 1, (value * 10) + digit);
                continue;
            }

            if (length == YearDigits)
            {
                return value;
            }

            (length, value) = (0, 0);
        }

        return null;
    }
}
