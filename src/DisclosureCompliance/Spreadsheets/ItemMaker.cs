using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>Makes items of a table's rows: numbers them, and scores them by their rules' words or by what is entered.</summary>
internal sealed class ItemMaker
{
    private readonly PrintedTable _table;
    private readonly FaultCollector _faults;
    private readonly bool _isEntered;
    private readonly bool _hasNumbers;

    public ItemMaker(PrintedTable table, ImportedScoring scoring, FaultCollector faults)
    {
        _table = table;
        _faults = faults;
        _isEntered = scoring == ImportedScoring.Entered
            || (scoring == ImportedScoring.ByTable && table.Items.Any(item => item.Score is not null || item.Deduction is not null));
        _hasNumbers = table.Items.All(item => item.Number.Length > 0)
            && table.Items.Select(item => item.Number).Distinct(StringComparer.Ordinal).Count() == table.Items.Count;
    }

    public List<RuleRecognition> Rules { get; } = [];

    public ChecklistItem Make(TableItem row, int index)
    {
        var title = LocalizedText.Same(row.Title);
        var name = new MessageArgument("item", row.Title);
        var points = new MessageArgument("points", row.Points);
        var read = _isEntered || row.Rule.Count == 0 ? null : RuleRecogniser.Read(row.Rule, row.Points);
        var remark = read is not null ? new Message(SpreadsheetMessages.RuleRecognised)
            : _isEntered ? new Message(SpreadsheetMessages.RuleEntered, name, points)
            : row.Rule.Count == 0 ? new Message(SpreadsheetMessages.RuleMissing, name, points)
            : new Message(SpreadsheetMessages.RuleNotRecognised, name, points);
        if (remark.Code == SpreadsheetMessages.RuleNotRecognised.Code)
        {
            _faults.Warn(_table.Header.Place(row.Row, Column.Rule), Joined(row.Rule), SpreadsheetMessages.RuleNotRecognised, name, points);
        }

        var takesOff = _isEntered && _table.Header.Has(Column.Deduction) && !_table.Header.Has(Column.Score);
        var id = _hasNumbers ? row.Number : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var item = new ChecklistItem(id, title, row.Points, read?.Scoring ?? ItemScoring.Single(new EnteredAmount(Rational.Zero, PointAmount.All), takesOff))
        {
            Floor = read?.Floor,
            PrintedRule = row.Rule.Count == 0 ? null : LocalizedText.Same(Joined(row.Rule)),
            Method = row.Method.Length == 0 ? null : LocalizedText.Same(row.Method),
        };
        Rules.Add(new RuleRecognition(item, row.Row + 1, remark, read is null ? [] : RuleReadings.Of(item)));
        return item;
    }

    private static string Joined(IEnumerable<string> lines) => string.Join("\n", lines);
}
