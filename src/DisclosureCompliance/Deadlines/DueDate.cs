using System.Runtime.InteropServices;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>A date and how far it can be relied on, and nothing else.</summary>
/// <remarks><c>default</c> is a firm 0001-01-01; no calculator gives it.<para>Thread safety: immutable, safe to share.</para></remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DueDate
{
    /// <summary>A date.</summary>
    public DueDate(LocalDate? date, DeadlineCertainty certainty)
    {
        Date = date;
        Certainty = certainty;
    }

    /// <summary>The date; null when it is not computable.</summary>
    public LocalDate? Date { get; }

    /// <summary>How far it can be relied on.</summary>
    public DeadlineCertainty Certainty { get; }
}
