using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>What stands before a time: the event it is counted from, whom or what it concerns, how it binds.</summary>
internal sealed class Lead
{
    public static Lead Empty { get; } = new();

    /// <summary>The events; none where there are none, or where the text leaves a gap for them.</summary>
    public IReadOnlyList<RuleTerm> Events { get; set; } = [];

    /// <summary>Where the event stands.</summary>
    public (int From, int To) EventRange { get; set; }

    /// <summary>Whether no word says that the words before the time are an event (结果公布20日内).</summary>
    public bool EventIsUnmarked { get; set; }

    /// <summary>The word that binds event and time: <see cref="TokenKind.After"/>, <see cref="TokenKind.Before"/>, <see cref="TokenKind.At"/>, <see cref="TokenKind.While"/>.</summary>
    public TokenKind Marker { get; set; }

    /// <summary>Whether nothing stands between the event's marker and the time.</summary>
    public bool MarkerIsNext { get; set; }

    /// <summary>Whether the event's marker says "from … on" (起), which no "before" can follow.</summary>
    public bool SaysFromOn { get; set; }

    public string? Subject { get; set; }

    public bool SubjectIsSetApart { get; set; }

    /// <summary>Whether nothing stands between the subject and the time.</summary>
    public bool SubjectIsNext { get; set; }

    public (int From, int To) SubjectRange { get; set; }

    public bool JoinedByOr { get; set; }

    public bool InPrinciple { get; set; }

    public bool Latest { get; set; }

    public bool NotLess { get; set; }

    public bool NotMore { get; set; }

    public bool NotEarlier { get; set; }

    public bool Ahead { get; set; }

    public bool Exceed { get; set; }

    public bool Reach { get; set; }

    public bool Interval { get; set; }

    public bool Display { get; set; }

    public bool Retention { get; set; }

    public bool Handling { get; set; }

    public bool Extension { get; set; }

    /// <summary>应急响应期间 is a case where the limit has no place for a state that lasts.</summary>
    public void TakeStateAsCase()
    {
        if (Marker == TokenKind.While && Events.Count > 0)
        {
            Subject = Events[0].Id.EndsWith("期", StringComparison.Ordinal) ? Events[0].Id : Events[0].Id + "期间";
            SubjectIsSetApart = true;
            Events = [];
            Marker = TokenKind.Text;
        }
    }

    /// <summary>汛期每日: what stands before a recurrence is the time of the year that it is for.</summary>
    public void TakeSeasonAsCase() => SubjectIsSetApart |= Subject is { } words && words[words.Length - 1] is '期' or '季' && !words.EndsWith("周期", StringComparison.Ordinal);

    /// <summary>The words of an event without a marker are what a recurrence is for.</summary>
    public void TakeEventAsSubject(Draft draft)
    {
        if (EventIsUnmarked && Subject is null)
        {
            Subject = draft.Tokens.Words(EventRange.From, EventRange.To);
            SubjectRange = EventRange;
            Events = [];
        }
    }

    public bool HasEvent => Marker != TokenKind.Text || Events.Count > 0;
}
