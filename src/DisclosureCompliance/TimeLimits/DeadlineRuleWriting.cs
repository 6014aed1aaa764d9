using System.Text.Json;
using DisclosureCompliance.Loading;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Writes a rule as <see cref="DeadlineRuleReading"/> reads it: the same rule always as the same text, what is understood anyway left out.</summary>
internal static class DeadlineRuleWriting
{
    public static void Write(Utf8JsonWriter json, DeadlineRule rule)
    {
        json.WriteStartObject();
        switch (rule)
        {
            case WithinRule within:
                json.WriteString("type", "within");
                PeriodWriting.WriteLength(json, within.Length);
                if (!RuleTermWriting.AreTheSame(within.After, RuleTerms.FormedOrChanged))
                {
                    RuleTermWriting.WriteTerms(json, "after", within.After);
                }

                if (within.Which != EventChoice.Latest)
                {
                    json.WriteString("which", RuleJsonWords.EventChoices.WordOf(within.Which));
                }

                break;
            case BeforeRule before:
                json.WriteString("type", "before");
                PeriodWriting.WriteLength(json, before.Length);
                RuleTermWriting.WriteTerm(json, "event", before.Event);
                break;
            case DisplayRule display:
                json.WriteString("type", "display");
                PeriodWriting.WriteLength(json, "atLeast", display.AtLeast);
                PeriodWriting.WriteLength(json, "atMost", display.AtMost);
                RuleTermWriting.WriteTerm(json, "subject", display.Subject);
                RuleTermWriting.WriteTerm(json, "before", display.Before);
                break;
            case NotBeforeRule notBefore:
                json.WriteString("type", "not-before");
                PeriodWriting.WriteLength(json, notBefore.Length);
                RuleTermWriting.WriteTerm(json, "after", notBefore.After);
                break;
            case MonthDayRule monthDay:
                json.WriteString("type", "month-day");
                PeriodWriting.WriteDay(json, "monthDay", monthDay.Day);
                PeriodWriting.WriteYearsAfter(json, monthDay.YearsAfter);
                break;
            case WindowRule window:
                json.WriteString("type", "window");
                PeriodWriting.WriteDay(json, "from", window.First);
                PeriodWriting.WriteDay(json, "through", window.Last);
                PeriodWriting.WriteYearsAfter(json, window.YearsAfter);
                break;
            case RecurringRule recurring:
                json.WriteString("type", "recurring");
                json.WriteString("every", RuleJsonWords.Recurrences.WordOf(recurring.Every));
                PeriodWriting.WriteDue(json, recurring.Due);
                break;
            case IntervalRule interval:
                json.WriteString("type", "interval");
                PeriodWriting.WriteLength(json, interval.AtMost);
                RuleTermWriting.WriteTerm(json, "while", interval.While);
                break;
            case StaleRule stale:
                json.WriteString("type", "stale");
                PeriodWriting.WriteLength(json, stale.After);
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
                    RuleTermWriting.WriteTerms(json, "after", immediate.After);
                }

                break;
            case WithEventRule withEvent:
                json.WriteString("type", "with-event");
                RuleTermWriting.WriteTerm(json, "event", withEvent.Event);
                if (withEvent.EachTime)
                {
                    json.WriteBoolean("eachTime", true);
                }

                break;
            case PermanentRule permanent:
                json.WriteString("type", "permanent");
                PeriodWriting.WriteLength(json, "reviewEvery", permanent.ReviewEvery);
                WriteRule(json, "first", permanent.First);
                RuleTermWriting.WriteTerm(json, "while", permanent.While);
                break;
            case ChainRule chain:
                json.WriteString("type", "chain");
                WriteRule(json, "first", chain.First);
                WriteRule(json, "then", chain.Then);
                RuleTermWriting.WriteTerm(json, "completion", chain.Completion);
                break;
            case PausedRule paused:
                json.WriteString("type", "paused");
                WriteRule(json, "rule", paused.Rule);
                RuleTermWriting.WriteTerm(json, "from", paused.From);
                RuleTermWriting.WriteTerm(json, "until", paused.Until);
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
                RuleTermWriting.WriteTerm(json, "reference", vague.Reference);
                break;
            case StatutoryRule statutory:
                json.WriteString("type", "statutory");
                json.WriteString("provision", JsonWriting.Whole(statutory.ProvisionId));
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
            RuleTermWriting.WriteTerm(json, "subject", part.Subject);
            WriteRule(json, "rule", part.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
