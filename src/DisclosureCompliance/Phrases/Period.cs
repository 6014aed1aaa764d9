using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>A number with its unit, and the words that follow it closely: 20个工作日内, 3日前, 6个月一次.</summary>
internal sealed class Period
{
    public int Count { get; set; }

    public PeriodUnit Unit { get; set; }

    /// <summary>Whether the number is too large or not whole.</summary>
    public bool IsBadNumber { get; set; }

    /// <summary>Whether no <see cref="PeriodUnit"/> stands for the unit.</summary>
    public bool IsUnknownUnit { get; set; }

    /// <summary>The calendar's own period where the text names one without a number above one: 季度, 半年.</summary>
    public Recurrence? Cycle { get; set; }

    /// <summary>The shorter of a range (3至5日); 0 where there is none.</summary>
    public int Least { get; set; }

    /// <summary>以内, which of a time on display says at most.</summary>
    public bool SaysUpTo { get; set; }

    /// <summary>内, 之内.</summary>
    public bool IsWithin { get; set; }

    /// <summary>前.</summary>
    public bool IsBefore { get; set; }

    /// <summary>后.</summary>
    public bool IsAfter { get; set; }

    /// <summary>以上.</summary>
    public bool IsAtLeast { get; set; }

    /// <summary>以下.</summary>
    public bool IsAtMost { get; set; }

    /// <summary>未更新.</summary>
    public bool IsStale { get; set; }

    /// <summary>How many times in it (一次); 0 where the text does not say.</summary>
    public int Times { get; set; }

    public int From { get; set; }

    /// <summary>The token after the period and what follows it closely.</summary>
    public int To { get; set; }

    /// <summary>Says that of a range the longer was taken.</summary>
    public void AssumeRange(Draft draft)
    {
        if (Least > 0)
        {
            draft.Notes.AssumeOf(PhraseMessages.Range, From, To);
        }
    }

    public PeriodLength Length => new(Count, Unit);

    public bool CanBeExpressed => !IsBadNumber && !IsUnknownUnit && Count <= PeriodLength.MaxCount(Unit);
}
