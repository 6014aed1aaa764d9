namespace SelfInspection.Tests;

/// <summary>A catalogue of four items, one of which is for health centres only, and what an office published under it by July and by December.</summary>
internal static class CheckFiles
{
    public const string Catalogue =
        """
        { "schema": "disclosure-catalogue/1", "id": "c", "title": { "zh-CN": "本乡公开目录", "en": "The township's catalogue" }, "items": [
          { "id": "relief", "title": { "zh-CN": "救灾款物", "en": "Disaster relief" }, "category": "ad-hoc", "subjects": ["money", "people"], "responsibleUnit": "民政办",
            "deadline": { "type": "within", "count": 20, "unit": "working-days" },
            "requiredElements": [ { "id": "amount", "title": { "zh-CN": "金额", "en": "amount" } }, { "id": "standard", "title": { "zh-CN": "标准", "en": "standard" } } ] },
          { "id": "notices", "title": { "zh-CN": "通知公告", "en": "Notices" }, "category": "ad-hoc", "deadline": { "type": "within", "count": 20, "unit": "working-days" } },
          { "id": "accounts", "title": { "zh-CN": "财务收支", "en": "Accounts" }, "category": "periodic", "subjects": ["money"], "responsibleUnit": "财政所",
            "deadline": { "type": "recurring", "every": "half-year", "due": { "within": { "count": 1, "unit": "months" } } } },
          { "id": "fees", "title": { "zh-CN": "收费标准", "en": "Fees" }, "category": "permanent", "unitClasses": ["health-centre"], "deadline": { "type": "permanent" } } ] }
        """;

    /// <summary>In July: relief was published late and without its standard.</summary>
    public const string July =
        """
        { "schema": "disclosure-records/1", "complete": true, "title": { "zh-CN": "七月的记录", "en": "Records of July" }, "records": [
          { "id": "r1", "item": "relief", "title": "救灾款发放情况", "formedOn": "2012-03-01", "publishedAt": "2012-05-02", "elements": ["amount"] },
          { "id": "n1", "item": "notices", "title": "防汛通知", "formedOn": "2012-06-01", "publishedAt": "2012-06-04" } ] }
        """;

    /// <summary>In December: the standard was added, the fees and the accounts are still not there, and a notice came late.</summary>
    public const string December =
        """
        { "schema": "disclosure-records/1", "complete": true, "title": { "zh-CN": "十二月的记录", "en": "Records of December" }, "records": [
          { "id": "r1", "item": "relief", "title": "救灾款发放情况", "formedOn": "2012-03-01", "publishedAt": "2012-05-02", "elements": ["amount", "standard"] },
          { "id": "n1", "item": "notices", "title": "防汛通知", "formedOn": "2012-06-01", "publishedAt": "2012-06-04" },
          { "id": "n2", "item": "notices", "title": "征地补偿公告", "formedOn": "2012-08-01", "publishedAt": "2012-10-15" } ] }
        """;

    /// <summary>One that holds, one that has ended, one that covers whatever comes, and one for another office.</summary>
    public const string Exceptions =
        """
        { "schema": "disclosure-exceptions/1", "exceptions": [
          { "id": "flood", "scope": { "items": ["relief"] }, "reason": { "zh-CN": "汛期停电，网站无法更新", "en": "power was out" }, "approver": "县政务公开办", "firstDay": "2012-07-01", "lastDay": "2012-12-31" },
          { "id": "old", "scope": { "codes": ["finding.missing"], "items": ["fees"] }, "reason": "merger", "approver": "A", "firstDay": "2011-01-01", "lastDay": "2012-06-30" },
          { "id": "broad", "scope": { "codes": ["finding.period-unknown"] }, "reason": "the site moves", "approver": "B", "firstDay": "2012-01-01", "lastDay": "2013-12-31" },
          { "id": "elsewhere", "scope": { "offices": ["clinic"], "items": ["fees"] }, "reason": "no fees", "approver": "B", "firstDay": "2012-01-01", "lastDay": "2012-12-31" } ] }
        """;

    /// <summary>A printed catalogue: one limit that can be read in two ways, one that is clear, one that is nothing.</summary>
    public const string Table =
        """
        某村公开目录,,,,,,,
        序号,公开事项,,公开依据,公开时限,公开主体,公开渠道和载体,公开层级
        ,一级事项,二级事项,,,,,
        1,村务,财务收支,《村民委员会组织法》第三十条,每季度首月20日,行政村,■政府网站 ■公示栏 □其他,村级
        2,,低保名单,,信息形成20个工作日内,,□政府网站 □公示栏,村级
        3,,宅基地,,胡说八道,,■公示栏,村级
        """;

    /// <summary>The same as files, by their names.</summary>
    public static readonly IReadOnlyDictionary<string, string> OnDisk = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["catalogue.json"] = Catalogue,
        ["july.json"] = July,
        ["december.json"] = December,
        ["exceptions.json"] = Exceptions,
        ["table.csv"] = Table,
        ["office-2011.json"] = """{ "schema": "disclosure-office-year/1", "office": "某乡", "year": 2011, "departments": [ { "name": "计生办", "duties": [ "台账" ] } ] }""",
    }.ToDictionary(file => file.Key, file => Write(file.Key, file.Value), StringComparer.Ordinal);

    public static readonly string[] InJuly = ["--from", "2012-01-01", "--to", "2012-12-31", "--as-of", "2012-07-15"];

    private static string Write(string name, string content)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "check-files"));
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
