using System.Globalization;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Phrases;
using DisclosureCompliance.TimeLimits;
using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>Makes items of the rows of a printed catalogue. What cannot be read is said and left out, never guessed.</summary>
internal sealed class CatalogueItemMaker
{
    private readonly CatalogueTable _table;
    private readonly CatalogueHeader _header;
    private readonly CatalogueCsvOptions _options;
    private readonly FaultCollector _faults;
    private readonly ChannelCellReader _channels;
    private readonly bool _hasNumbers;
    private int _unclassed;

    public CatalogueItemMaker(CatalogueTable table, CatalogueCsvOptions options, FaultCollector faults)
    {
        _table = table;
        _header = table.Header;
        _options = options;
        _faults = faults;
        _channels = new ChannelCellReader(options.Vocabulary, options.Marks);
        var numbers = table.Rows.Select(row => Text(row, CatalogueColumn.Number)).ToArray();
        _hasNumbers = numbers.All(number => number.Length > 0) && numbers.Distinct(StringComparer.Ordinal).Count() == numbers.Length;
        if (!_hasNumbers && _header.IndexOf(CatalogueColumn.Number) >= 0 && numbers.Length > 0)
        {
            faults.Warn(_header.Place(_header.LastRow, _header.IndexOf(CatalogueColumn.Number)), null, CatalogueCsvMessages.NumbersRepeat);
        }
    }

    public ImportedCatalogueItem Make(CatalogueRow row, int index)
    {
        var reading = ReadDeadline(row);
        var channels = ReadChannels(row);
        var limit = LimitParts.Of(reading?.Rule ?? new VagueRule(Vagueness.AsRequired));
        var unit = Text(row, CatalogueColumn.Unit);
        var item = new CatalogueItem(
            _hasNumbers ? Text(row, CatalogueColumn.Number) : (index + 1).ToString(CultureInfo.InvariantCulture),
            LocalizedText.Same(string.Join("/", row.Titles)),
            ClassOf(limit.Deadline),
            limit.Deadline)
        {
            DeadlineText = reading?.Text,
            Display = limit.Display,
            Freshness = limit.Freshness,
            RequiredElements = ElementReader.Read(Text(row, CatalogueColumn.Content)),
            LegalBasis = BasisReader.Read(Text(row, CatalogueColumn.Basis)),
            ResponsibleUnit = unit.Length == 0 ? null : unit,
            Channels = channels is null ? [] : [.. channels.Meant.Select(entry => entry.Text)],
            RequiredChannels = channels is null ? [] : [.. channels.Meant.Where(entry => entry.Choice == ChannelChoice.Must).Select(entry => entry.Text)],
            Audience = AudienceOf(row),
            Mode = ModeOf(row),
            Level = LevelOf(row),
        };
        return new ImportedCatalogueItem(item, row.Index + 1, reading, channels);
    }

    /// <summary>Says how many items have a class that nothing in the table tells.</summary>
    public void Finish()
    {
        if (_unclassed > 0)
        {
            _faults.Warn(_header.Place(_header.LastRow, -1), null, CatalogueCsvMessages.ClassAssumed, new("count", _unclassed), new("class", CatalogueWords.In(_options.Category)));
        }
    }

    private PhraseReading? ReadDeadline(CatalogueRow row)
    {
        var column = _header.IndexOf(CatalogueColumn.Deadline);
        var text = Text(row, CatalogueColumn.Deadline);
        if (CellText.IsBlank(text))
        {
            _faults.Warn(_header.Place(row.Index, column), null, CatalogueCsvMessages.NoDeadline);
            return null;
        }

        var reading = DeadlinePhraseParser.Parse(text);
        if (reading.Rule is null)
        {
            _faults.Warn(_header.Place(row.Index, column), text, CatalogueCsvMessages.DeadlineNotRead, new MessageArgument("reason", reading.NotUnderstood[0].Reason));
        }

        foreach (var assumption in reading.Assumptions)
        {
            _faults.Warn(_header.Place(row.Index, column), text, CatalogueCsvMessages.DeadlineAssumed, new MessageArgument("assumption", assumption));
        }

        return reading;
    }

    private ChannelCell? ReadChannels(CatalogueRow row)
    {
        var text = Text(row, CatalogueColumn.Channels);
        if (CellText.IsBlank(text))
        {
            return null;
        }

        var cell = _channels.Read(text);
        foreach (var note in cell.Notes)
        {
            _faults.Warn(_header.Place(row.Index, _header.IndexOf(CatalogueColumn.Channels)), text, CatalogueCsvMessages.Channels, new MessageArgument("note", note));
        }

        return cell;
    }

    private DisclosureCategory ClassOf(DeadlineRule rule)
    {
        var parts = RuleTree.SelfAndParts(rule).ToArray();
        if (parts.Any(part => part is PermanentRule))
        {
            return DisclosureCategory.Permanent;
        }

        if (parts.Any(part => part is RecurringRule or MonthDayRule or WindowRule or IntervalRule))
        {
            return DisclosureCategory.Periodic;
        }

        _unclassed++;
        return _options.Category;
    }

    /// <summary>One cell with words or boxes, or a column for everyone and one for a group.</summary>
    private LocalizedText? AudienceOf(CatalogueRow row)
    {
        var column = _header.IndexOf(CatalogueColumn.Audience);
        var words = Text(row, CatalogueColumn.Audience);
        var group = Text(row, CatalogueColumn.Group);
        var reader = new AudienceReader(_options.Vocabulary, (template, arguments) => _faults.Warn(_header.Place(row.Index, column), words, template, arguments));
        if (words.Length > 0 && !IsTick(words) && !CellText.IsBlank(words))
        {
            return reader.Read(words);
        }

        column = _header.IndexOf(CatalogueColumn.Group);
        words = group;
        if (!IsTicked(row, CatalogueColumn.Group))
        {
            return null;
        }

        if (IsTicked(row, CatalogueColumn.Everyone))
        {
            _faults.Warn(_header.Place(row.Index, column), group, CatalogueCsvMessages.AudienceOpen, new MessageArgument("text", group));
            return null;
        }

        return reader.Read(IsTick(group) ? _header.NameOf(column) : group);
    }

    private DisclosureMode ModeOf(CatalogueRow row)
    {
        var words = Text(row, CatalogueColumn.Mode);
        if (words.Length > 0 && !IsTick(words))
        {
            var ticked = TickedCell.Read(words, VocabularyKind.Mode, _options.Vocabulary);
            var term = ticked.Chosen.Count == 1 ? _options.Vocabulary.Find(VocabularyKind.Mode, ticked.Chosen[0]).Term : null;
            if (term is null)
            {
                _faults.Warn(_header.Place(row.Index, _header.IndexOf(CatalogueColumn.Mode)), words, CatalogueCsvMessages.ModeUnknown, new MessageArgument("mode", words));
            }

            return term?.Id == "on-request" ? DisclosureMode.OnRequest : DisclosureMode.Proactive;
        }

        var (proactive, onRequest) = (IsTicked(row, CatalogueColumn.Proactive), IsTicked(row, CatalogueColumn.OnRequest));
        if (proactive && onRequest)
        {
            _faults.Warn(_header.Place(row.Index, _header.IndexOf(CatalogueColumn.OnRequest)), null, CatalogueCsvMessages.BothModes);
        }

        return onRequest && !proactive ? DisclosureMode.OnRequest : DisclosureMode.Proactive;
    }

    /// <summary>The levels that are ticked, or the words that stand there, as the vocabulary names them together; as printed where it does not.</summary>
    private string? LevelOf(CatalogueRow row)
    {
        var words = _header.All(CatalogueColumn.Level)
            .Where(column => IsTicked(row.Cells[column]))
            .SelectMany(column => IsTick(row.Cells[column]) ? [_header.NameOf(column)] : LevelsOf(row, column))
            .ToArray();
        var text = string.Join("、", words);
        return text.Length == 0 ? null : _options.Vocabulary.Find(VocabularyKind.Level, text).Term?.Id ?? text;
    }

    private IReadOnlyList<string> LevelsOf(CatalogueRow row, int column)
    {
        var ticked = TickedCell.Read(row.Cells[column], VocabularyKind.Level, _options.Vocabulary);
        if (ticked.IsOpen || ticked.IsAssumed)
        {
            _faults.Warn(_header.Place(row.Index, column), row.Cells[column], CatalogueCsvMessages.LevelOpen, new MessageArgument("text", row.Cells[column]));
        }

        return ticked.Chosen;
    }

    private bool IsTicked(CatalogueRow row, CatalogueColumn column) => IsTicked(Text(row, column));

    /// <summary>Whether a cell of a column of ticks says anything but no.</summary>
    private bool IsTicked(string text) => text.Length > 0 && !CellText.IsBlank(text) && !_options.Vocabulary.Marks.NotChosen.Contains(text)
        && text is not ("否" or "非" or "×" or "✗" or "✘" or "✕" or "x" or "X" or "0" or "N" or "n");

    private bool IsTick(string text) => text.Length == 1 && (_options.Vocabulary.Marks.Chosen.Contains(text) || text is "是" or "有" or "v" or "V" or "1" or "Y" or "y");

    private string Text(CatalogueRow row, CatalogueColumn column) => _header.IndexOf(column) is >= 0 and var index ? row.Cells[index] : string.Empty;
}
