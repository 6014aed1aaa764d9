using DisclosureCompliance.Findings;

namespace DisclosureCompliance.Checking;

/// <summary>Looks at one publication from one side, and says what it finds and what it passes.</summary>
internal interface IPublicationInspection
{
    /// <summary>Looks at a disclosure that is published.</summary>
    void Inspect(in ExpectedDisclosure expected);
}
