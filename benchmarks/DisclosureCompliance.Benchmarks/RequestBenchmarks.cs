using BenchmarkDotNet.Attributes;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Requests;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Benchmarks;

/// <summary>What does the replay of a request cost: of one event, of eight with a question, its answer and an extension, and with its derivation?</summary>
[MemoryDiagnoser]
public class RequestBenchmarks
{
    private static readonly LocalDate AsOf = new(2022, 1, 20);

    private readonly DisclosureRequest _plain = new("plain", new RequestReceived(new LocalDate(2021, 12, 2), RequestChannel.InPerson));
    private readonly DisclosureRequest _eight = new(
        "eight",
        new RequestReceived(new LocalDate(2021, 12, 2), RequestChannel.Email, new LocalDate(2021, 12, 2)),
        new CompletionAsked(new LocalDate(2021, 12, 6), new LocalDate(2021, 12, 20)),
        new RequestCompleted(new LocalDate(2021, 12, 9)),
        new ConsultationAsked(new LocalDate(2021, 12, 14), ConsultedParty.ThirdParty, "party", new LocalDate(2021, 12, 15)),
        new ConsultationAnswered(new LocalDate(2021, 12, 24), ConsultedParty.ThirdParty, "party", ConsultationAnswer.Consent),
        new ReplyExtended(new LocalDate(2022, 1, 5), PeriodLength.OfWorkingDays(10), "head", "volume", new LocalDate(2022, 1, 6)),
        new ReplyDecided(new LocalDate(2022, 1, 18), ReplyType.PartlyGranted),
        new ReplyDispatched(new LocalDate(2022, 1, 19)));

    private IRequestClock? _clock;

    [GlobalSetup]
    public void SetUp()
    {
        var law = new LawBook(ChineseLaw.OpenGovernmentInformation);
        _clock = new RequestClock(new DeadlineCalculator(ChineseCalendars.StateCouncil, law), law);
    }

    [Benchmark(Baseline = true)]
    public RequestState Replay_of_one_event() => _clock!.Replay(_plain, AsOf);

    [Benchmark]
    public RequestState Replay_of_eight_events() => _clock!.Replay(_eight, AsOf);

    [Benchmark]
    public int Replay_of_eight_events_with_derivation() => _clock!.Replay(_eight, AsOf).Explain().Count;
}
