using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Catalogues;

/// <summary>What the catalogue's reader says.</summary>
internal static class CatalogueMessages
{
    public static readonly MessageTemplate WrongRule = MessageTemplate.Define(
        "catalogue.wrong-rule",
        "此处的规则应为“{type}”类型。",
        "A rule of the type '{type}' belongs here.",
        "请将 type 改为“{type}”，并按该类型填写。",
        "Write \"type\": \"{type}\" with the fields of that type.");
}
