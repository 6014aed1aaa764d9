namespace DisclosureCompliance.Phrases;

/// <summary>
/// Reads what stands before a time, chunk by chunk from the right: first the words that bind the time (最迟, 不少于), then the event, then the case or part it is
/// for.
/// </summary>
internal sealed class LeadReader
{
    private static readonly KindSet Harmless = new(
        TokenKind.Act, TokenKind.Filler, TokenKind.Generic, TokenKind.Place, TokenKind.From, TokenKind.Of, TokenKind.And, TokenKind.Enumeration, TokenKind.Modal, TokenKind.By,
        TokenKind.Immediate, TokenKind.Together, TokenKind.Label);

    private static readonly KindSet PlaceOnly = new(TokenKind.Place, TokenKind.Text, TokenKind.From, TokenKind.Act, TokenKind.Enumeration, TokenKind.And, TokenKind.Filler, TokenKind.Or);

    private static readonly KindSet MayBeTime = new(
        TokenKind.Permanent, TokenKind.Immediate, TokenKind.Every, TokenKind.Number, TokenKind.Negation, TokenKind.Vague, TokenKind.CycleAdverb, TokenKind.Within, TokenKind.SameDay);

    private readonly Draft _draft;
    private readonly Lead _lead = new();
    private readonly BindingWords _binding;
    private bool _isFirstChunk = true;

    private LeadReader(Draft draft)
    {
        _draft = draft;
        _binding = new BindingWords(draft, _lead);
    }

    public static Lead Read(Draft draft, int from, int to)
    {
        if (from >= to)
        {
            return Lead.Empty;
        }

        var reader = new LeadReader(draft);
        reader.NoteWherever(from, to);
        reader.ReadChunks(reader.ReadHeadings(from, to), to);
        return reader._lead;
    }

    /// <summary>原则上 and 不早于 bind the time wherever they stand before it.</summary>
    private void NoteWherever(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            _lead.InPrinciple |= _draft.Kind(index) == TokenKind.Soft;
            _lead.NotEarlier |= _draft.Kind(index) == TokenKind.NotEarlier;
        }
    }

    /// <summary>Reads what stands before colons; the start of the rest.</summary>
    private int ReadHeadings(int from, int to)
    {
        while (_draft.Tokens.IndexOf(TokenKind.Colon, from, to) is >= 0 and var colon)
        {
            ReadHeading(from, colon);
            from = colon + 1;
        }

        return from;
    }

    private void ReadHeading(int from, int to)
    {
        _lead.Handling |= from < to && _draft.Kind(to - 1) == TokenKind.WeaklyVague;
        from = _binding.SkipLeft(from, to);
        if (from >= to)
        {
            return;
        }

        var last = _draft.Kind(to - 1);
        _binding.Note(to - 1);
        if (last is TokenKind.Label or TokenKind.Display or TokenKind.Retention or TokenKind.Handling or TokenKind.Interval)
        {
            _draft.Notes.Remark(PhraseRemarkKind.Label, from, to);
            if (to - from > 1 && !_draft.Tokens.All(from, to - 1, Harmless))
            {
                SetSubject(from, to - 1, setApart: last != TokenKind.Handling);
            }
        }
        else
        {
            SetSubject(from, to, setApart: !_draft.Tokens.All(from, to, Harmless));
        }
    }

    private void ReadChunks(int from, int to)
    {
        var next = true;
        for (var end = to; end > from;)
        {
            var start = end;
            while (start > from && _draft.Kind(start - 1) != TokenKind.Comma)
            {
                start--;
            }

            ReadChunk(start, end, ref next);
            _isFirstChunk = false;
            end = start - 1;
        }
    }

    private void ReadChunk(int from, int to, ref bool next)
    {
        var end = _binding.TrimRight(from, to);
        if (end < to && _draft.Kind(end) is TokenKind.Label or TokenKind.Display or TokenKind.Retention && _draft.Kind(end - 1) == TokenKind.Of)
        {
            end--;
        }

        var setApart = _draft.Tokens.IndexOf(TokenKind.Among, from, end) >= 0;
        var start = _binding.SkipLeft(from, end);
        if (start >= end)
        {
            next &= from == to || end < to;
            return;
        }

        ReadBody(start, end, next, setApart);
        next = false;
    }

    private void ReadBody(int from, int to, bool next, bool setApart)
    {
        var last = _draft.Kind(to - 1);
        if (last is TokenKind.After or TokenKind.Before or TokenKind.At or TokenKind.While && !_lead.HasEvent)
        {
            NoteMarker(to - 1);
            ReadEvent(from, to - 1, setApart);
        }
        else if (last == TokenKind.Within && !_lead.HasEvent && NamesASpan(to - 2))
        {
            _lead.Marker = TokenKind.While;
            ReadEvent(from, to - 1, setApart);
        }
        else if (last == TokenKind.Of && !_draft.Tokens.All(from, to, Harmless))
        {
            ReadCase(from, to - 1);
        }
        else if (_draft.Tokens.All(from, to, Harmless) && !EventReader.IsOfTheInformation(_draft, from, to))
        {
            _draft.Notes.Remark(_draft.Tokens.IndexOf(TokenKind.Place, from, to) >= 0 ? PhraseRemarkKind.Place : PhraseRemarkKind.Act, from, to);
        }
        else if (last is TokenKind.Outside or TokenKind.LawPrevails)
        {
            _draft.Notes.Remark(PhraseRemarkKind.Exception, from, to);
            _draft.Notes.AssumeOf(PhraseMessages.Exception, from, to);
        }
        else if (!_lead.HasEvent && !_lead.Display && (next || EventReader.IsOfTheInformation(_draft, from, to)) && EventReader.EndsInEvent(_draft, from, to) && !IsOfOthers(from, to))
        {
            if (!IsAfterSince(from) && _draft.Tokens.IndexOf(TokenKind.By, from, to) < 0 && !EventReader.IsOfTheInformation(_draft, from, to))
            {
                _lead.EventIsUnmarked = true;
            }

            ReadEvent(from, to, setApart);
        }
        else if (_draft.Tokens.IndexOf(TokenKind.Place, from, to) >= 0 && _draft.Kind(from - 1) == TokenKind.From && _draft.Tokens.All(from, to, PlaceOnly))
        {
            _draft.Notes.Remark(PhraseRemarkKind.Place, from, to);
        }
        else
        {
            var except = _draft.Tokens.IndexOf(TokenKind.Except, from, to) >= 0 && _draft.Tokens.IndexOf(TokenKind.Outside, from, to) >= 0;
            SetSubject(from, to, setApart || except);
        }
    }

    private bool IsAfterSince(int from) => _draft.Kind(from - 1) == TokenKind.From && _draft.Value(from - 1) == Lexicon.Since;

    /// <summary>其他执法决定: what is left of a list, not an event.</summary>
    private bool IsOfOthers(int from, int to) => _draft.Tokens.Words(from, to) is var words && (words.StartsWith("其他", StringComparison.Ordinal) || words.StartsWith("其余", StringComparison.Ordinal));

    /// <summary>有效期内, 任期内: the word before 内 is a stretch of time.</summary>
    private bool NamesASpan(int index) => _draft.Kind(index) == TokenKind.Text && _draft.Tokens.Text[_draft.Tokens[index].End - 1] is '期' or '段';

    private void NoteMarker(int index)
    {
        var kind = _draft.Kind(index);
        _lead.Marker = kind;
        _lead.MarkerIsNext = _isFirstChunk;
        if (kind == TokenKind.After)
        {
            _lead.SaysFromOn = _draft.Value(index) != 0;
            if (_draft.Value(index) == Lexicon.Damaged)
            {
                _draft.Notes.Assume(
                    PhraseMessages.Mistyped,
                    new Messages.MessageArgument("text", _draft.Tokens.Words(index, index + 1)),
                    new Messages.MessageArgument("meant", "之日起"));
            }
        }
    }

    /// <summary>Reads an event, and what stands before it: …应当自…, …经….</summary>
    private void ReadEvent(int from, int to, bool setApart)
    {
        var start = from;
        for (var index = to - 2; index >= from; index--)
        {
            if (_binding.Note(index) || _draft.Kind(index) is TokenKind.Modal or TokenKind.By or TokenKind.From)
            {
                start = _binding.SkipLeft(index + 1, to);
                if (index > from)
                {
                    SetSubject(from, index, setApart);
                }

                break;
            }
        }

        _lead.EventRange = (start, to);
        _lead.Events = EventReader.Read(_draft, start, to);
    }

    /// <summary>A case (…的): the change of the information, which is an event, or another one.</summary>
    private void ReadCase(int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        if (!_lead.HasEvent && EventReader.IsOfTheInformation(_draft, from, to))
        {
            _lead.Marker = TokenKind.After;
            _lead.Events = EventReader.Read(_draft, from, to);
        }
        else
        {
            SetSubject(from, to, setApart: true);
        }
    }

    /// <summary>The subject that is set apart counts; another one is a remark.</summary>
    private void SetSubject(int from, int to, bool setApart)
    {
        while (to > from && _draft.Kind(to - 1) is TokenKind.Of or TokenKind.Modal or TokenKind.Filler or TokenKind.From or TokenKind.Soft or TokenKind.NotEarlier)
        {
            to--;
        }

        from = _binding.SkipLeft(from, to);
        if (from >= to)
        {
            return;
        }

        _lead.Extension |= _draft.Tokens.IndexOf(TokenKind.Extension, from, to) >= 0;
        if (_draft.Tokens.HasAny(from, to, MayBeTime))
        {
            _draft.Notes.AssumeOf(PhraseMessages.CaseUnread, from, to);
        }

        if (_lead.Subject is null || (setApart && !_lead.SubjectIsSetApart))
        {
            _draft.Notes.Remark(PhraseRemarkKind.Subject, _lead.SubjectRange.From, _lead.SubjectRange.To);
            _lead.Subject = _draft.Tokens.Words(from, to);
            _lead.SubjectIsSetApart = setApart;
            _lead.SubjectRange = (from, to);
            _lead.SubjectIsNext = _isFirstChunk;
        }
        else if (setApart)
        {
            _draft.Notes.AssumeOf(PhraseMessages.CaseUnread, from, to);
        }
        else
        {
            _draft.Notes.Remark(PhraseRemarkKind.Subject, from, to);
        }
    }
}
