using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>What was made of the rule that a table prints for an item.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class RuleRecognition
{
    internal RuleRecognition(ChecklistItem item, int row, Message remark, IReadOnlyList<Message> readings) => (Item, Row, Remark, Readings) = (item, row, remark, readings);

    /// <summary>The item; its <see cref="ChecklistItem.PrintedRule"/> keeps the words.</summary>
    public ChecklistItem Item { get; }

    /// <summary>The row of the table, from 1.</summary>
    public int Row { get; }

    /// <summary>Whether its scoring was made from the words; otherwise its score is entered.</summary>
    public bool IsRecognised => Readings.Count > 0;

    /// <summary>That it was recognised, or why not.</summary>
    public Message Remark { get; }

    /// <summary>What the rules do now, one by one and in printed order, then the cap and the floor of them all; empty where it was not recognised.</summary>
    public IReadOnlyList<Message> Readings { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Item.Id}: {Remark.Code}";
}
