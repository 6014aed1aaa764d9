namespace DisclosureCompliance.Privacy;

/// <summary>
/// One pass over one text, window by window. What is decided at a place depends on <see cref="Reach"/> characters before and behind it and on where the
/// last hit ended, so that windows that overlap by as much give the same hits however the text is cut.
/// </summary>
internal sealed class ScanRun
{
    /// <summary>How far a decision looks, back and ahead.</summary>
    public const int Reach = 256;

    // Short enough to be still at hand when it is looked at for the second time.
    private const int Stretch = 8192;

    private readonly ScanParts _parts;
    private readonly ScanOptions _options;
    private readonly NumberReader _numbers;
    private readonly ContextReader _context;
    private readonly MarkingReader _markings;
    private readonly LineCounter _lines = new();
    private readonly List<ScanHit> _hits = [];
    private readonly List<ScanHit> _excused = [];
    private readonly UndecodedCount _undecoded = new();
    private long _unlisted;
    private long _next;
    private long _floor;
    private bool _lastWasMarking;
    private long _steps;

    public ScanRun(ScanParts parts, ScanOptions options)
    {
        _parts = parts;
        _options = options;
        _context = new ContextReader(parts.Rules, options.Occasions);
        _numbers = new NumberReader(new NumberForms(parts.Numbers), new IdentityForms(parts.Numbers, options.AsOf), _context);
        _markings = new MarkingReader(parts.Rules, parts.Markings);
    }

    /// <summary>How many characters were looked at, each time counted anew: a bound on the work.</summary>
    public long Steps => _steps + _numbers.Steps + _context.Steps + _markings.Steps;

    /// <summary>Looks at a window that begins at <paramref name="windowStart"/> of the text, and gives how many of its characters need not be seen again.</summary>
    public int Process(ReadOnlySpan<char> window, long windowStart, bool isLast)
    {
        var at = (int)(_next - windowStart);
        var limit = isLast ? window.Length : window.Length - Reach;
        while (at < limit)
        {
            var end = limit - at > Stretch ? at + Stretch : limit;
            _undecoded.CountIn(window.Slice(0, Math.Min(window.Length, end + Reach)), windowStart, _lines);
            var search = new TriggerSearch(window, end, _parts.Triggers);
            while (at < end)
            {
                var found = search.Next(at);
                _steps += found - at + 1;
                at = found < end ? Examine(window, windowStart, found) : found;
            }
        }

        _undecoded.CountIn(window, windowStart, _lines);
        _next = windowStart + at;
        var done = Math.Max(0, Math.Min(at, window.Length) - Reach);
        if (!isLast)
        {
            _lines.CountTo(window, windowStart, done);
        }

        return done;
    }

    public ScanReport Report(long characters) => new(_hits, _excused, _unlisted, characters, _undecoded.ToText());

    private int Examine(ReadOnlySpan<char> window, long windowStart, int at)
    {
        if (ScanChars.IsDigit(window[at]))
        {
            var shortEnd = DigitChain.EndOfShort(window, at);
            if (shortEnd > 0)
            {
                // Too few digits in all: nothing can begin within. Years, days and most amounts end here.
                _steps += shortEnd - at;
                return shortEnd;
            }

            var next = _numbers.Read(window, at);
            if (_numbers.Found is { } number)
            {
                Add(window, windowStart, number, _numbers.Verdict);
            }

            return next;
        }

        _steps++;
        if (!_parts.Markings.MayMatch(window, at))
        {
            return at + 1;
        }

        var floor = (int)Math.Max(0, _floor - windowStart);
        if (_markings.Read(window, at, floor, _lastWasMarking) is { } marking)
        {
            var verdict = _context.Read(window, marking.Start, marking.End, marking.Kind);
            if (!verdict.IsIgnored)
            {
                Add(window, windowStart, marking, verdict);
                return Math.Max(marking.End, at + 1);
            }
        }

        return at + 1;
    }

    private void Add(ReadOnlySpan<char> window, long windowStart, Candidate candidate, ContextVerdict verdict)
    {
        _floor = windowStart + candidate.End;
        _lastWasMarking = candidate.Kind is ScanKind.SecrecyMarking or ScanKind.InternalMarking;
        if (_hits.Count + _excused.Count == _options.MostHits)
        {
            _unlisted++;
            return;
        }

        var strength = verdict.IsConfirmed && candidate.Strength == ScanStrength.Weak ? ScanStrength.Likely : candidate.Strength;
        var place = _lines.PlaceOf(window, windowStart, candidate.Start, candidate.End - candidate.Start);
        (verdict.Excuse is null ? _hits : _excused).Add(new ScanHit(candidate.Kind, strength, place, candidate.Masked, verdict.Excuse));
    }
}
