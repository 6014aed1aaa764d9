namespace DisclosureCompliance.TimeLimits;

/// <summary>On display for at least, for at most, or for exactly so long (公示期). The day on which it goes up is not counted.</summary>
/// <remarks>
/// Its period starts with the display, <see cref="RuleTerms.Published"/>. Where it is at least so long, its date is the last day on which it must still be
/// there; where it is at most so long, the last day on which it may.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed record DisplayRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="atLeast">How long at least; null where nothing is said.</param>
    /// <param name="atMost">How long at most; null where nothing is said. Of the same unit and no less than <paramref name="atLeast"/>, or of another unit.</param>
    /// <param name="subject">What is displayed; null where it is the information itself.</param>
    /// <param name="before">The event that must not come before the display is over (批前公示); null where there is none.</param>
    /// <exception cref="ArgumentException">Neither length is given, or the longest is shorter than the shortest.</exception>
    public DisplayRule(PeriodLength? atLeast, PeriodLength? atMost = null, RuleTerm? subject = null, RuleTerm? before = null)
    {
        if (atLeast is null && atMost is null)
        {
            throw new ArgumentException("A display needs a shortest or a longest time.", nameof(atLeast));
        }

        if (atLeast is { } least && atMost is { } most && !MayBeBetween(least, most))
        {
            throw new ArgumentException("The longest time is shorter than the shortest.", nameof(atMost));
        }

        AtLeast = atLeast;
        AtMost = atMost;
        Subject = subject;
        Before = before;
    }

    /// <summary>How long at least; null where nothing is said.</summary>
    public PeriodLength? AtLeast { get; }

    /// <summary>How long at most; null where nothing is said.</summary>
    public PeriodLength? AtMost { get; }

    /// <summary>What is displayed; null where it is the information itself.</summary>
    public RuleTerm? Subject { get; }

    /// <summary>The event that must not come before the display is over; null where there is none.</summary>
    public RuleTerm? Before { get; }

    /// <summary>Whether a display can be at least so long and at most so long; of two units nobody can say.</summary>
    internal static bool MayBeBetween(PeriodLength atLeast, PeriodLength atMost) => atLeast.Unit != atMost.Unit || atLeast.Count <= atMost.Count;
}
