using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.Tests.Loading;

/// <summary>What is no JSON is said in the reader's language, with the line and the column; never in the parser's words.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("{\"a\":1,}", "1:8", "最后一项后面多了逗号")]
    [InlineData("{\"a\":[1,2,\n ]}", "2:2", "最后一项后面多了逗号")]
    [InlineData("{\"中文\":1,}", "1:9", "最后一项后面多了逗号")]
    [InlineData("{\n  // 说明\n  \"a\":1}", "2:3", "JSON 不能有注释")]
    [InlineData("{ /* c */ \"a\":1}", "1:3", "JSON 不能有注释")]
    [InlineData("{\"a\":1", "1:7", "文件在此中断")]
    [InlineData("{\"a\":\"x", "1:8", "文件在此中断")]
    [InlineData("{\"a\":\n", "2:1", "文件在此中断")]
    [InlineData("{\"a\":\"x\n, \"b\":1}", "1:8", "漏了右引号")]
    [InlineData("{a:1}", "1:2", "缺少双引号")]
    [InlineData("{'a':1}", "1:2", "缺少双引号")]
    [InlineData("{\"a\":x}", "1:6", "缺少双引号")]
    [InlineData("{\"a\":中文}", "1:6", "缺少双引号")]
    [InlineData("{“a”:1}", "1:2", "标点应为半角")]
    [InlineData("{\"a\"：1}", "1:5", "标点应为半角")]
    [InlineData("{\"a\":1，\"b\":2}", "1:7", "标点应为半角")]
    [InlineData("{\"a\":1 \"b\":2}", "1:8", "缺少逗号")]
    [InlineData("{\"a\":\"b\"\n\"c\":2}", "2:1", "缺少逗号")]
    [InlineData("{\"a\":[\"b\" \"c\"]}", "1:11", "缺少逗号")]
    [InlineData("{\"a\" 1}", "1:6", "缺少冒号")]
    [InlineData("{\"b\":1,\"a\" \"c\"}", "1:12", "缺少冒号")]
    [InlineData("{\"a\":}", "1:6", "缺少值")]
    [InlineData("{\"a\":1} x", "1:9", "后面还有内容")]
    [InlineData("{\"a\":01}", "1:7", "不合 JSON 规则")]
    [InlineData("{\"a\":\"\\q\"}", "1:8", "不合 JSON 规则")]
    [InlineData("{\"a\":1]", "1:7", "不合 JSON 规则")]
    [InlineData("<html>", "1:1", "不合 JSON 规则")]
    public void The_place_and_the_reason_are_said(string json, string place, string reason)
    {
        var fault = RecordsJson.Parse(json, "r.json").Faults.Should().ContainSingle().Which;

        (fault.Code, fault.Place).Should().Be(("load.syntax", place));
        var numbers = place.Split(':');
        fault.Message.In(Language.Chinese).Should().StartWith($"不是有效的 JSON：第 {numbers[0]} 行第 {numbers[1]} 列，").And.Contain(reason).And.NotMatchRegex("[a-z]{3}");
        fault.Message.In(Language.English).Should().StartWith($"This is not valid JSON: line {numbers[0]}, column {numbers[1]}: ").And.MatchRegex("^[ -~]+$");
    }
}
