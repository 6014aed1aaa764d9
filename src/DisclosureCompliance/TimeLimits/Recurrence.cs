namespace DisclosureCompliance.TimeLimits;

/// <summary>The calendar period for which something recurs (公开频次).</summary>
public enum Recurrence
{
    /// <summary>Every calendar month (每月).</summary>
    Monthly,

    /// <summary>Every quarter of a calendar year (每季度).</summary>
    Quarterly,

    /// <summary>Every calendar year (每年).</summary>
    Yearly,

    /// <summary>Every week, Monday to Sunday, numbered as ISO 8601 does (每周).</summary>
    Weekly,

    /// <summary>The first to the fifteenth of a month, and the rest of it (每半月).</summary>
    HalfMonthly,

    /// <summary>January to June, July to December (每半年).</summary>
    HalfYearly,

    /// <summary>September to August, named by the year it starts in (每学年).</summary>
    AcademicYearly,
}
