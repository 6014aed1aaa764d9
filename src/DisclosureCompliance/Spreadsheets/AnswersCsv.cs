using Ardalis.GuardClauses;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>Makes an answer sheet of a filled-in table that was saved as CSV (docs/spreadsheets.md).</summary>
/// <remarks>考核分 and 得分, else 扣分, become entered values; 自评分, 失分原因, 整改情况 and 佐证材料 stand beside them.<para>Thread safety: stateless.</para></remarks>
public static class AnswersCsv
{
    /// <summary>Reads a table from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">CSV in UTF-8, with or without a byte order mark; comma, semicolon or tab.</param>
    /// <param name="source">The table's name for faults: a file name as a rule.</param>
    /// <param name="checklist">The checklist that is answered: its items are found by number, or by their words.</param>
    /// <param name="options">What the table does not say; null for nothing.</param>
    public static LoadResult<AnswerSheet> Read(Stream stream, string source, Checklist checklist, AnswersCsvOptions? options = null)
    {
        var faults = new FaultCollector(Guard.Against.NullOrWhiteSpace(source));
        return Import(CsvDocument.Read(Guard.Against.Null(stream), faults), Guard.Against.Null(checklist), options ?? new(), faults);
    }

    /// <summary>Reads a table from a string.</summary>
    /// <param name="csv">The table.</param>
    /// <param name="source">The table's name for faults: a file name as a rule.</param>
    /// <param name="checklist">The checklist that is answered: its items are found by number, or by their words.</param>
    /// <param name="options">What the table does not say; null for nothing.</param>
    public static LoadResult<AnswerSheet> Parse(string csv, string source, Checklist checklist, AnswersCsvOptions? options = null)
    {
        var faults = new FaultCollector(Guard.Against.NullOrWhiteSpace(source));
        return Import(CsvDocument.Split(Guard.Against.Null(csv).TrimStart('\uFEFF'), faults), Guard.Against.Null(checklist), options ?? new(), faults);
    }

    private static LoadResult<AnswerSheet> Import(IReadOnlyList<string[]>? rows, Checklist checklist, AnswersCsvOptions options, FaultCollector faults)
    {
        if (PrintedTable.Read(rows, faults) is not { } table)
        {
            return faults.ToResult<AnswerSheet>(null);
        }

        var finder = new ItemFinder(checklist);
        var answers = new List<ItemAnswer>();
        foreach (var row in table.Items)
        {
            if (finder.Take(row) is { } item)
            {
                answers.Add(new RowReading(table.Header, row, item, options, faults).ToAnswer());
            }
            else
            {
                faults.Error(table.Header.Place(row.Row, Column.Title), row.Title, SpreadsheetMessages.UnknownItem, new MessageArgument("item", row.Title));
            }
        }

        return faults.ToResult(faults.ErrorCount > 0 ? null : new AnswerSheet(checklist.Id, answers)
        {
            Unit = options.Unit,
            UnitClass = options.UnitClass,
            Assessor = options.Assessor,
            Date = options.Date,
            Unmentioned = options.Unmentioned,
            DocumentName = faults.Source,
        });
    }

    /// <summary>One row as an answer.</summary>
    private sealed class RowReading(HeaderRow header, TableItem row, ChecklistItem item, AnswersCsvOptions options, FaultCollector faults)
    {
        public ItemAnswer ToAnswer()
        {
            var answer = Entered() is { } entered ? new ItemAnswer(item.Id, Fact.Number(Rate.Of(entered))) : new ItemAnswer(item.Id);
            return new ItemAnswer(item.Id)
            {
                Facts = answer.Facts,
                Note = Text(row.Notes),
                Rectification = Text(row.Rectifications),
                Evidence = row.Evidence,
                SelfScore = row.SelfScore,
            };
        }

        /// <summary>The number that goes into the item's one fact: its score, or what is taken off where that is how it is scored.</summary>
        private Rational? Entered()
        {
            var blank = options.BlankIsNothing && row.Score is null && header.Has(Column.Deduction) && !header.Has(Column.Score);
            var (score, deduction) = (row.Score, row.Deduction ?? (blank ? Rational.Zero : null));
            if (score is null && deduction is null)
            {
                return null;
            }

            if (!item.Scoring.IsSingle || item.Scoring.Rules[0].Amount is not EnteredAmount)
            {
                if (!blank || deduction is { Sign: > 0 })
                {
                    Fail(SpreadsheetMessages.ScoreForRules, new MessageArgument("item", item.Title));
                }

                return null;
            }

            if (score is { } given && deduction is { } taken && given + taken != item.Points)
            {
                faults.Warn(header.Place(row.Row, Column.Score), given.ToString(), SpreadsheetMessages.ScoreAndDeduction, new("score", given), new("deduction", taken), new("points", item.Points));
            }

            return item.Scoring.Kind == ScoringKind.Deduct ? (item.Points - score) ?? deduction : score ?? (item.Points - deduction);
        }

        private void Fail(MessageTemplate template, MessageArgument argument) =>
            faults.Error(header.Place(row.Row, row.Score is null ? Column.Deduction : Column.Score), (row.Score ?? row.Deduction)?.ToString(), template, argument);

        private static LocalizedText? Text(List<string> lines) => lines.Count == 0 ? null : LocalizedText.Same(string.Join("\n", lines));
    }
}
