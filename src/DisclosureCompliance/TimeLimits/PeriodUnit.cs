namespace DisclosureCompliance.TimeLimits;

/// <summary>What a period is counted in (期间单位).</summary>
public enum PeriodUnit
{
    /// <summary>Days on which offices work, make-up days included (工作日).</summary>
    WorkingDays,

    /// <summary>All days (日, 自然日).</summary>
    CalendarDays,

    /// <summary>Weeks of seven days (周).</summary>
    Weeks,

    /// <summary>Calendar months (个月): to the day of the same number, or the month's end (民法典 article 202).</summary>
    Months,

    /// <summary>Calendar years (年): to the day of the same name, or the month's end (民法典 article 202).</summary>
    Years,

    /// <summary>Hours (小时), counted from the moment of the event (民法典 article 201).</summary>
    Hours,
}
