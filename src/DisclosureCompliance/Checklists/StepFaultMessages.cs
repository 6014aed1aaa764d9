using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Steps that contradict themselves, or that the scorer cannot take as written.</summary>
internal static class StepFaultMessages
{
    public static readonly MessageTemplate ZeroNeedsFacts = MessageTemplate.Define(
        "checklist.zero-needs-facts",
        "“{veto}”使某部分记零分，其条件却涉及得分；只有以事实为条件才能成立，现按不明确处理。",
        "\"{veto}\" makes parts 0 under a condition on scores; only conditions on facts can decide that, and this one stays unknown.",
        "请改为以事实为条件，或在该部分的 steps 中用 setTo: 0。",
        "Put it on a fact, or let a step of that part set it to 0 by setTo.");

    public static readonly MessageTemplate MultiplierNeedsFacts = MessageTemplate.Define(
        "checklist.multiplier-needs-facts",
        "倍数的条件涉及得分；只有以事实为条件才能成立，现按不明确处理。",
        "The condition of a multiplier is on scores; only conditions on facts can decide it, and this one stays unknown.",
        "请改为以事实为条件，或使用 multiply 步骤。",
        "Put it on a fact, or use a multiply step.");

    public static readonly MessageTemplate GradeInPart = MessageTemplate.Define(
        "checklist.grade-in-part",
        "等次由总分决定，“{section}”中的步骤不能决定等次；该效果被忽略。",
        "Grades belong to the total, so a step of \"{section}\" cannot decide one; this effect has no effect.",
        "请把该步骤移到考核表最外层的 steps。",
        "Move the step to the steps of the whole checklist.");

    public static readonly MessageTemplate NoScoreInPart = MessageTemplate.Define(
        "checklist.no-score-in-part",
        "“{section}”被否决后没有得分，但未写明外层合计时按多少计；按 0 分计。",
        "A veto leaves \"{section}\" without a score, and nothing says what the section around it counts then; it counts 0.",
        "请写明 setTo，例如 0。",
        "State it by setTo, for example 0.");

    public static readonly MessageTemplate LimitReversed = MessageTemplate.Define(
        "checklist.limit-reversed",
        "下限 {least} 高于上限 {most}；结果总是 {least}。",
        "The lower limit {least} is above the upper one {most}; the result is always {least}.",
        "请改正其一。",
        "Correct one of them.");

    public static readonly MessageTemplate OtherwiseUnused = MessageTemplate.Define(
        "checklist.otherwise-unused",
        "等次“{grade}”写了 otherwise，却没有 requires，永远用不上。",
        "The grade \"{grade}\" has an otherwise but requires nothing, so it is never used.",
        "请补上 requires，或删去 otherwise。",
        "Add what it requires, or take otherwise out.");
}
