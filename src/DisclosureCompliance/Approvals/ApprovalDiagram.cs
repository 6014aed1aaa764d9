using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>Draws a policy (审核流程图) as a Mermaid state diagram. The same policy gives the same text.</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class ApprovalDiagram
{
    /// <summary>The text of a Mermaid <c>stateDiagram-v2</c>, lines ended by <c>\n</c>.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="language">The language of titles and words.</param>
    /// <exception cref="ArgumentException"><paramref name="policy"/> is null.</exception>
    public static string Mermaid(ApprovalPolicy policy, Language language)
    {
        Guard.Against.Null(policy);
        var text = new StringBuilder("stateDiagram-v2\n");
        for (var i = 0; i < policy.Steps.Count; i++)
        {
            Line(text, $"state \"{Quoted(Label(policy.Steps[i], language))}\" as {Name(i)}");
        }

        var stages = Stages(policy);
        Line(text, $"[*] --> {Name(0)}");
        var from = new List<string> { Name(0) };
        for (var i = 1; i < stages.Count; i++)
        {
            from = Stage(text, policy, stages[i], from, stages[i].Count > 1 ? i : null, language);
        }

        Line(text, $"state \"{In(ApprovalDiagramMessages.Published, language)}\" as published");
        Arrows(text, from, "published", null);
        for (var i = 1; i < policy.Steps.Count; i++)
        {
            Outcomes(text, policy.Steps[i], i, language);
        }

        Line(text, "published --> [*]");
        return text.ToString();
    }

    private static List<List<int>> Stages(ApprovalPolicy policy) =>
        [.. policy.Stages.ToArray().Select((stage, index) => (stage, index)).GroupBy(pair => pair.stage, pair => pair.index).Select(group => group.ToList())];

    /// <summary>The arrows into a stage, and the places from which the next one is reached.</summary>
    private static List<string> Stage(StringBuilder text, ApprovalPolicy policy, List<int> stage, List<string> from, int? fork, Language language)
    {
        var entries = from;
        if (fork is { } number)
        {
            var name = string.Format(CultureInfo.InvariantCulture, "fork{0}", number);
            Line(text, $"state {name} <<fork>>");
            Arrows(text, from, name, null);
            entries = [name];
        }

        foreach (var index in stage)
        {
            Arrows(text, entries, Name(index), Condition(policy.Steps[index], language));
        }

        var left = stage.Select(Name).ToList();
        if (fork is { } again)
        {
            var name = string.Format(CultureInfo.InvariantCulture, "join{0}", again);
            Line(text, $"state {name} <<join>>");
            Arrows(text, left, name, null);
            left = [name];
        }

        // A matter that does not need the stage passes it by.
        return stage.TrueForAll(index => IsConditional(policy.Steps[index])) ? [.. left, .. entries] : left;
    }

    private static void Outcomes(StringBuilder text, ApprovalStep step, int index, Language language)
    {
        Arrows(text, [Name(index)], Name(0), In(ApprovalConditionMessages.Returned, language));
        if (step.Kind == ApprovalStepKind.Confidentiality)
        {
            Arrows(text, [Name(index)], Name(0), In(ApprovalConditionMessages.Redacted, language));
            Arrows(text, [Name(index)], "[*]", In(ApprovalConditionMessages.Withheld, language));
        }

        if (step.RefersTo.Count > 0)
        {
            var outside = Name(index) + "r";
            Line(text, $"state \"{Quoted(string.Join(language == Language.Chinese ? "、" : ", ", step.RefersTo))}\" as {outside}");
            Arrows(text, [Name(index)], outside, In(ApprovalConditionMessages.Referred, language));
            Arrows(text, [outside], Name(index), In(ApprovalDiagramMessages.Answered, language));
        }
    }

    private static void Arrows(StringBuilder text, IEnumerable<string> from, string to, string? label)
    {
        foreach (var place in from.Distinct())
        {
            Line(text, label is null ? $"{place} --> {to}" : $"{place} --> {to} : {Quoted(label)}");
        }
    }

    private static string Label(ApprovalStep step, Language language)
    {
        var parts = new List<string> { step.Title.In(language), string.Join(" / ", step.Roles) };
        if (step.Quorum > 1)
        {
            parts.Add(new Message(ApprovalDiagramMessages.Quorum, new MessageArgument("count", step.Quorum)).In(language));
        }

        if (step.Within is { } days)
        {
            parts.Add(new Message(ApprovalDiagramMessages.Within, new MessageArgument("days", days)).In(language));
        }

        if (step.EscalatesTo is { } role)
        {
            parts.Add(new Message(ApprovalDiagramMessages.Escalates, new MessageArgument("role", role)).In(language));
        }

        if (step.OnSilence == StepSilence.Consent)
        {
            parts.Add(In(ApprovalDiagramMessages.Silence, language));
        }

        return string.Join("<br/>", parts);
    }

    private static string? Condition(ApprovalStep step, Language language)
    {
        var scope = step.Matters switch
        {
            MatterScope.Major => In(ApprovalDiagramMessages.Major, language),
            MatterScope.Ordinary => In(ApprovalDiagramMessages.Ordinary, language),
            _ => null,
        };
        return step.When is null ? scope : scope is null ? step.When.Describe().In(language) : scope + " + " + step.When.Describe().In(language);
    }

    private static bool IsConditional(ApprovalStep step) => step.Matters != MatterScope.Every || step.When is not null;

    private static string In(MessageTemplate template, Language language) => new Message(template).In(language);

    private static string Name(int index) => string.Format(CultureInfo.InvariantCulture, "s{0}", index + 1);

    /// <summary>A label without what would end it: quotation marks, line ends, and the colon and semicolon of the diagram's own grammar.</summary>
    private static string Quoted(string text) => text.Replace('"', '\'').Replace('\r', ' ').Replace('\n', ' ').Replace(";", "；").Replace(": ", "：").Replace(':', '：');

    private static void Line(StringBuilder text, string line) => text.Append("    ").Append(line).Append('\n');
}
