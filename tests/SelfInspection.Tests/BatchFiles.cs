namespace SelfInspection.Tests;

/// <summary>A checklist with two items and three grades, and answers to it.</summary>
internal static class BatchFiles
{
    public const string Checklist =
        """
        { "schema": "disclosure-checklist/2", "id": "c", "title": { "zh-CN": "考核表一", "en": "Test list" }, "total": 10, "itemFloor": 0,
          "sections": [ { "id": "s", "title": "Part", "points": 10, "items": [
            { "id": "1", "title": { "zh-CN": "及时公开", "en": "Late" }, "points": 6,
              "scoring": { "kind": "deduct", "rules": [ { "key": "late", "text": { "zh-CN": "逾期公开", "en": "published late" }, "each": 1 } ] } },
            { "id": "2", "title": { "zh-CN": "专栏", "en": "Site" }, "points": 4, "scoring": { "kind": "all-or-nothing" } } ] } ],
          "grades": [ { "key": "low", "name": { "zh-CN": "不合格", "en": "fail" }, "below": 6 },
            { "key": "mid", "name": { "zh-CN": "合格", "en": "pass" }, "atLeast": 6, "below": 9 },
            { "key": "high", "name": { "zh-CN": "优秀", "en": "excellent" }, "atLeast": 9 } ] }
        """;

    /// <summary>A waiver of late publication that holds on the day of the sheets, one of another item that nobody needs, and one that has expired.</summary>
    public const string Waivers =
        """
        { "schema": "disclosure-waivers/1", "waivers": [
          { "id": "flood", "item": "1", "rule": "late", "reason": { "zh-CN": "防汛", "en": "flood" }, "approver": "县政府办", "firstDay": "2024-07-01", "lastDay": "2024-12-31" },
          { "id": "spare", "item": "2", "reason": "r", "approver": "县政府办", "firstDay": "2024-07-01", "lastDay": "2024-12-31" },
          { "id": "old", "item": "1", "rule": "late", "reason": "r", "approver": "县政府办", "firstDay": "2023-01-01", "lastDay": "2023-12-31" } ] }
        """;

    /// <summary>10, 9, 9 and 7 points, and one that is not scored in full; one unit a line.</summary>
    public static string FiveUnits => string.Join('\n', Sheet("甲", 0), Sheet("乙", 1), Sheet("丙", 1), Sheet("丁", 3), Sheet("戊", null));

    /// <summary>One line of answers; null leaves the first item unanswered.</summary>
    public static string Sheet(string unit, int? late, bool met = true) =>
        $$"""{ "schema": "disclosure-answers/2", "checklist": "c", "unit": "{{unit}}", "date": "2024-12-31", "answers": [ {{(late is { } count ? $$"""{ "item": "1", "occurrences": { "late": {{count}} } }, """ : string.Empty)}}{ "item": "2", "met": {{(met ? "true" : "false")}} } ] }""";
}
