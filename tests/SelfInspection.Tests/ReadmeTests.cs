using System.Text.Json;

namespace SelfInspection.Tests;

/// <summary>The README of the sample lists every name that stands in a JSON document.</summary>
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("--format json")]
    [InlineData("score {checklist} {answers} --catalogue {catalogue} --records {records} " + Cli.Window + " --format json")]
    [InlineData("score lint {checklist} --format json")]
    [InlineData("score batch {checklist} {answers} --format json")]
    [InlineData("score batch {checklist} {answers} --statistics --format json")]
    [InlineData("score advise {checklist} {answers} --format json")]
    [InlineData("score diff {checklist} {answers} {answers} --format json")]
    [InlineData("check {published-catalogue} {published-records} --from 2009-01-01 --to 2012-12-31 --as-of 2026-01-31 --format json")]
    [InlineData("check {township} {july} --from 2012-01-01 --to 2012-12-31 --as-of 2012-07-15 --exceptions {exceptions} --format json")]
    [InlineData("check diff {township} {july} {december} --from 2012-01-01 --to 2012-12-31 --before-as-of 2012-07-15 --as-of 2012-12-31 --format json")]
    [InlineData("check sample {township} {december} --seed 358 --size 2 --format json")]
    [InlineData("catalogue {catalogue} --as-of 2012-12-31 --level township --format json")]
    [InlineData("catalogue {table} --as-of 2024-06-01 --format json")]
    [InlineData("scan {answers} --format json")]
    [InlineData("office {office} --last-year {last-year} --format json")]
    [InlineData("deadline due --within 20 --trigger 2012-12-24 --format json")]
    [InlineData("deadline due 20个工作日 --event unstated=2012-12-24 --format json")]
    [InlineData("deadline parse 20个工作日内公开 --format json")]
    [InlineData("deadline parse 胡说八道 --format json")]
    [InlineData("calendar 2012 --format json")]
    [InlineData("calendar 2012-01-21 --format json")]
    [InlineData("chek --format json")]
    public void Every_field_is_documented(string line)
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "expected", "README.md"));

        foreach (var name in NamesIn(Cli.RunLine(line).Json).Except(["zh-CN", "en"]).Distinct())
        {
            readme.Should().Contain($"`{name}`");
        }
    }

    /// <summary>The names of a document; those within a rule are the library's and have their own schema.</summary>
    private static IEnumerable<string> NamesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => (property.Name == "rule" ? [] : NamesIn(property.Value)).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(NamesIn),
        _ => [],
    };
}
