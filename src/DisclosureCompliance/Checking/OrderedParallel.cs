using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace DisclosureCompliance.Checking;

/// <summary>Works on many things at the same time and gives the results in the order of the things.</summary>
internal static class OrderedParallel
{
    /// <summary>
    /// The result of <paramref name="work"/> for each input. No more than <paramref name="parallelism"/> are being worked on, and no more than as many again
    /// wait to be taken, so memory does not grow with the number of inputs. What came before an input that fails is given before the failure, however many
    /// are worked on at a time.
    /// </summary>
    public static async IAsyncEnumerable<TOut> Select<TIn, TOut>(
        IAsyncEnumerable<TIn> inputs,
        int parallelism,
        Func<TIn, CancellationToken, ValueTask<TOut>> work,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var places = new SemaphoreSlim(parallelism);
        var begun = new Queue<Task<TOut>>();
        ExceptionDispatchInfo? failure = null;
        var source = inputs.GetAsyncEnumerator(stop.Token);
        try
        {
            while (true)
            {
                // Nothing may be given out between try and catch, so what the source throws is kept until all before it is out.
                var hasMore = false;
                try
                {
                    hasMore = await source.MoveNextAsync().ConfigureAwait(false);
                }
                catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }

                if (!hasMore)
                {
                    break;
                }

                if (begun.Count == 2 * parallelism)
                {
                    yield return await begun.Dequeue().ConfigureAwait(false);
                }

                await places.WaitAsync(stop.Token).ConfigureAwait(false);
                var input = source.Current;
                begun.Enqueue(Task.Run(() => Work(input), CancellationToken.None));
            }

            while (begun.Count > 0)
            {
                yield return await begun.Dequeue().ConfigureAwait(false);
            }

            failure?.Throw();
        }
        finally
        {
            await source.DisposeAsync().ConfigureAwait(false);
            // Whoever stops early, by an error or by asking for no more, leaves nothing running.
#if NET
            await stop.CancelAsync().ConfigureAwait(false);
#else
            stop.Cancel();
#endif
            foreach (var task in begun)
            {
                await task.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).ConfigureAwait(false);
            }
        }

        async Task<TOut> Work(TIn input)
        {
            try
            {
                stop.Token.ThrowIfCancellationRequested();
                return await work(input, stop.Token).ConfigureAwait(false);
            }
            finally
            {
                places.Release();
            }
        }
    }
}
