using System.Runtime.CompilerServices;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

public class CheckStreamsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Reports_come_in_the_order_of_the_requests_however_many_are_made_at_the_same_time(int parallelism)
    {
        var ids = new List<string>();
        await foreach (var report in Checker().CheckAsync(Stream(Offices(25)), new CheckStreamOptions { Parallelism = parallelism }))
        {
            ids.Add(report.Request.Unit!.Id);
        }

        ids.Should().Equal(Offices(25).Select(office => office.Unit!.Id));
    }

    [Fact]
    public async Task The_figures_of_a_stream_are_those_of_its_checks()
    {
        var told = new List<CheckProgress>();
        var summary = await Checker().SummarizeAsync(Stream(Offices(25)), new CheckStreamOptions { Parallelism = 3, Progress = new Direct(told.Add) });

        summary.Should().BeEquivalentTo(ComplianceSummary.Merge(Offices(25).Select(Checker().Summarize)), options => options.WithStrictOrdering());
        summary.Checks.Should().Be(25);
        summary.Records.Should().Be(50);
        told.Select(progress => progress.Checks).Should().Equal(Enumerable.Range(1, 25));
        told[^1].Records.Should().Be(50);
    }

    [Fact]
    public async Task An_office_is_loaded_only_when_there_is_room_for_it()
    {
        var loaded = 0;
        var stream = Checker().CheckEachAsync(
            Stream(Offices(100)),
            (office, _) =>
            {
                Interlocked.Increment(ref loaded);
                return new ValueTask<ComplianceCheckRequest>(office);
            },
            new CheckStreamOptions { Parallelism = 2 });

        await using var reports = stream.GetAsyncEnumerator();
        (await reports.MoveNextAsync()).Should().BeTrue();

        loaded.Should().BeLessThanOrEqualTo(5);
    }

    [Fact]
    public async Task Whoever_ends_a_stream_gets_no_more_of_it()
    {
        using var source = new CancellationTokenSource();
        var seen = 0;
        var run = async () =>
        {
            await foreach (var report in Checker().CheckAsync(Stream(Offices(100)), new CheckStreamOptions { Parallelism = 2 }, source.Token))
            {
                seen++;
                source.Cancel();
            }
        };

        await run.Should().ThrowAsync<OperationCanceledException>();
        seen.Should().BeLessThan(10);
    }

    [Fact]
    public async Task An_office_that_cannot_be_loaded_ends_the_stream_with_its_error_after_those_before_it()
    {
        var seen = new List<string>();
        var run = async () =>
        {
            await foreach (var report in Checker().CheckEachAsync(
                Stream(Offices(20)),
                (office, _) => office.Unit!.Id == "office-07" ? throw new InvalidDataException("office-07") : new ValueTask<ComplianceCheckRequest>(office),
                new CheckStreamOptions { Parallelism = 4 }))
            {
                seen.Add(report.Request.Unit!.Id);
            }
        };

        (await run.Should().ThrowAsync<InvalidDataException>()).WithMessage("office-07");
        seen.Should().Equal(Offices(7).Select(office => office.Unit!.Id));
    }

    /// <summary>What has been checked is not lost with a database that breaks off.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Offices_before_the_one_at_which_the_source_fails_are_all_given_out(int parallelism)
    {
        var seen = new List<string>();
        var run = async () =>
        {
            await foreach (var report in Checker().CheckAsync(Failing(Offices(10)), new CheckStreamOptions { Parallelism = parallelism }))
            {
                seen.Add(report.Request.Unit!.Id);
            }
        };

        (await run.Should().ThrowAsync<InvalidDataException>()).WithMessage("broke off");
        seen.Should().Equal(Offices(10).Select(office => office.Unit!.Id));
    }

    [Fact]
    public void A_parallelism_of_nothing_is_refused_with_its_bounds()
    {
        var none = () => new CheckStreamOptions { Parallelism = 0 };

        none.Should().Throw<ArgumentOutOfRangeException>().WithMessage("Parallelism is 0; it must be 1 or more.*");
    }

    private static async IAsyncEnumerable<T> Failing<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }

        throw new InvalidDataException("broke off");
    }

    private static IEnumerable<ComplianceCheckRequest> Offices(int count) => Enumerable.Range(0, count).Select(Office);

    /// <summary>Each office has a record in time and one that is late by as many days as the office's number.</summary>
    private static ComplianceCheckRequest Office(int number) => new(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays), Item("relief", DisclosureCategory.AdHoc, TwentyWorkingDays)]),
        new DisclosureRecordSet([Record("plan", "2012-04-09", "2012-04-10"), Record("relief", "2012-04-09", $"2012-07-{1 + number % 30:00}")], isComplete: true),
        Year2012,
        Day("2012-12-31"))
    {
        Unit = new DisclosingUnit($"office-{number:00}", LocalizedText.Same("office")),
    };

    private static async IAsyncEnumerable<T> Stream<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return item;
        }
    }

    private sealed class Direct(Action<CheckProgress> tell) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value) => tell(value);
    }
}
