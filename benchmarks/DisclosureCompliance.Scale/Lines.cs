using System.Diagnostics;
using DisclosureCompliance.Checking;

namespace DisclosureCompliance.Scale;

/// <summary>Says how far it has come, once for each tenth.</summary>
internal sealed class Lines(int offices, Stopwatch watch) : IProgress<CheckProgress>
{
    public void Report(CheckProgress value)
    {
        if (value.Checks * 10L / offices != (value.Checks - 1) * 10L / offices)
        {
            Console.Error.WriteLine(FormattableString.Invariant($"{value.Checks * 100L / offices,3} %  {watch.Elapsed.TotalSeconds:N1} s"));
        }
    }
}
