namespace DisclosureCompliance.Phrases;

/// <summary>The kinds of words in time limits; <see cref="Lexicon"/> has the words.</summary>
internal enum TokenKind : byte
{
    /// <summary>Any other words.</summary>
    Text,

    /// <summary>Before the first word and after the last.</summary>
    End,

    // Numbers and units
    Number,
    Classifier,
    Unit,
    DayOfMonth,
    Month,
    MonthEdge,
    Cycle,
    CycleAdverb,
    CycleEdge,
    YearEnd,
    YearWord,
    MonthOfCycle,
    NextMonth,
    NextCycle,
    PastCycle,
    Ordinal,
    Every,
    Times,

    // Where a time stands to its event
    From,
    After,
    Within,
    Before,
    At,
    SameDay,
    NextDay,
    Ahead,
    While,

    // How a length binds
    NotLess,
    NotMore,
    NotEarlier,
    Latest,
    Exceed,
    Reach,
    Stale,
    Approximately,
    Interval,

    // Times without a number
    Immediate,
    Permanent,
    Vague,
    WeaklyVague,
    According,
    Demand,
    Soft,

    // What happens, where, by whom
    Event,
    Act,
    Generic,
    Display,
    TakeDown,
    Together,
    With,
    By,
    Modal,
    Filler,
    Place,

    // Other parts of a cell
    Label,
    Handling,
    Retention,
    Extension,
    Holidays,
    Law,
    OtherLaw,
    LawPrevails,
    Except,
    Outside,
    Among,
    If,
    Negation,
    Choice,

    // Joints
    Or,
    And,
    Enumeration,
    Slash,
    Dash,
    Comma,
    Semicolon,
    Stop,
    Colon,
    Open,
    Close,
    ListMark,
    Of,
    Is,
}
