using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Law;

/// <summary>What is said of law packs.</summary>
internal static class LawMessages
{
    public static readonly MessageTemplate NotOfLaw = MessageTemplate.Define(
        "law.not-of-law",
        "法规包中的规定不能引用另一规定。",
        "A provision of a law pack cannot refer to another provision.",
        "请直接写明期限。",
        "Write the limit itself.");

    public static readonly MessageTemplate NoVersion = MessageTemplate.Define(
        "law.no-version",
        "规定没有版本。",
        "The provision has no version.",
        "请写明至少一个版本及其施行期间。",
        "Give it one version or more, each with the days on which it is in force.");

    public static readonly MessageTemplate DoubtWithoutNote = MessageTemplate.Define(
        "law.doubt-without-note",
        "标为未核实或推定，但没有说明。",
        "It is marked as unverified or assumed, and nothing says what is.",
        "请在 note 中说明哪一点未核实、依何推定。",
        "Say in note what is unverified, or what is assumed and why.");

    public static readonly MessageTemplate UndeclaredTerm = MessageTemplate.Define(
        "law.undeclared-term",
        "词语“{term}”未在 terms 中定义，将以标识符显示；{nearest}。",
        "The term '{term}' is not defined and will be shown by its identifier; {nearest}.",
        "请改正，或在 terms 中定义。",
        "Correct it, or define it in terms.");

    public static readonly MessageTemplate OverlappingVersions = MessageTemplate.Define(
        "law.overlapping-versions",
        "该版本与{other}施行的版本重叠。",
        "This version overlaps the one in force {other}.",
        "同一天只能有一个版本；请改正施行期间。",
        "Only one version can be in force on a day; correct the dates.");

    public static readonly MessageTemplate EndsBeforeStart = MessageTemplate.Define(
        "law.ends-before-start",
        "最后施行日早于施行日 {from}。",
        "The last day in force is before the first, {from}.",
        "请改正日期。",
        "Correct the dates.");

    public static readonly MessageTemplate UnknownNational = MessageTemplate.Define(
        "law.unknown-national",
        "{pack} 中的地方规定所依据的“{national}”不存在；{nearest}。",
        "The provision '{national}', to which one of {pack} is local, does not exist; {nearest}.",
        "请改正 localTo，或先加载含有该规定的法规包。",
        "Correct localTo, or load the pack that has it first.");

    public static readonly MessageTemplate UnknownProvision = MessageTemplate.Define(
        "law.unknown-provision",
        "没有“{provision}”这一规定；{nearest}。",
        "There is no provision '{provision}'; {nearest}.",
        "请改正标识符，或加载含有该规定的法规包。",
        "Correct the identifier, or load the pack that has it.");

    public static readonly MessageTemplate Nearest = MessageTemplate.Define(
        "law.nearest",
        "最接近的是：{nearest}",
        "the nearest is: {nearest}");

    public static readonly MessageTemplate NoneNear = MessageTemplate.Define(
        "law.none-near",
        "也没有相近的",
        "nothing is near it");

    public static readonly MessageTemplate LooserLimit = MessageTemplate.Define(
        "law.looser-limit",
        "地方规定“{provision}”（{period}施行）的期限“{rule}”宽于 {national} 的“{nationalRule}”（{article}）。",
        "The limit of the local provision '{provision}', in force {period}, is looser than that of {national}: '{rule}' against '{nationalRule}' ({article}).",
        "地方规定只能同样严或者更严：请改正期限；如另有上位法依据，请去掉 localTo。",
        "A local provision can only be as strict or stricter: correct the limit; where another higher law allows it, leave localTo out.");

    public static readonly MessageTemplate IncomparableLimit = MessageTemplate.Define(
        "law.incomparable-limit",
        "地方规定“{provision}”（{period}施行）的期限“{rule}”与 {national} 的“{nationalRule}”（{article}）无法比较，不能认定不宽于后者。",
        "The limit of the local provision '{provision}', in force {period}, cannot be compared with that of {national}: '{rule}' against '{nationalRule}' ({article}). It is not sure to be as strict.",
        "请用相同的起算事由和单位写明期限；如与该规定无关，请去掉 localTo。",
        "State the limit with the same event and unit; if it has nothing to do with that provision, leave localTo out.");

    public static readonly MessageTemplate OtherIdentifier = MessageTemplate.Define(
        "law.other-identifier",
        "地方规定“{provision}”（{period}施行）中“{name}”的标识符是“{term}”，{national} 用的是“{meant}”（{article}），两者无法比较。",
        "In the local provision '{provision}', in force {period}, the identifier of '{name}' is '{term}', and in {national} it is '{meant}' ({article}), so that the two cannot be compared.",
        "请改用“{meant}”，并在 terms 中写明名称。",
        "Write '{meant}', and give it its name in terms.");

    public static readonly MessageTemplate LooserExtension = MessageTemplate.Define(
        "law.looser-extension",
        "地方规定“{provision}”（{period}施行）的延长宽于 {national} 所允许的（{article}）。",
        "The local provision '{provision}', in force {period}, allows more extension than {national} does ({article}).",
        "请缩短或者删去延长。",
        "Shorten the extension, or leave it out.");

    public static readonly MessageTemplate MorePauses = MessageTemplate.Define(
        "law.more-pauses",
        "地方规定“{provision}”（{period}施行）有 {national} 所没有的中止或者重新起算（{article}）。",
        "The local provision '{provision}', in force {period}, has a suspension or a restart that {national} has not ({article}).",
        "请删去。",
        "Leave it out.");

    public static readonly MessageTemplate OtherSilence = MessageTemplate.Define(
        "law.other-silence",
        "地方规定“{provision}”（{period}施行）对逾期未答复的后果与 {national} 不同（{article}）。",
        "Under the local provision '{provision}', in force {period}, silence means something else than under {national} ({article}).",
        "请删去 onSilence，或者与该规定一致。",
        "Leave onSilence out, or make it the same.");
}
