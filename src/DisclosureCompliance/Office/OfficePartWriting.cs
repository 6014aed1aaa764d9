using System.Text.Json;
using DisclosureCompliance.Loading;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Office;

/// <summary>The small things of an office's document: what is not known is left out.</summary>
internal static class OfficePartWriting
{
    public static void WriteCount(this Utf8JsonWriter json, string name, StatedCount count)
    {
        if (count != StatedCount.Unknown)
        {
            json.WriteCountAsItIs(name, count);
        }
    }

    public static void WriteCountAsItIs(this Utf8JsonWriter json, string name, StatedCount count)
    {
        if (count.Exact is <= int.MaxValue and var number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteWords(name, count.Words);
        }
    }

    public static void WriteRule(this Utf8JsonWriter json, string name, DeadlineRule? rule)
    {
        if (rule is not null)
        {
            json.WritePropertyName(name);
            DeadlineRuleWriting.Write(json, rule);
        }
    }
}
