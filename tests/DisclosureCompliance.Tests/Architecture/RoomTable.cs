using System.Text.RegularExpressions;

namespace DisclosureCompliance.Tests.Architecture;

/// <summary>The table of docs/architecture.md: each room and what it may use.</summary>
internal sealed class RoomTable
{
    private const string SharedByAll = "Guards";

    private readonly Dictionary<string, string[]> _uses = [];

    private RoomTable(IEnumerable<(string Room, string Uses)> rows)
    {
        foreach (var (room, uses) in rows)
        {
            _uses.Add(room, uses == "–" ? [] : [.. uses.Split(',').Select(name => name.Trim().Trim('`'))]);
        }
    }

    public IReadOnlyCollection<string> Rooms => _uses.Keys;

    public static RoomTable Read()
    {
        var rows = Regex.Matches(SourceTree.Read("docs/architecture.md"), @"^\| (`\w+`|\(root\)) \|[^|]*\| ([^|]+) \|\r?$", RegexOptions.Multiline);
        return new RoomTable(rows.Cast<Match>().Select(row => (row.Groups[1].Value.Trim('`'), row.Groups[2].Value)));
    }

    public IReadOnlyList<string> UsesOf(string room) => _uses[room];

    public bool Allows(string room, string used) => room == used || used == SharedByAll || Reaches(room, used, []);

    /// <summary>The rooms on a way from the room back to itself; empty when there is none.</summary>
    public bool IsInCycle(string room) => Reaches(room, room, []);

    private bool Reaches(string room, string target, HashSet<string> seen) =>
        seen.Add(room)
        && _uses.TryGetValue(room, out var uses)
        && uses.Any(use => use == target || (use == "all" && target != room) || Reaches(use, target, seen));
}
