using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>What was made of the rule that a table prints for an item.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class RuleRecognition
{
    internal RuleRecognition(ChecklistItem item, int row, bool isRecognised, Message remark) => (Item, Row, IsRecognised, Remark) = (item, row, isRecognised, remark);

    /// <summary>The item; its <see cref="ChecklistItem.PrintedRule"/> keeps the words.</summary>
    public ChecklistItem Item { get; }

    /// <summary>The row of the table, from 1.</summary>
    public int Row { get; }

    /// <summary>Whether its scoring was made from the words; otherwise its score is entered.</summary>
    public bool IsRecognised { get; }

    /// <summary>That it was recognised, or why not.</summary>
    public Message Remark { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Item.Id}: {Remark.Code}";
}
