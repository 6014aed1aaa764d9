using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>Trainings, meetings, outreach and visits; channels and service points.</summary>
internal static class ActivityInspection
{
    public static void Inspect(OfficeReviewLog log)
    {
        InspectTrainings(log);
        InspectOthers(log);
        InspectChannels(log);
    }

    private static void InspectTrainings(OfficeReviewLog log)
    {
        var activities = log.Year.Activities ?? [];
        if (activities.All(activity => activity.Kind != OfficeActivityKind.Training || activity.Times.Highest == 0))
        {
            log.Find(OfficeFindingKinds.TrainingsMissing, "$.activities");
        }

        for (var i = 0; i < activities.Count; i++)
        {
            var (activity, place) = (activities[i], $"$.activities[{i}]");
            var isOutside = activity.Date is { } date && log.IsOutside(date, activity.Title, place + ".date");
            if (activity.Kind == OfficeActivityKind.Training && activity.Times.Highest != 0)
            {
                InspectTraining(log, activity, place, isOutside);
            }
        }
    }

    private static void InspectTraining(OfficeReviewLog log, OfficeActivity training, string place, bool isOutside)
    {
        var title = new MessageArgument("title", training.Title);
        if (training.Date is not { } date)
        {
            log.Find(OfficeFindingKinds.ActivityUndated, place, training.Title, title);
        }
        else if (!isOutside)
        {
            log.Pass(OfficeAspect.Activities, place, OfficePassMessages.TrainingPassed, title, new("date", date));
        }

        if (training.Attendance.IsUnknown)
        {
            log.Find(OfficeFindingKinds.AttendanceMissing, place + ".attendance", training.Title, title);
        }
    }

    private static void InspectOthers(OfficeReviewLog log)
    {
        if ((log.Year.Activities ?? []).All(activity => activity.Kind == OfficeActivityKind.Training || activity.Times.Highest == 0))
        {
            log.Find(OfficeFindingKinds.OutreachMissing, "$.activities");
        }
        else if (log.Year.ActivitiesHeld.Count(activity => activity.Kind != OfficeActivityKind.Training) is > 0 and var others)
        {
            log.Pass(OfficeAspect.Activities, "$.activities", OfficePassMessages.OutreachPassed, new MessageArgument("count", others));
        }
    }

    private static void InspectChannels(OfficeReviewLog log)
    {
        var channels = log.Year.Channels ?? [];
        if (channels.All(channel => channel.IsServicePoint))
        {
            log.Find(OfficeFindingKinds.ChannelsMissing, "$.channels");
        }

        if (channels.All(channel => !channel.IsServicePoint))
        {
            log.Find(OfficeFindingKinds.ServicePointsMissing, "$.channels");
        }

        for (var i = 0; i < channels.Count; i++)
        {
            if (channels[i].IsInUse == false)
            {
                log.Find(OfficeFindingKinds.ChannelUnused, $"$.channels[{i}]", channels[i].Name, new MessageArgument("channel", channels[i].Name));
            }
        }

        if (channels.Count > 0 && channels.All(channel => channel.IsInUse != false))
        {
            log.Pass(OfficeAspect.Channels, "$.channels", OfficePassMessages.ChannelsPassed, new MessageArgument("count", channels.Count));
        }
    }
}
