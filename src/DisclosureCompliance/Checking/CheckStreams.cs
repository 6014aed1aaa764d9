using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace DisclosureCompliance.Checking;

/// <summary>Checks of very many offices: as they come, on all processors, in memory that does not grow with their number.</summary>
/// <remarks>
/// What is loaded and not yet taken is at most two offices for each processor. Results come in the order of the offices, and are the same however many
/// processors there are. Thread safety: all members are safe to call at the same time.
/// </remarks>
public static class CheckStreams
{
    /// <summary>Checks each request, in order.</summary>
    /// <param name="checker">The checker.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the checks.</param>
    /// <exception cref="OperationCanceledException">The checks were ended.</exception>
    public static IAsyncEnumerable<ComplianceReport> CheckAsync(
        this IDisclosureComplianceChecker checker,
        IAsyncEnumerable<ComplianceCheckRequest> requests,
        CheckStreamOptions? options = null,
        CancellationToken cancellationToken = default) => CheckEachAsync(checker, requests, AsIs, options, cancellationToken);

    /// <summary>Loads and checks each office, in order. Offices are loaded at the same time.</summary>
    /// <typeparam name="TOffice">What names an office, such as its key in a database.</typeparam>
    /// <param name="checker">The checker.</param>
    /// <param name="offices">The offices.</param>
    /// <param name="load">Gives the request of an office; must be safe to call at the same time.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the checks.</param>
    /// <exception cref="OperationCanceledException">The checks were ended.</exception>
    public static IAsyncEnumerable<ComplianceReport> CheckEachAsync<TOffice>(
        this IDisclosureComplianceChecker checker,
        IAsyncEnumerable<TOffice> offices,
        Func<TOffice, CancellationToken, ValueTask<ComplianceCheckRequest>> load,
        CheckStreamOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(checker);
        return Each(offices, load, checker.Check, options, report => report.Request.Records.Records.Count, cancellationToken);
    }

    /// <summary>Checks each request and adds up the figures.</summary>
    /// <param name="checker">The checker.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the checks.</param>
    /// <exception cref="OperationCanceledException">The checks were ended.</exception>
    public static Task<ComplianceSummary> SummarizeAsync(
        this IDisclosureComplianceChecker checker,
        IAsyncEnumerable<ComplianceCheckRequest> requests,
        CheckStreamOptions? options = null,
        CancellationToken cancellationToken = default) => SummarizeEachAsync(checker, requests, AsIs, options, cancellationToken);

    /// <summary>Loads and checks each office and adds up the figures. Offices are loaded at the same time.</summary>
    /// <typeparam name="TOffice">What names an office, such as its key in a database.</typeparam>
    /// <param name="checker">The checker.</param>
    /// <param name="offices">The offices.</param>
    /// <param name="load">Gives the request of an office; must be safe to call at the same time.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the checks.</param>
    /// <exception cref="OperationCanceledException">The checks were ended.</exception>
    public static async Task<ComplianceSummary> SummarizeEachAsync<TOffice>(
        this IDisclosureComplianceChecker checker,
        IAsyncEnumerable<TOffice> offices,
        Func<TOffice, CancellationToken, ValueTask<ComplianceCheckRequest>> load,
        CheckStreamOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(checker);
        var totals = new SummaryTotals();
        await foreach (var summary in Each(offices, load, checker.Summarize, options, summary => summary.Records, cancellationToken).ConfigureAwait(false))
        {
            totals.Add(summary);
        }

        return totals.ToSummary();
    }

    private static ValueTask<ComplianceCheckRequest> AsIs(ComplianceCheckRequest request, CancellationToken cancellationToken) => new(request);

    private static IAsyncEnumerable<TResult> Each<TOffice, TResult>(
        IAsyncEnumerable<TOffice> offices,
        Func<TOffice, CancellationToken, ValueTask<ComplianceCheckRequest>> load,
        Func<ComplianceCheckRequest, TResult> check,
        CheckStreamOptions? options,
        Func<TResult, long> recordsOf,
        CancellationToken cancellationToken)
    {
        Guard.Against.Null(offices);
        Guard.Against.Null(load);
        options ??= new CheckStreamOptions();
        var results = OrderedParallel.Select(offices, options.Parallelism, async (office, stop) => check(await load(office, stop).ConfigureAwait(false)), cancellationToken);
        return options.Progress is { } progress ? Told(results, progress, recordsOf, cancellationToken) : results;
    }

    private static async IAsyncEnumerable<TResult> Told<TResult>(
        IAsyncEnumerable<TResult> results,
        IProgress<CheckProgress> progress,
        Func<TResult, long> recordsOf,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (checks, records) = (0, 0L);
        await foreach (var result in results.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            progress.Report(new CheckProgress(++checks, records += recordsOf(result)));
            yield return result;
        }
    }
}
