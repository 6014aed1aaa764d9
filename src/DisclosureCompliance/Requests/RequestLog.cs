using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>A request's events until a day, in order and sorted by what they are. An event that cannot have happened there is set aside with a problem.</summary>
internal sealed class RequestLog
{
    private readonly List<RequestEvent> _used;
    private readonly int[] _order;
    private readonly Dictionary<(ConsultedParty Party, string Who), Consultation> _openQuestions = [];
    private readonly List<RequestRound> _openRounds = [];

    private RequestLog(DisclosureRequest request, LocalDate asOf)
    {
        Request = request;
        AsOf = asOf;
        _used = new List<RequestEvent>(request.Events.Count);
        _order = [.. Enumerable.Range(0, request.Events.Count).Where(index => request.Events[index].Date <= asOf)];
        Array.Sort(_order, (left, right) =>
        {
            var byDate = request.Events[left].Date.CompareTo(request.Events[right].Date);
            return byDate != 0 ? byDate : left.CompareTo(right);
        });
    }

    public DisclosureRequest Request { get; }

    public LocalDate AsOf { get; }

    public IReadOnlyList<RequestEvent> Used => _used;

    public List<RequestProblem> Problems { get; } = [];

    public RequestReceived? Received { get; private set; }

    /// <summary>The day of confirmation, as far as it is known and can be right.</summary>
    public LocalDate? ConfirmedOn { get; private set; }

    public List<RequestRound> Rounds { get; } = [];

    public List<Consultation> Consultations { get; } = [];

    /// <summary>The extensions with the day on which the applicant was told, as far as it is known and can be right.</summary>
    public List<(ReplyExtended Event, LocalDate? ToldOn)> Extensions { get; } = [];

    public ReplyDecided? Decided { get; private set; }

    public ReplyDispatched? Dispatched { get; private set; }

    public ReplyDelivered? Delivered { get; private set; }

    public RequestAbandoned? Abandoned { get; private set; }

    public static RequestLog Read(DisclosureRequest request, LocalDate asOf)
    {
        var log = new RequestLog(request, asOf);
        foreach (var index in log._order)
        {
            log.Take(index);
        }

        return log;
    }

    /// <summary>The place of an event that happened by the day of the replay; found by its date, so that many problems of a long log stay cheap.</summary>
    public int IndexOf(RequestEvent happened)
    {
        var at = FirstFrom(happened.Date, _order.Length, place => Request.Events[_order[place]].Date);
        while (!ReferenceEquals(Request.Events[_order[at]], happened))
        {
            at++;
        }

        return _order[at];
    }

    /// <summary>The first extension on the day or after it, by its place in <see cref="Extensions"/>.</summary>
    public int FirstExtensionFrom(LocalDate date) => FirstFrom(date, Extensions.Count, place => Extensions[place].Event.Date);

    private static int FirstFrom(LocalDate date, int count, Func<int, LocalDate> dateAt)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = dateAt(middle) < date ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Take(int index)
    {
        var happened = Request.Events[index];
        if (Place(happened, index) is { } template)
        {
            Note(template, happened, index);
        }
        else
        {
            _used.Add(happened);
        }
    }

    /// <summary>Gives the event its place, or says why it has none.</summary>
    private MessageTemplate? Place(RequestEvent happened, int index)
    {
        switch (happened)
        {
            case RequestReceived received:
                return PlaceReceipt(received, index);
            case var _ when Received is null:
                return RequestMessages.BeforeReceipt;
            case ConsultationAnswered answered:
                return PlaceAnswer(answered);
            case var _ when Abandoned is not null || Delivered is not null:
                return RequestMessages.AfterClosing;
            case ReplyDispatched dispatched:
                return Place(dispatched, Dispatched, Decided is null, sent => Dispatched = sent);
            case ReplyDelivered delivered:
                return Place(delivered, Delivered, Decided is null, arrived => Delivered = arrived);
            case ReplyDecided decided:
                return Place(decided, Decided, false, made => Decided = made);
            case var _ when Decided is not null:
                return RequestMessages.AfterDecision;
            case RequestAbandoned abandoned:
                Abandoned = abandoned;
                return null;
            case ReplyExtended extended:
                Extensions.Add((extended, CheckOrder(extended.ApplicantToldOn, extended, index)));
                return null;
            case ConsultationAsked asked:
                return PlaceQuestion(asked, index);
            default:
                return PlaceRound(happened, index);
        }
    }

    private MessageTemplate? PlaceReceipt(RequestReceived received, int index)
    {
        if (Received is not null)
        {
            return RequestMessages.Repeated;
        }

        Received = received;
        ConfirmedOn = CheckOrder(received.ConfirmedOn, received, index);
        return null;
    }

    private static MessageTemplate? Place<T>(T happened, T? before, bool isTooEarly, Action<T> keep)
        where T : RequestEvent
    {
        if (isTooEarly)
        {
            return RequestMessages.BeforeDecision;
        }

        if (before is not null)
        {
            return RequestMessages.Repeated;
        }

        keep(happened);
        return null;
    }

    private MessageTemplate? PlaceQuestion(ConsultationAsked asked, int index)
    {
        if (_openQuestions.ContainsKey((asked.Party, asked.Who)))
        {
            return RequestMessages.AskedTwice;
        }

        var consultation = new Consultation(asked, CheckOrder(asked.LetterReceivedOn, asked, index) ?? asked.Date);
        Consultations.Add(consultation);
        _openQuestions.Add((asked.Party, asked.Who), consultation);
        return null;
    }

    private MessageTemplate? PlaceAnswer(ConsultationAnswered answered)
    {
        if (!_openQuestions.TryGetValue((answered.Party, answered.Who), out var consultation))
        {
            return RequestMessages.NotAsked;
        }

        consultation.Answered = answered;
        _openQuestions.Remove((answered.Party, answered.Who));
        return null;
    }

    private MessageTemplate? PlaceRound(RequestEvent happened, int index)
    {
        var isFee = happened is FeeNotified or FeePaid;
        if (happened is CompletionAsked or FeeNotified)
        {
            if (isFee && _openRounds.Exists(round => round.IsFee))
            {
                return RequestMessages.AskedTwice;
            }

            var round = new RequestRound(happened, CheckOrder((happened as CompletionAsked)?.RespondBy, happened, index, isPlan: true));
            Rounds.Add(round);
            _openRounds.Add(round);
            return null;
        }

        foreach (var round in _openRounds.Where(round => round.IsFee == isFee))
        {
            round.Done = happened;
        }

        return _openRounds.RemoveAll(round => round.Done is not null) == 0 ? RequestMessages.NotAsked : null;
    }

    /// <summary>A later day that an event itself states; what lies before the event cannot be right, what lies after the replay is not known yet, unless it is a plan.</summary>
    private LocalDate? CheckOrder(LocalDate? later, RequestEvent happened, int index, bool isPlan = false)
    {
        if (later < happened.Date)
        {
            Note(RequestMessages.StatesEarlierDay, happened, index, new MessageArgument("stated", later.Value));
            return null;
        }

        return isPlan || later <= AsOf ? later : null;
    }

    private void Note(MessageTemplate template, RequestEvent happened, int index, params MessageArgument[] more) =>
        Problems.Add(new RequestProblem(
            RequestProblemSeverity.BadData,
            new Message(template, [new("event", happened.Name), new("date", happened.Date), .. more])) { Event = happened, EventIndex = index });
}
