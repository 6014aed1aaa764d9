namespace DisclosureCompliance.Catalogues;

/// <summary>The subjects that people most want to know of (权、钱、人、事). A catalogue may use words of its own beside them.</summary>
/// <remarks>Thread safety: constants.</remarks>
public static class DisclosureSubjects
{
    /// <summary>Power: decisions, permits, penalties (权).</summary>
    public const string Power = "power";

    /// <summary>Money: budgets, subsidies, procurement (钱).</summary>
    public const string Money = "money";

    /// <summary>People: appointments, recruitment (人).</summary>
    public const string People = "people";

    /// <summary>Matters: services, plans, projects (事).</summary>
    public const string Matters = "matters";
}
