namespace DisclosureCompliance.Tests.Architecture;

/// <summary>What may break a rule of this folder, by name and with its reason. An entry that is not needed any more fails its test.</summary>
internal static class Exemptions
{
    /// <summary>Public classes that a host is meant to derive from, by full name.</summary>
    public static readonly Dictionary<string, string> OpenForInheritance = [];

    /// <summary>Settable properties and fields of public types, as Type.Member: options that are read once, values computed on demand.</summary>
    public static readonly Dictionary<string, string> Changeable = new()
    {
        ["DisclosureComplianceOptions.CalendarId"] = "a host fills the options in while it starts",
        ["DisclosureComplianceOptions.ApprovalPolicy"] = "a host fills the options in while it starts",
        ["DisclosureComplianceOptions.ApprovalRegister"] = "a host fills the options in while it starts",
        ["DisclosureComplianceOptions.CalendarKnownAt"] = "a host fills the options in while it starts",
        ["DisclosureComplianceOptions.Counting"] = "a host fills the options in while it starts",
        ["DisclosureComplianceOptions.Requests"] = "a host fills the options in while it starts",
        ["DisclosureComplianceOptions.Checks"] = "a host fills the options in while it starts",
    };

    /// <summary>Static fields that are not readonly, as Type.field.</summary>
    public static readonly Dictionary<string, string> ChangeableStatics = [];

    /// <summary>Public members that hand out a collection which its receiver can change, as Type.Member.</summary>
    public static readonly Dictionary<string, string> HandsOutMutableCollection = [];

    /// <summary>Message templates that hosts and not the library use, by code.</summary>
    public static readonly Dictionary<string, string> TemplatesForHosts = [];
}
