using System.Text.Json;
using DisclosureCompliance.Office;

namespace SelfInspection.Json;

internal static class OfficeJson
{
    public static void WriteDocument(Utf8JsonWriter json, OfficeReview review, OfficeComparison? comparison, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-office/1");
        json.WriteNumber("exitCode", exitCode);
        json.WriteText("office", review.Year.Office);
        json.WriteNumber("year", review.Year.Year);
        json.WriteDate("asOf", review.AsOf);
        json.WriteList("findings", review.Findings, finding => Write(json, finding));
        json.WriteList("passed", review.Passed, passed =>
        {
            json.WriteStartObject();
            json.WriteMessageFields(passed.Message);
            json.WriteString("aspect", WordOf(passed.Aspect));
            json.WriteString("place", passed.Place);
            json.WriteEndObject();
        });
        json.WriteList("figures", review.Figures, figure => Write(json, figure));
        WriteChanges(json, comparison);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, OfficeFinding finding)
    {
        json.WriteStartObject();
        json.WriteMessageFields(finding.Message);
        json.WriteString("identity", finding.Identity);
        json.WriteString("severity", finding.Severity switch
        {
            OfficeFindingSeverity.Violation => "violation",
            OfficeFindingSeverity.Warning => "warning",
            _ => "information",
        });
        json.WriteString("aspect", WordOf(finding.Aspect));
        json.WriteString("place", finding.Place);
        json.WriteEndObject();
    }

    /// <summary>A flag, or a count with its words and its ends; what is not known is null.</summary>
    private static void Write(Utf8JsonWriter json, OfficeFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("name", figure.Name);
        if (figure.IsFlag)
        {
            json.WritePropertyName("flag");
            if (figure.Flag is { } flag)
            {
                json.WriteBooleanValue(flag);
            }
            else
            {
                json.WriteNullValue();
            }
        }
        else
        {
            json.WriteString("words", figure.Count.Words);
            json.WriteNumber("lowest", figure.Count.Lowest);
            if (figure.Count.Highest is { } highest)
            {
                json.WriteNumber("highest", highest);
            }
            else
            {
                json.WriteNull("highest");
            }
        }

        json.WriteEndObject();
    }

    /// <summary>What differs from the year before; null where none was given.</summary>
    private static void WriteChanges(Utf8JsonWriter json, OfficeComparison? comparison)
    {
        if (comparison is null)
        {
            json.WriteNull("changes");
            return;
        }

        json.WriteList("changes", comparison.Changes, change =>
        {
            json.WriteStartObject();
            json.WriteMessageFields(change.Describe());
            json.WriteString("kind", WordOf(change.Kind));
            json.WriteString("aspect", WordOf(change.Aspect));
            json.WriteText("subject", change.Subject);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteEndObject();
        });
    }

    private static string WordOf(OfficeChangeKind kind) => kind switch
    {
        OfficeChangeKind.Added => "added",
        OfficeChangeKind.Removed => "removed",
        OfficeChangeKind.Risen => "risen",
        OfficeChangeKind.Fallen => "fallen",
        OfficeChangeKind.Unclear => "unclear",
        _ => "changed",
    };

    private static string WordOf(OfficeAspect aspect) => aspect switch
    {
        OfficeAspect.Report => "report",
        OfficeAspect.Leadership => "leadership",
        OfficeAspect.Institution => "institution",
        OfficeAspect.Staff => "staff",
        OfficeAspect.Systems => "systems",
        OfficeAspect.Division => "division",
        OfficeAspect.Activities => "activities",
        OfficeAspect.Channels => "channels",
        OfficeAspect.Inspections => "inspections",
        OfficeAspect.Supervision => "supervision",
        OfficeAspect.Feedback => "feedback",
        OfficeAspect.Commitments => "commitments",
        OfficeAspect.Totals => "totals",
        _ => "goals",
    };
}
