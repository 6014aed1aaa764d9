using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using DisclosureCompliance;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Scale;
using Microsoft.Extensions.DependencyInjection;

// dotnet run -c Release --project benchmarks/DisclosureCompliance.Scale -- [offices] [cores]
var offices = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 30_000;
var cores = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Environment.ProcessorCount;
var checker = new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider().GetRequiredService<IDisclosureComplianceChecker>();
var province = new Province();

Console.WriteLine(FormattableString.Invariant($"{offices:N0} offices x {Province.RecordsAnOffice:N0} records, {cores} at the same time"));

// What a process does once (loading, compiling and compiling better) is not what a record costs.
_ = await checker.SummarizeEachAsync(Numbers(1_000), Load, new CheckStreamOptions { Parallelism = cores });

// The making of the records takes its share of the time below; so much of it.
using var process = Process.GetCurrentProcess();
var before = process.TotalProcessorTime;
var sample = Math.Min(offices, 300);
for (var number = 0; number < sample; number++)
{
    _ = province.Office(number);
}

process.Refresh();
var making = (process.TotalProcessorTime - before).TotalSeconds * 1e9 / (sample * (double)Province.RecordsAnOffice);
before = process.TotalProcessorTime;
var allocated = GC.GetTotalAllocatedBytes();
var watch = Stopwatch.StartNew();
var progress = new Lines(offices, watch);
var summary = await checker.SummarizeEachAsync(Numbers(offices), Load, new CheckStreamOptions { Parallelism = cores, Progress = progress });
watch.Stop();

process.Refresh();
var processor = (process.TotalProcessorTime - before).TotalSeconds;
var total = summary.Statistics.Total;
Console.WriteLine(FormattableString.Invariant($"records      {summary.Records:N0}"));
Console.WriteLine(FormattableString.Invariant($"time         {watch.Elapsed.TotalSeconds:N1} s, {summary.Records / watch.Elapsed.TotalSeconds:N0} records a second, {watch.Elapsed.TotalSeconds * 1e9 / summary.Records:N0} ns a record"));
Console.WriteLine(FormattableString.Invariant($"processor    {processor:N1} s, {processor * 1e9 / summary.Records:N0} ns a record, of which making it {making:N0} ns"));
Console.WriteLine(FormattableString.Invariant($"peak memory  {process.PeakWorkingSet64 / 1048576.0:N0} MB"));
Console.WriteLine(FormattableString.Invariant($"allocated    {(GC.GetTotalAllocatedBytes() - allocated) / (double)summary.Records:N0} bytes a record, the making of it included"));
Console.WriteLine(FormattableString.Invariant($"expected     {total.Expected:N0}: {total.OnTime:N0} on time, {total.Late:N0} late, {total.Missing:N0} missing, {total.Undecided:N0} undecided"));
foreach (var found in summary.Findings)
{
    Console.WriteLine(FormattableString.Invariant($"  {found.Code,-30} {found.Count,12:N0}"));
}

ValueTask<ComplianceCheckRequest> Load(int number, CancellationToken cancellation) => new(province.Office(number));

static async IAsyncEnumerable<int> Numbers(int count, [EnumeratorCancellation] CancellationToken cancellation = default)
{
    await Task.CompletedTask;
    for (var number = 0; number < count && !cancellation.IsCancellationRequested; number++)
    {
        yield return number;
    }
}
