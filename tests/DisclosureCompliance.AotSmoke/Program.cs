using DisclosureCompliance.AotSmoke;

// One line per room, then a line that .ci/run looks for.
(string Room, Func<bool> Check)[] checks =
[
    ("numerics", RoomChecks.Numerics),
    ("messages", RoomChecks.Messages),
    ("loading", RoomChecks.Loading),
    ("calendars", RoomChecks.Calendars),
    ("law", RoomChecks.Law),
    ("approvals", RoomChecks.Approvals),
    ("records", RoomChecks.Records),
    ("scoring", RoomChecks.Scoring),
    ("services", RoomChecks.Services),
];

var wrong = 0;
foreach (var (room, check) in checks)
{
    var passed = check();
    wrong += passed ? 0 : 1;
    Console.WriteLine($"{room}: {(passed ? "ok" : "WRONG")}");
}

Console.WriteLine(wrong == 0 ? "aot smoke: all rooms ok" : $"aot smoke: {wrong} wrong");
return wrong;
