using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>What the lines and sums of a scorecard say about themselves.</summary>
internal static class ScoreMessages
{
    public static readonly MessageTemplate Occurred = MessageTemplate.Define(
        "score.occurred",
        "“{rule}”：{count} × {each} 分 = 扣 {amount} 分。",
        "\"{rule}\": {count} × {each} = {amount} off.");

    public static readonly MessageTemplate Holds = MessageTemplate.Define(
        "score.holds",
        "“{rule}”：扣 {points} 分。",
        "\"{rule}\": {points} off.");

    public static readonly MessageTemplate NoOccurrence = MessageTemplate.Define(
        "score.no-occurrence",
        "“{rule}”：未发现。",
        "\"{rule}\": not found.");

    public static readonly MessageTemplate Capped = MessageTemplate.Define(
        "score.capped",
        "应扣 {raw} 分，最多扣 {limit} 分，扣完为止。",
        "{raw} off in all; the printed cap stops it at {limit}.");

    public static readonly MessageTemplate Floored = MessageTemplate.Define(
        "score.floored",
        "合计 {raw} 分，本项最低 {limit} 分。",
        "{raw} in all, but the item does not fall below {limit}.");

    public static readonly MessageTemplate Deducted = MessageTemplate.Define(
        "score.deducted",
        "{points} − {deducted} = {score} 分。",
        "{points} − {deducted} = {score}.");

    public static readonly MessageTemplate Shown = MessageTemplate.Define(
        "score.shown",
        "“{rule}”：得 {points} 分。",
        "\"{rule}\": {points} earned.");

    public static readonly MessageTemplate ShownTimes = MessageTemplate.Define(
        "score.shown-times",
        "“{rule}”：{count} × {each} 分 = 得 {amount} 分。",
        "\"{rule}\": {count} × {each} = {amount} earned.");

    public static readonly MessageTemplate NotShown = MessageTemplate.Define(
        "score.not-shown",
        "“{rule}”：未列出，不得分。",
        "\"{rule}\": not listed, nothing earned.");

    public static readonly MessageTemplate Maximum = MessageTemplate.Define(
        "score.maximum",
        "合计 {raw} 分，最高 {limit} 分。",
        "{raw} in all; the printed maximum is {limit}.");

    public static readonly MessageTemplate Ceiling = MessageTemplate.Define(
        "score.ceiling",
        "合计 {raw} 分，但本项分值只有 {limit} 分；不超过本项分值。",
        "{raw} in all, but the item is worth {limit}; it does not rise above that.");

    public static readonly MessageTemplate Earned = MessageTemplate.Define(
        "score.earned",
        "得 {score} 分，本项 {points} 分。",
        "{score} of {points}.");

    public static readonly MessageTemplate Met = MessageTemplate.Define(
        "score.met",
        "符合要求，得 {points} 分。",
        "Met: all {points}.");

    public static readonly MessageTemplate NotMet = MessageTemplate.Define(
        "score.not-met",
        "不符合要求，本项 {points} 分不得分。",
        "Not met: none of {points}.");

    public static readonly MessageTemplate Level = MessageTemplate.Define(
        "score.level",
        "档次“{level}”：{score} 分，本项 {points} 分。",
        "Level \"{level}\": {score} of {points}.");

    public static readonly MessageTemplate Kept = MessageTemplate.Define(
        "score.kept",
        "得 {score} 分，本项 {points} 分。",
        "{score} of {points}.");

    public static readonly MessageTemplate SilenceIsNoFinding = MessageTemplate.Define(
        "score.silence-is-no-finding",
        "填报表未提及本项；填报表声明未提及即未发现问题。",
        "The answers do not mention it; they declare that what they do not mention has no finding.");

    public static readonly MessageTemplate RuleSilenceIsNoFinding = MessageTemplate.Define(
        "score.rule-silence-is-no-finding",
        "“{rule}”：填报表未提及；填报表声明未提及即未发现问题。",
        "\"{rule}\": not mentioned; the answers declare that what they do not mention has no finding.");

    public static readonly MessageTemplate NotAnswered = MessageTemplate.Define(
        "score.not-answered",
        "未填报，不计分。",
        "Not answered: no score.");

    public static readonly MessageTemplate RuleNotAnswered = MessageTemplate.Define(
        "score.rule-not-answered",
        "“{rule}”：未填报，本项暂不计分。",
        "\"{rule}\": not answered, so the item has no score yet.");

    public static readonly MessageTemplate Between = MessageTemplate.Define(
        "score.between",
        "可能得 {lowest} 至 {highest} 分。",
        "Possible: {lowest} to {highest}.");

    public static readonly MessageTemplate NotCounted = MessageTemplate.Define(
        "score.not-counted",
        "次数应取自检查发现的问题（{filter}），但未提供检查结果，填报表也未给出：不计分。",
        "The number is to be taken from findings ({filter}), but no check was given and the answers give none: no score.");

    public static readonly MessageTemplate FromFindings = MessageTemplate.Define(
        "score.from-findings",
        "取自检查发现的问题（{filter}）：{count}。",
        "Taken from the findings of the check ({filter}): {count}.");

    public static readonly MessageTemplate FindingsAgree = MessageTemplate.Define(
        "score.findings-agree",
        "填报表与检查发现的问题（{filter}）一致：{count}。",
        "The answer agrees with the findings of the check ({filter}): {count}.");

    public static readonly MessageTemplate AnswerStands = MessageTemplate.Define(
        "score.answer-stands",
        "填报为 {answered}，检查发现的问题（{filter}）为 {count}；以填报为准。",
        "The answer says {answered}, the findings of the check ({filter}) are {count}; the answer stands.");

    public static readonly MessageTemplate FindingsOfSample = MessageTemplate.Define(
        "score.findings-of-sample",
        "检查所用记录不完整，其中发现 {count} 个问题（{filter}），只是下限，实际次数不明：不计分。",
        "The records checked are not complete. The findings in them ({filter}), {count}, are a lower limit and no number: no score.");

    public static readonly MessageTemplate AnswerStandsBesideSample = MessageTemplate.Define(
        "score.answer-stands-beside-sample",
        "填报为 {answered}；检查所用记录不完整，其中发现 {count} 个问题（{filter}），只是下限；以填报为准。",
        "The answer says {answered}. The records checked are not complete; the findings in them ({filter}), {count}, are a lower limit. The answer stands.");

    public static readonly MessageTemplate NotKnown = MessageTemplate.Define(
        "score.not-known",
        "仅知分值 {points} 分，未见评分标准：不计分，也不推测。",
        "Worth {points}, but its rule was never seen: not scored and not guessed.");

    public static readonly MessageTemplate Invalid = MessageTemplate.Define(
        "score.invalid",
        "填报内容与本项不符，未采用：不计分。",
        "The answer does not fit the item and was not used: no score.");

    public static readonly MessageTemplate Evidence = MessageTemplate.Define(
        "score.evidence",
        "佐证材料：{evidence}。",
        "Evidence: {evidence}.");

    public static readonly MessageTemplate Note = MessageTemplate.Define(
        "score.note",
        "备注：{note}",
        "Note: {note}");

    public static readonly MessageTemplate SelfScore = MessageTemplate.Define(
        "score.self-score",
        "本单位自评 {score} 分，本项 {points} 分。",
        "The unit's own score: {score} of {points}.");

    public static readonly MessageTemplate Sum = MessageTemplate.Define(
        "score.sum",
        "已知 {scored} 分中得 {score} 分。",
        "{score} of {scored} known.");

    public static readonly MessageTemplate SumNotAnswered = MessageTemplate.Define(
        "score.sum-not-answered",
        "总分 {points} 分中有 {part} 分未填报（{lines} 项）。",
        "{part} of {points} not answered (lines: {lines}).");

    public static readonly MessageTemplate SumNotKnown = MessageTemplate.Define(
        "score.sum-not-known",
        "总分 {points} 分中有 {part} 分评分标准未知（{lines} 项）。",
        "{part} of {points} not known (lines: {lines}).");

    public static readonly MessageTemplate SumInvalid = MessageTemplate.Define(
        "score.sum-invalid",
        "总分 {points} 分中有 {part} 分填报内容不符（{lines} 项）。",
        "{part} of {points} without a usable answer (lines: {lines}).");

    public static readonly MessageTemplate SumRange = MessageTemplate.Define(
        "score.sum-range",
        "可能的得分：{lowest} 至 {highest} 分。",
        "Possible in all: {lowest} to {highest}.");

    public static readonly MessageTemplate Multiplied = MessageTemplate.Define(
        "score.multiplied",
        "“{rule}”：扣分乘以 {factor}。",
        "\"{rule}\": the deduction is multiplied by {factor}.");

    public static readonly MessageTemplate RuleCapped = MessageTemplate.Define(
        "score.rule-capped",
        "“{rule}”：应计 {raw} 分，此条最多 {limit} 分。",
        "\"{rule}\": {raw} in all; this rule comes to {limit} at most.");

    public static readonly MessageTemplate WithoutEvidence = MessageTemplate.Define(
        "score.without-evidence",
        "“{rule}”：须有佐证材料，未提供，不计。",
        "\"{rule}\": needs evidence and has none; it does not count.");

    public static readonly MessageTemplate EvidenceFor = MessageTemplate.Define(
        "score.evidence-for",
        "“{rule}”：填报 {count}，有佐证材料的 {shown}；只计有佐证的。",
        "\"{rule}\": {count} stated, {shown} shown by evidence; only those count.");

    public static readonly MessageTemplate CountedElsewhere = MessageTemplate.Define(
        "score.counted-elsewhere",
        "“{rule}”：其中 {count} 个已在前面的规则中计过，不重复计。",
        "\"{rule}\": {count} of them were counted by a rule above and are not counted again.");

    public static readonly MessageTemplate PerhapsCounted = MessageTemplate.Define(
        "score.perhaps-counted",
        "“{rule}”：其中是否有已在前面计过的，要看前面尚未填报的规则，只能给出范围。",
        "\"{rule}\": whether some of them are counted by a rule above depends on what is not answered there, so only a range can be given.");

    public static readonly MessageTemplate CannotTellTwice = MessageTemplate.Define(
        "score.cannot-tell-twice",
        "“{rule}”：规定不重复扣分，但填报只有次数，无法辨认是否同一事实；按不同事实计。",
        "\"{rule}\": the same thing is not to be counted twice, but the answers give only a number; taken as different things.");

    public static readonly MessageTemplate Undefined = MessageTemplate.Define(
        "score.undefined",
        "“{rule}”：考核表没有规定 {value} 如何计分。",
        "\"{rule}\": the paper does not say what {value} is worth.");

    public static readonly MessageTemplate CeilingBefore = MessageTemplate.Define(
        "score.ceiling-before",
        "“{circumstance}”：本项从 {mark} 分起扣。",
        "\"{circumstance}\": deductions start from {mark}.");

    public static readonly MessageTemplate CeilingAfter = MessageTemplate.Define(
        "score.ceiling-after",
        "“{circumstance}”：本项不高于 {mark} 分。",
        "\"{circumstance}\": no more than {mark}.");

    public static readonly MessageTemplate NotApplicable = MessageTemplate.Define(
        "score.not-applicable",
        "不适用于本单位。",
        "Does not apply to the unit.");

    public static readonly MessageTemplate NotNeeded = MessageTemplate.Define(
        "score.not-needed",
        "不适用，按规定视同完成，得 {points} 分。",
        "Does not apply, and counts as done: all {points}.");

    public static readonly MessageTemplate NotChecked = MessageTemplate.Define(
        "score.not-checked",
        "未检查，不计分。",
        "Not looked at: no score.");

    public static readonly MessageTemplate Inconclusive = MessageTemplate.Define(
        "score.inconclusive",
        "已检查，但无法得出结论：不计分。",
        "Looked at without a conclusion: no score.");

    public static readonly MessageTemplate Statement = MessageTemplate.Define(
        "score.statement",
        "以情况说明代替，保留 {share}：得 {score} 分。",
        "A statement of no such matter keeps {share}: {score}.");

    public static readonly MessageTemplate Reason = MessageTemplate.Define(
        "score.reason",
        "理由：{reason}",
        "Reason: {reason}");

    public static readonly MessageTemplate Spread = MessageTemplate.Define(
        "score.spread",
        "不适用项目的分值计入本项：{printed} 分按 {points} 分计。",
        "Points of what does not apply count here: {printed} become {points}.");

    public static readonly MessageTemplate Added = MessageTemplate.Define(
        "score.added",
        "“{rule}”：{value}，得 {amount} 分。",
        "\"{rule}\": {value}, {amount} earned.");

    public static readonly MessageTemplate TakenOff = MessageTemplate.Define(
        "score.taken-off",
        "“{rule}”：{value}，扣 {amount} 分。",
        "\"{rule}\": {value}, {amount} off.");

    public static readonly MessageTemplate Outside = MessageTemplate.Define(
        "score.outside",
        "合计 {score} 分。",
        "{score} in all.");
}
