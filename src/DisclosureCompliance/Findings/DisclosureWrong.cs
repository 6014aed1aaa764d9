namespace DisclosureCompliance.Findings;

/// <summary>The four wrongs that supervision looks for (监督检查的四类问题).</summary>
public enum DisclosureWrong
{
    /// <summary>What must be open is not (该公开的不公开).</summary>
    NotDisclosed,

    /// <summary>What is open is open by half (半公开).</summary>
    HalfDisclosed,

    /// <summary>What is open is not true (假公开).</summary>
    FalselyDisclosed,

    /// <summary>What must stay closed is open (不该公开的乱公开).</summary>
    WronglyDisclosed,
}
