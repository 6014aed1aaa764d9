using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Catalogues;

/// <summary>What the catalogue's reader says, and why something is not owed.</summary>
internal static class CatalogueMessages
{
    public static readonly MessageTemplate WrongRule = MessageTemplate.Define(
        "catalogue.wrong-rule",
        "此处的规则应为“{type}”类型。",
        "A rule of the type '{type}' belongs here.",
        "请将 type 改为“{type}”，并按该类型填写。",
        "Write \"type\": \"{type}\" with the fields of that type.");

    public static readonly MessageTemplate BeforeUnit = MessageTemplate.Define(
        "catalogue.duty.before-unit",
        "当时单位尚未设立。",
        "The office did not exist yet.");

    public static readonly MessageTemplate AfterUnit = MessageTemplate.Define(
        "catalogue.duty.after-unit",
        "届时单位已不存在，由承接职能的单位公开。",
        "The office was gone by then; whoever took over its duties reports.");

    public static readonly MessageTemplate Suspended = MessageTemplate.Define(
        "catalogue.duty.suspended",
        "单位自 {from} 至 {through} 停止履职（{reason}）。",
        "The office was suspended from {from} through {through} ({reason}).");

    public static readonly MessageTemplate SuspendedInPart = MessageTemplate.Define(
        "catalogue.duty.suspended-in-part",
        "单位自 {from} 至 {through} 停止履职（{reason}），其余日期仍有公开义务。",
        "The office was suspended from {from} through {through} ({reason}); the duty stands for the other days.");

    public static readonly MessageTemplate BegunInPart = MessageTemplate.Define(
        "catalogue.duty.in-part",
        "单位或事项不是全程有公开义务，有义务的日期仍须公开。",
        "The duty did not last the whole time; it stands for the days on which it did.");

    public static readonly MessageTemplate BeforeItem = MessageTemplate.Define(
        "catalogue.duty.before-item",
        "当时目录尚未列入该事项。",
        "The catalogue did not ask for it yet.");

    public static readonly MessageTemplate AfterItem = MessageTemplate.Define(
        "catalogue.duty.after-item",
        "届时目录已不再要求该事项。",
        "The catalogue did not ask for it any more by then.");
}
