using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Deadlines;

/// <summary>
/// A time limit as data (公开时限). The hierarchy is closed: <see cref="WithinRule"/>, <see cref="MonthDayRule"/>, <see cref="RecurringRule"/>,
/// <see cref="PermanentRule"/>, <see cref="ImmediateRule"/> and <see cref="StatutoryRule"/>.
/// </summary>
/// <remarks>Rules are equal when they say the same.<para>Thread safety: immutable, safe to share.</para></remarks>
public abstract record DeadlineRule
{
    private protected DeadlineRule()
    {
    }

    /// <summary>The rule in words.</summary>
    public abstract Message Describe();
}
