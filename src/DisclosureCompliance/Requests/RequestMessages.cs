using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Requests;

/// <summary>What is said of requests: what went wrong, and what follows from silence.</summary>
internal static partial class RequestMessages
{
    public static readonly LocalizedText NoDay = new("尚不能确定", "cannot be named yet");

    public static readonly MessageTemplate ReplyLate = Define(
        "request.reply.late",
        "答复期限截至 {due}，{date} 才答复，逾期。依据：{law}。",
        "The reply was due by {due} and was given on {date}. Law: {law}.",
        "请查明原因；逾期答复可能在行政复议、行政诉讼中被确认违法。",
        "Find out why; a late reply can be held unlawful in review or in court.");

    public static readonly MessageTemplate ReplyPerhapsLate = Define(
        "request.reply.perhaps-late",
        "{date} 答复；期限预计截至 {due}，最迟 {latest}，待放假通知公布后方能确定是否逾期。依据：{law}。",
        "The reply was given on {date}; it was due by {due} as far as can be foreseen, by {latest} at the latest. The holiday notice will tell. Law: {law}.",
        "放假通知公布后重新计算。",
        "Compute again when the notice is out.");

    public static readonly MessageTemplate ReplyOverdue = Define(
        "request.reply.overdue",
        "答复期限已于 {due} 届满，截至 {date} 尚未答复。依据：{law}。",
        "The reply was due by {due} and had not been given by {date}. Law: {law}.",
        "请立即答复。",
        "Reply at once.");

    public static readonly MessageTemplate OverdueWhenClosed = Define(
        "request.reply.overdue-when-closed",
        "{date} 按放弃处理时，答复期限（{due}）已经届满。依据：{law}。",
        "When the request was closed on {date}, the reply had been due since {due}. Law: {law}.",
        "请核实能否按放弃处理。",
        "Look whether it could be closed so.");

    public static readonly MessageTemplate OverdueAtNotice = Define(
        "request.reply.overdue-at-notice",
        "{date} 向申请人发出通知时，答复期限（{due}）已经届满；重新起算不消除此前的逾期。依据：{law}。",
        "When the applicant was notified on {date}, the reply had been due since {due}; a restart does not undo that. Law: {law}.",
        "请查明原因，并尽快答复。",
        "Find out why, and reply soon.");

    public static readonly MessageTemplate NotOnTheSpot = Define(
        "request.reply.not-on-the-spot",
        "能够当场答复的申请应在收到当日（{received}）答复。依据：{law}。",
        "The request could be answered on the spot and should have been on the day of receipt, {received}. Law: {law}.",
        "请立即答复，并查明原因。",
        "Reply at once, and find out why it was not done.");

    public static readonly MessageTemplate ReplyAfterLapse = Define(
        "request.reply.after-abandonment",
        "{what}所定期限（{due}）届满后，申请已视为放弃，{date} 仍作出答复。依据：{law}。",
        "After the time of {what} ({due}) had passed, the request counted as given up; the reply of {date} was still made. Law: {law}.",
        "如有正当理由，请记录；不影响答复效力。",
        "Note the good reason if there was one; the reply stands.");

    public static readonly MessageTemplate NoticeLate = Define(
        "request.completion.notice-late",
        "补正告知最迟应在 {due} 前作出（含当日），实际为 {date}。依据：{law}。",
        "The notice to complete was due by {due} and was given on {date}. Law: {law}.",
        "请核实告知日期；逾期告知可能被认定无效。",
        "Check the day of the notice; a late one can be held void.");

    public static readonly MessageTemplate NoticeWithoutTime = Define(
        "request.completion.no-time",
        "{date} 的补正告知没有写明补正期限。依据：{law}。",
        "The notice to complete of {date} gives no time for it. Law: {law}.",
        "请补充告知合理的补正期限；没有期限，不能按逾期处理。",
        "Give a reasonable time; without one the request cannot lapse.");

    public static readonly MessageTemplate SecondNotice = Define(
        "request.completion.second-notice",
        "补正只能一次性告知：{first} 已告知过，{date} 再次告知，不重新起算答复期限。依据：{law}。",
        "The applicant may be asked to complete a request only once, which was done on {first}; the notice of {date} starts no new period. Law: {law}.",
        "请按已有申请内容答复；仍不明确的，可以告知无法提供。",
        "Reply to what there is; if it is still unclear, say that it cannot be provided.");

    public static readonly MessageTemplate ApplicantLate = Define(
        "request.applicant.late",
        "{what}所定期限截至 {due}，申请人于 {date} 才办理；行政机关已受理，按此计算。依据：{law}。",
        "The time of {what} ended on {due}, the applicant acted on {date}; the agency took it, and it is counted so. Law: {law}.",
        "请记录接受的理由。",
        "Note why it was taken.");

    public static readonly MessageTemplate ApplicantSilent = Define(
        "request.applicant.silent",
        "{what}所定期限（{due}）已过，申请人未办理，无正当理由的视为放弃申请。依据：{law}。",
        "The time of {what} ended on {due} without an answer; without good reason the request counts as given up. Law: {law}.",
        "请核实有无正当理由并登记结案。",
        "Look for a good reason, and record the closing.");

    public static readonly MessageTemplate DoesNotRestart = Define(
        "request.period.no-restart",
        "适用的规定没有说{event}会使答复期限重新起算，期限照常计算。依据：{law}。",
        "The law that applies does not say that {event} starts the period anew; it runs on. Law: {law}.");

    public static readonly MessageTemplate DoesNotPause = Define(
        "request.consultation.no-pause",
        "适用的规定没有说征求{party}（{who}）意见的时间不计入期限，期限照常计算。依据：{law}。",
        "The law that applies does not take the time for asking {party} ({who}) out of the period; it runs on. Law: {law}.");

    public static readonly MessageTemplate OverlapMerged = Define(
        "request.consultation.overlap",
        "{date} 征求{who}意见时，{other}尚未答复；重叠的时间只扣除一次。依据：{law}。",
        "When {who} was asked on {date}, {other} had not answered yet; time that overlaps is taken out once. Law: {law}.");

    public static readonly MessageTemplate AnswerLate = Define(
        "request.consultation.answer-late",
        "{party}（{who}）的答复期限截至 {due}，{date} 才答复；逾期的后果是{effect}。依据：{law}。",
        "The answer of {party} ({who}) was due by {due} and came on {date}; once the time has passed, {effect}. Law: {law}.");

    public static readonly MessageTemplate SilenceAgencyDecides = Define(
        "request.consultation.agency-decides",
        "{party}（{who}）到 {due} 未提出意见，由行政机关自行决定是否公开。依据：{law}。",
        "No answer of {party} ({who}) by {due}: the agency decides by itself. Law: {law}.");

    public static readonly MessageTemplate SilenceDeemedConsent = Define(
        "request.consultation.deemed-consent",
        "{party}（{who}）到 {due} 未提出意见，视为同意公开。依据：{law}。",
        "No answer of {party} ({who}) by {due}, which counts as consent. Law: {law}.");

    public static readonly MessageTemplate Silence = Define(
        "request.consultation.silent",
        "{party}（{who}）到 {due} 未提出意见，规定没有说明后果。依据：{law}。",
        "No answer of {party} ({who}) by {due}; the law does not say what follows. Law: {law}.");

    public static readonly MessageTemplate ExtensionNotProvided = Define(
        "request.extension.not-provided",
        "{date} 延长 {by}，但规定没有延长的内容，不予计入。依据：{law}。",
        "The period was extended by {by} on {date}, but the law knows no extension; it does not count. Law: {law}.",
        "请按原期限答复。",
        "Reply within the period as it is.");

    public static readonly MessageTemplate ExtensionInOtherUnit = Define(
        "request.extension.other-unit",
        "{date} 延长 {by}，单位与规定不同，不予计入。依据：{law}。",
        "The period was extended by {by} on {date}, in another unit than the law's; it does not count. Law: {law}.",
        "请按规定的单位登记。",
        "Record it in the law's unit.");

    public static readonly MessageTemplate ExtensionNotApproved = Define(
        "request.extension.not-approved",
        "{date} 延长 {by}，没有{approver}同意的记录。依据：{law}。",
        "The period was extended by {by} on {date}; nothing says that the {approver} agreed. Law: {law}.",
        "如已同意，请补充登记；否则延长不成立。",
        "Record the consent if there was one; without it there is no extension.");

    public static readonly MessageTemplate ExtensionTooLate = Define(
        "request.extension.too-late",
        "{date} 才决定延长 {by}，期限已于 {due} 届满。依据：{law}。",
        "The period was extended by {by} on {date}, when it had ended on {due}. Law: {law}.",
        "期满后不能延长，请立即答复。",
        "A period that has ended cannot be extended: reply at once.");

    public static readonly MessageTemplate ExtensionNotTold = Define(
        "request.extension.not-told",
        "{date} 延长 {by}，到期限届满（{due}）时没有告知申请人的记录。依据：{law}。",
        "The period was extended by {by} on {date}; nothing says that the applicant was told by its end, {due}. Law: {law}.",
        "如已告知，请补充登记；告知应在期限届满前（本库的理解）。",
        "Record the notice if there was one; it comes before the period ends, which is the reading chosen here.");

    public static readonly MessageTemplate ExtensionToldTooLate = Define(
        "request.extension.told-too-late",
        "{date} 延长 {by}，{told} 才告知申请人，期限已于 {due} 届满。依据：{law}。",
        "The period was extended by {by} on {date}; the applicant was told on {told}, when it had ended on {due}. Law: {law}.",
        "告知应在期限届满前（本库的理解）；请立即答复。",
        "The notice comes before the period ends, which is the reading chosen here; reply at once.");

    public static readonly MessageTemplate ExtensionAboveCap = Define(
        "request.extension.above-cap",
        "{date} 延长 {by}，此前已延长 {before}，合计超过上限（{cap}），超出部分不予计入。依据：{law}。",
        "The period was extended by {by} on {date}, after {before} before; together that is more than {cap}, and what is above does not count. Law: {law}.",
        "请在上限之内答复。",
        "Reply within the cap.");

    /// <summary>The citation, to stand in a message.</summary>
    public static MessageArgument Law(LegalCitation? citation) =>
        new("law", citation?.ToText() ?? new LocalizedText("未找到现行规定", "no provision found"));

    private static MessageTemplate Define(string code, string zh, string en) => MessageTemplate.Define(code, zh, en);

    private static MessageTemplate Define(string code, string zh, string en, string zhRemedy, string enRemedy) =>
        MessageTemplate.Define(code, zh, en, zhRemedy, enRemedy);
}
