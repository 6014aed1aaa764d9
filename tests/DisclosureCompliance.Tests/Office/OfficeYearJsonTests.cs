using System.Text;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Office;
using DisclosureCompliance.Tests.Loading;

namespace DisclosureCompliance.Tests.Office;

/// <summary>The format <c>disclosure-office-year/1</c>: read strictly, written as it is read.</summary>
public sealed class OfficeYearJsonTests
{
    [Fact]
    public void What_is_written_reads_back_as_the_same_document()
    {
        foreach (var json in new[] { OfficeData.Complete, Loaders.All["office-year"].Valid, CaseFile.Text("Office.Cases.fangtang-2020.json") })
        {
            var once = Write(OfficeData.Read(json));

            Write(OfficeData.Read(once)).Should().Be(once);
            Findings(once).Should().Equal(Findings(json));
        }
    }

    [Fact]
    public void Words_and_lists_that_are_not_stated_stay_so()
    {
        var written = Write(OfficeData.Read("""{"schema":"disclosure-office-year/1","office":"甲","year":2012,"systems":[],"totals":[{"id":"t","count":"1220余条"}],"activities":[{"kind":"training","title":"T","times":"xx"}]}"""));

        written.Should().Contain("\"systems\": []").And.Contain("\"count\": \"1220余条\"").And.Contain("\"times\": \"xx\"").And.NotContain("goals").And.NotContain("staff");
    }

    [Theory]
    [InlineData("\"1220余条\"", "\"一些\"", "office.bad-count", "$.totals[0].count")]
    [InlineData("\"1220余条\"", "-1", "load.out-of-range", "$.totals[0].count")]
    [InlineData("\"1220余条\"", "1.5", "load.out-of-range", "$.totals[0].count")]
    [InlineData("\"unit\":\"years\"", "\"unit\":\"hours\"", "office.bad-interval", "$.systems[0].reviseEvery")]
    [InlineData("\"kind\":\"guide\"", "\"kind\":\"handbook\"", "load.unknown-word", "$.systems[0].kind")]
    [InlineData("\"year\":2012", "\"year\":212", "load.out-of-range", "$.year")]
    [InlineData("{\"id\":\"g\",\"text\":\"G\"}", "{\"id\":\"g\",\"text\":\"G\"},{\"id\":\"g\",\"text\":\"H\"}", "load.duplicate-id", "$.goals[1].id")]
    public void A_fault_says_where_it_is(string was, string becomes, string code, string place)
    {
        var valid = Loaders.All["office-year"].Valid;
        valid.Should().Contain(was);

        var fault = Loaders.All["office-year"].Read(valid.Replace(was, becomes)).Faults.Should().ContainSingle().Which;

        (fault.Code, fault.Place).Should().Be((code, place));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_and_nothing_is_written()
    {
        using var stream = new MemoryStream();
        var write = () => OfficeYearJson.Write(stream, new OfficeYear(LocalizedText.Same("甲\ud800"), 2023));

        write.Should().Throw<ArgumentException>();
        stream.Length.Should().Be(0);
    }

    private static string Write(OfficeYear year)
    {
        using var stream = new MemoryStream();
        OfficeYearJson.Write(stream, year);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<string> Findings(string json) => OfficeData.Review(json).Findings.Select(finding => finding.ToString());
}
