using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Steps that contradict themselves, or that the scorer cannot take as written.</summary>
internal static class StepFaultMessages
{
    public static readonly MessageTemplate GradeInPart = MessageTemplate.Define(
        "checklist.grade-in-part",
        "“{section}”中的步骤写有等次：按它决定整个考核表的等次理解。",
        "A step of \"{section}\" names a grade; it is read as deciding the grade of the whole checklist.",
        "如果只是该部分不合格，请去掉等次，用 setTo 写明该部分计多少分；否则请移到最外层的 steps。",
        "If only the part fails, leave the grade out and state by setTo what the part counts; otherwise move the step to the outermost steps.");

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
