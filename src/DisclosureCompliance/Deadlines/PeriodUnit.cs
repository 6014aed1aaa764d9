namespace DisclosureCompliance.Deadlines;

/// <summary>What a period of days is counted in (期限单位).</summary>
public enum PeriodUnit
{
    /// <summary>Working days (工作日) of the calendar in use; make-up working days count.</summary>
    WorkingDays,

    /// <summary>Calendar days (日): every day counts; a period that ends on a rest day ends on the next working day instead.</summary>
    CalendarDays,
}
