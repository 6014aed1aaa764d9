using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Requests;

/// <content>What comes next, how the date came about, what cannot be right in a log or a document.</content>
internal static partial class RequestMessages
{
    public static readonly MessageTemplate ConfirmReceipt = Define(
        "request.next.confirm-receipt",
        "请与申请人确认收到（{date} 到达，应当日确认）；确认之日为收到申请之日。依据：{law}。",
        "Agency: confirm the receipt with the applicant on the day of arrival, {date}; the day of confirmation is the day of receipt. Law: {law}.");

    public static readonly MessageTemplate AskForCompletion = Define(
        "request.next.ask-for-completion",
        "申请内容不明确的，告知补正。最后期限：{due}。依据：{law}。",
        "Agency: if the request is unclear, ask for its completion. Last day: {due}. Law: {law}.");

    public static readonly MessageTemplate AskOnceForCompletion = Define(
        "request.next.ask-once-for-completion",
        "申请内容不明确的，一次性告知补正，写明补正事项和期限。最后期限：{due}。依据：{law}。",
        "Agency: if the request is unclear, ask once for its completion, with what is missing and a time for it. Last day: {due}. Law: {law}.");

    public static readonly MessageTemplate CompleteRequest = Define(
        "request.next.complete-request",
        "申请人补正；逾期不补正的后果：{effect}。最后期限：{due}。依据：{law}。",
        "Applicant: complete the request; otherwise {effect}. Last day: {due}. Law: {law}.");

    public static readonly MessageTemplate PayFee = Define(
        "request.next.pay-fee",
        "申请人缴费；逾期不缴的后果：{effect}。最后期限：{due}。依据：{law}。",
        "Applicant: pay the fee; otherwise {effect}. Last day: {due}. Law: {law}.");

    public static readonly MessageTemplate AnswerStep = Define(
        "request.next.answer",
        "等待{party}（{who}）提出意见；逾期不答复的后果：{effect}。最后期限：{due}。依据：{law}。",
        "Answer of {party} ({who}); without it {effect}. Last day: {due}. Law: {law}.");

    public static readonly MessageTemplate ExtendStep = Define(
        "request.next.extend",
        "需要延长的，经{approver}同意并告知申请人，最多还可延长 {room}。最后期限：{due}。依据：{law}。",
        "Agency: if more time is needed, extend by {room} at most, with the consent of the {approver}, and tell the applicant. Last day: {due}. Law: {law}.");

    public static readonly MessageTemplate TellApplicant = Define(
        "request.next.tell-applicant",
        "已决定延长，告知申请人；期限届满前未告知的，延长不成立（本库的理解）。最后期限：{due}。依据：{law}。",
        "Agency: tell the applicant of the extension; without that it does not count, which is the reading chosen here. Last day: {due}. Law: {law}.");

    public static readonly MessageTemplate ReplyStep = Define(
        "request.next.reply",
        "答复申请人。最后期限：{due}。依据：{law}。",
        "Agency: reply. Last day: {due}. Law: {law}.");

    public static readonly MessageTemplate DispatchStep = Define(
        "request.next.dispatch-reply",
        "答复已作出，寄出或送达。最后期限：{due}。依据：{law}。",
        "Agency: the reply is made; send it or hand it over. Last day: {due}. Law: {law}.");

    public static readonly MessageTemplate DeliverStep = Define(
        "request.next.deliver-reply",
        "答复已寄出，确认送达。最后期限：{due}。依据：{law}。",
        "Agency: the reply is sent; see that it arrives. Last day: {due}. Law: {law}.");

    public static readonly MessageTemplate CloseAsAbandoned = Define(
        "request.next.close-as-abandoned",
        "{what}所定期限已过：无正当理由的登记为放弃，有正当理由的继续办理。依据：{law}。",
        "Agency: the time of {what} has passed; record the request as given up, or go on if there was good reason. Law: {law}.");

    public static readonly MessageTemplate UnconfirmedStep = Define(
        "request.step.unconfirmed",
        "申请方式：{channel}；{arrival} 到达，尚未与申请人确认，期限未起算。依据：{law}。",
        "The request came {channel} on {arrival} and is not confirmed with the applicant; its period does not run yet. Law: {law}.");

    public static readonly MessageTemplate ReceiptStep = Define(
        "request.step.receipt",
        "申请方式：{channel}；{arrival} 到达，收到申请之日为 {receipt}。依据：{law}。",
        "The request came {channel} on {arrival} and counts as received on {receipt}. Law: {law}.");

    public static readonly MessageTemplate NoteStep = Define("request.step.note", "注意：{note}", "Note: {note}");

    public static readonly MessageTemplate SlipStep = Define(
        "request.step.slip",
        "登记回执的日期（{slip}）不是收到申请之日。",
        "The date of the agency's own slip, {slip}, starts no period.");

    public static readonly MessageTemplate LawStep = Define(
        "request.step.law",
        "适用 {date} 有效的规定：{period}。依据：{law}。",
        "The law in force on {date} applies: {period}. Law: {law}.");

    public static readonly MessageTemplate RestartStep = Define(
        "request.step.restart",
        "{date} {event}，期限自该日重新起算。",
        "On {date}, {event}: the period starts anew.");

    public static readonly MessageTemplate PauseStep = Define(
        "request.step.pause",
        "{from} {event}，至 {until} 的时间不计入。",
        "On {from}, {event}: the time through {until} does not count.");

    public static readonly MessageTemplate OpenPauseStep = Define(
        "request.step.pause-open",
        "{from} {event}，尚未答复，期限中止。",
        "On {from}, {event}, not answered yet: the time stands still.");

    public static readonly MessageTemplate ExtensionStep = Define(
        "request.step.extension",
        "期限延长 {by}。",
        "The period is {by} longer by extension.");

    public static readonly MessageTemplate BeforeReceipt = Define(
        "request.log.before-receipt",
        "{event}（{date}）之前没有收到申请的记录，未予采用。",
        "'{event}' ({date}) stands before the receipt of the request, or there is none; it is not used.",
        "请核对日期，或补充收到申请的记录。",
        "Check the dates, or add the receipt.");

    public static readonly MessageTemplate Repeated = Define(
        "request.log.repeated",
        "{event}（{date}）重复，只采用第一条。",
        "'{event}' ({date}) occurs again; only the first is used.",
        "请删去重复的一条；是另一件申请的，另立编号。",
        "Remove one, or give another request a number of its own.");

    public static readonly MessageTemplate BeforeDecision = Define(
        "request.log.before-decision",
        "{event}（{date}）早于作出答复，未予采用。",
        "'{event}' ({date}) stands before the reply was made; it is not used.",
        "请核对日期，或补充作出答复的记录。",
        "Check the dates, or add the reply.");

    public static readonly MessageTemplate AfterDecision = Define(
        "request.log.after-decision",
        "{event}（{date}）晚于作出答复，未予采用。",
        "'{event}' ({date}) stands after the reply was made; it is not used.",
        "请核对日期。",
        "Check the dates.");

    public static readonly MessageTemplate AfterClosing = Define(
        "request.log.after-closing",
        "{event}（{date}）晚于结案，未予采用。",
        "'{event}' ({date}) stands after the request was closed; it is not used.",
        "请核对日期；结案有误的，更正结案记录。",
        "Check the dates; correct the closing if it was wrong.");

    public static readonly MessageTemplate AskedTwice = Define(
        "request.log.asked-twice",
        "{event}（{date}）之前的同一通知尚未答复，未予采用。",
        "'{event}' ({date}): the same was asked before and is still open; it is not used.",
        "请核对对象和日期。",
        "Check whom it went to, and when.");

    public static readonly MessageTemplate NotAsked = Define(
        "request.log.not-asked",
        "{event}（{date}）没有对应的通知，未予采用。",
        "'{event}' ({date}) answers nothing that was asked; it is not used.",
        "请补充通知的记录，或核对对象和日期。",
        "Add what was asked, or check whom it is from and when.");

    public static readonly MessageTemplate StatesEarlierDay = Define(
        "request.log.states-earlier-day",
        "{event}（{date}）所载日期 {stated} 早于其本身，该日期未予采用。",
        "'{event}' ({date}) states a day before itself, {stated}; that day is not used.",
        "请核对日期。",
        "Check the dates.");

    public static readonly MessageTemplate EndsBeforeItBegins = Define(
        "request.procedure.ends-before-it-begins",
        "施行期间的终止早于起始。",
        "The rule goes out of force before it comes into force.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate OverlappingReceiptRules = Define(
        "request.procedure.overlap",
        "同一渠道（{channel}）有两条规则同时施行。",
        "Two rules for one channel ({channel}) are in force on one day.",
        "请改正施行期间。",
        "Correct the days on which they are in force.");

    public static readonly MessageTemplate NoApplicant = Define(
        "request.statistics.no-applicant",
        "申请 {request} 没有申请人类别，无法列入统计表。",
        "Request {request} has no category of applicant and has no column in the table.",
        "请补充申请人类别。",
        "Add the category.");

    public static readonly MessageTemplate NoReplyType = Define(
        "request.statistics.no-reply-type",
        "申请 {request} 的答复没有类型，无法列入统计表。",
        "The reply to request {request} has no type and no row in the table.",
        "请补充答复类型。",
        "Add the type.");

    public static readonly MessageTemplate NotYetReceived = Define(
        "request.statistics.not-confirmed",
        "申请 {request} 于 {date} 到达，年末尚未确认收到，不计入本年。",
        "Request {request} arrived on {date} and was not confirmed by the end of the year; it is not of this year.",
        "请与申请人确认。",
        "Confirm it with the applicant.");

    public static readonly MessageTemplate Reopened = Define(
        "request.statistics.reopened",
        "申请 {request} 在以前年度已按放弃统计，其后又继续办理，不重复列入。",
        "Request {request} was counted as given up in an earlier year and was taken up again; it is not counted twice.",
        "请在报告中说明，或更正以前年度的数字。",
        "Say so in the report, or correct the earlier year's figures.");

    public static readonly MessageTemplate NoReceipt = Define(
        "request.statistics.no-receipt",
        "申请 {request} 没有可用的收到记录，无法列入统计表。",
        "Request {request} has no receipt that can be used and cannot be placed in a year.",
        "请补充收到申请的记录。",
        "Add the receipt.");
}
