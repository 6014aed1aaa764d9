namespace DisclosureCompliance.Checking;

/// <summary>Looks at all publications of an office together, for what no single one shows.</summary>
internal interface IOfficeInspection
{
    /// <summary>Looks at what is published, in the order of the catalogue.</summary>
    void Inspect(PublishedDisclosures published);
}
