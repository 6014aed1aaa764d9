namespace DisclosureCompliance.Catalogues;

/// <summary>Whether an office owes an item for a period of the calendar, and if not, why (是否应公开).</summary>
public enum PeriodDuty
{
    /// <summary>It had the duty all the time (应公开).</summary>
    Owed,

    /// <summary>It had the duty on the last day and on some others, but not all the time (部分期间有义务): owed, and said.</summary>
    OwedInPart,

    /// <summary>The office came into being after the period (单位尚未设立).</summary>
    BeforeUnit,

    /// <summary>The office was gone before the period ended (单位已撤销): whoever took its duties over reports on the period.</summary>
    AfterUnit,

    /// <summary>The office was suspended on every day on which it would have had the duty (停止履职).</summary>
    Suspended,

    /// <summary>The catalogue did not ask for the item yet (目录尚未列入).</summary>
    BeforeItem,

    /// <summary>The catalogue did not ask for the item any more when the period ended (目录已取消).</summary>
    AfterItem,
}
