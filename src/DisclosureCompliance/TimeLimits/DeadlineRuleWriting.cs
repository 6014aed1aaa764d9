using System.Text.Encodings.Web;
using System.Text.Json;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Writes a rule as <see cref="DeadlineRuleReading"/> reads it: the same rule always as the same text, what is understood anyway left out.</summary>
internal static class DeadlineRuleWriting
{
    /// <summary>Compact, Chinese as it is read, and never deeper than can be read back.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = JsonLoader.MaxDepth };

    public static void Write(Utf8JsonWriter json, DeadlineRule rule)
    {
        json.WriteStartObject();
        switch (rule)
        {
            case WithinRule within:
                json.WriteString("type", "within");
                WriteLength(json, within.Length);
                if (!AreTheSame(within.After, RuleTerms.FormedOrChanged))
                {
                    WriteTerms(json, "after", within.After);
                }

                if (within.Which != EventChoice.Latest)
                {
                    json.WriteString("which", RuleJsonWords.EventChoices.WordOf(within.Which));
                }

                break;
            case BeforeRule before:
                json.WriteString("type", "before");
                WriteLength(json, before.Length);
                WriteTerm(json, "event", before.Event);
                break;
            case DisplayRule display:
                json.WriteString("type", "display");
                WriteLength(json, "atLeast", display.AtLeast);
                WriteLength(json, "atMost", display.AtMost);
                WriteTerm(json, "subject", display.Subject);
                WriteTerm(json, "before", display.Before);
                break;
            case NotBeforeRule notBefore:
                json.WriteString("type", "not-before");
                WriteLength(json, notBefore.Length);
                WriteTerm(json, "after", notBefore.After);
                break;
            case MonthDayRule monthDay:
                json.WriteString("type", "month-day");
                WriteDay(json, "monthDay", monthDay.Day);
                WriteYearsAfter(json, monthDay.YearsAfter);
                break;
            case WindowRule window:
                json.WriteString("type", "window");
                WriteDay(json, "from", window.First);
                WriteDay(json, "through", window.Last);
                WriteYearsAfter(json, window.YearsAfter);
                break;
            case RecurringRule recurring:
                json.WriteString("type", "recurring");
                json.WriteString("every", RuleJsonWords.Recurrences.WordOf(recurring.Every));
                WriteDue(json, recurring.Due);
                break;
            case IntervalRule interval:
                json.WriteString("type", "interval");
                WriteLength(json, interval.AtMost);
                WriteTerm(json, "while", interval.While);
                break;
            case StaleRule stale:
                json.WriteString("type", "stale");
                WriteLength(json, stale.After);
                break;
            case ImmediateRule immediate:
                json.WriteString("type", "immediate");
                if (immediate.How != Immediacy.Promptly)
                {
                    json.WriteString("how", RuleJsonWords.Immediacies.WordOf(immediate.How));
                }

                WriteRule(json, "outerLimit", immediate.OuterLimit);
                if (immediate.After.Count > 0)
                {
                    WriteTerms(json, "after", immediate.After);
                }

                break;
            case WithEventRule withEvent:
                json.WriteString("type", "with-event");
                WriteTerm(json, "event", withEvent.Event);
                if (withEvent.EachTime)
                {
                    json.WriteBoolean("eachTime", true);
                }

                break;
            case PermanentRule permanent:
                json.WriteString("type", "permanent");
                WriteLength(json, "reviewEvery", permanent.ReviewEvery);
                WriteRule(json, "first", permanent.First);
                WriteTerm(json, "while", permanent.While);
                break;
            case ChainRule chain:
                json.WriteString("type", "chain");
                WriteRule(json, "first", chain.First);
                WriteRule(json, "then", chain.Then);
                WriteTerm(json, "completion", chain.Completion);
                break;
            case PausedRule paused:
                json.WriteString("type", "paused");
                WriteRule(json, "rule", paused.Rule);
                WriteTerm(json, "from", paused.From);
                WriteTerm(json, "until", paused.Until);
                break;
            case QualifiedRule qualified:
                json.WriteString("type", "qualified");
                WriteRule(json, "rule", qualified.Rule);
                json.WriteString("qualification", RuleJsonWords.Qualifications.WordOf(qualified.Qualification));
                break;
            case CompositeRule composite:
                json.WriteString("type", RuleJsonWords.Compositions.WordOf(composite.How));
                json.WriteStartArray("rules");
                foreach (var part in composite.Rules)
                {
                    Write(json, part);
                }

                json.WriteEndArray();
                break;
            case PartsRule parts:
                json.WriteString("type", "parts");
                WriteParts(json, parts.Parts);
                break;
            case VagueRule vague:
                json.WriteString("type", "vague");
                json.WriteString("how", RuleJsonWords.Vaguenesses.WordOf(vague.How));
                WriteTerm(json, "reference", vague.Reference);
                break;
            case StatutoryRule statutory:
                json.WriteString("type", "statutory");
                json.WriteString("provision", Whole(statutory.ProvisionId));
                break;
            default:
                throw new InvalidOperationException($"Bug in DisclosureCompliance: the shape {rule.GetType().Name} cannot be written.");
        }

        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string name, DeadlineRule? rule)
    {
        if (rule is not null)
        {
            json.WritePropertyName(name);
            Write(json, rule);
        }
    }

    private static void WriteParts(Utf8JsonWriter json, IReadOnlyList<RulePart> parts)
    {
        json.WriteStartArray("parts");
        foreach (var part in parts)
        {
            json.WriteStartObject();
            WriteTerm(json, "subject", part.Subject);
            WriteRule(json, "rule", part.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLength(Utf8JsonWriter json, PeriodLength length)
    {
        json.WriteNumber("count", length.Count);
        json.WriteString("unit", RuleJsonWords.Units.WordOf(length.Unit));
    }

    private static void WriteLength(Utf8JsonWriter json, string name, PeriodLength? length)
    {
        if (length is { } stated)
        {
            json.WriteStartObject(name);
            WriteLength(json, stated);
            json.WriteEndObject();
        }
    }

    private static void WriteDay(Utf8JsonWriter json, string name, AnnualDate day) => json.WriteString(name, AnnualDatePattern.Iso.Format(day));

    private static void WriteYearsAfter(Utf8JsonWriter json, int years)
    {
        if (years != 0)
        {
            json.WriteNumber("yearsAfter", years);
        }
    }

    private static void WriteDue(Utf8JsonWriter json, PeriodDue? due)
    {
        if (due is null)
        {
            return;
        }

        json.WriteStartObject("due");
        switch (due)
        {
            case WithinPeriodDue within:
                WriteLength(json, "within", within.Length);
                if (within.FromStart)
                {
                    json.WriteString("from", RuleJsonWords.CountedFromStart.WordOf(true));
                }

                break;
            case MonthPeriodDue month:
                json.WriteNumber("month", month.Month);
                json.WriteNumber("day", month.Day);
                break;
            case WeekPeriodDue week:
                json.WriteNumber("week", week.Week);
                break;
            case WeekdayPeriodDue weekday:
                json.WriteString("weekday", RuleJsonWords.Weekdays.WordOf(weekday.Day));
                break;
            default:
                throw new InvalidOperationException($"Bug in DisclosureCompliance: the due day {due.GetType().Name} cannot be written.");
        }

        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, string name, IReadOnlyList<RuleTerm> terms)
    {
        json.WriteStartArray(name);
        foreach (var term in terms)
        {
            WriteTerm(json, term);
        }

        json.WriteEndArray();
    }

    private static void WriteTerm(Utf8JsonWriter json, string name, RuleTerm? term)
    {
        if (term is not null)
        {
            json.WritePropertyName(name);
            WriteTerm(json, term);
        }
    }

    private static void WriteTerm(Utf8JsonWriter json, RuleTerm term)
    {
        var common = RuleTerms.All.FirstOrDefault(known => known.Id == term.Id);
        if (term.Name.Equals(common?.Name ?? LocalizedText.Same(term.Id)))
        {
            json.WriteStringValue(Whole(term.Id));
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", Whole(term.Id));
        json.WritePropertyName("name");
        WriteText(json, term.Name);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, LocalizedText text)
    {
        if (text.Texts is [{ } only] && only.Key == Language.English)
        {
            json.WriteStringValue(Whole(only.Value));
            return;
        }

        json.WriteStartObject();
        foreach (var entry in text.Texts)
        {
            json.WriteString(entry.Key.Tag, Whole(entry.Value));
        }

        json.WriteEndObject();
    }

    /// <summary>The writer would put another character where half of a pair stands.</summary>
    private static string Whole(string text) => RuleTermText.IsWhole(text) ? text : throw new ArgumentException("A text holds half of a surrogate pair.", nameof(text));

    private static bool AreTheSame(IReadOnlyList<RuleTerm> left, IReadOnlyList<RuleTerm> right) =>
        left.SequenceEqual(right) && left.Select(term => term.Name).SequenceEqual(right.Select(term => term.Name));
}
