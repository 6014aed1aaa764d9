namespace DisclosureCompliance.Spreadsheets;

/// <summary>What a column of a printed catalogue holds.</summary>
internal enum CatalogueColumn
{
    Unknown,
    Number,
    Title,
    Content,
    Basis,
    Deadline,
    Unit,
    Channels,
    Audience,
    Everyone,
    Group,
    Mode,
    Proactive,
    OnRequest,
    Level,
}
