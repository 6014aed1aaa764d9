using DisclosureCompliance.Messages;
using DisclosureCompliance.Office;

namespace DisclosureCompliance.Tests.Office;

/// <summary>Two years set side by side: what came, went and changed, and counts only as far as their words go.</summary>
public sealed class OfficeComparisonTests
{
    [Fact]
    public void A_year_and_itself_differ_in_nothing()
    {
        var year = OfficeData.Read(OfficeData.Complete);

        OfficeComparison.Between(year, OfficeData.Read(OfficeData.Complete)).Changes.Should().BeEmpty();
        OfficeComparison.Between(OfficeData.Year(), OfficeData.Year(2024)).Changes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"name\":\"A\",\"post\":\"乡长\"", "\"name\":\"Z\",\"post\":\"乡长\"", OfficeChangeKind.Changed, "A（乡长）", "Z（乡长）")]
    [InlineData("\"total\":3,\"fullTime\":1,\"partTime\":2", "\"total\":5,\"fullTime\":1,\"partTime\":4", OfficeChangeKind.Risen, "3", "5")]
    [InlineData("\"count\":12", "\"count\":\"十余人\"", OfficeChangeKind.Unclear, "12", "十余人")]
    [InlineData("\"count\":63,", "\"count\":\"50余条\",", OfficeChangeKind.Fallen, "63", "50余条")]
    [InlineData("{\"name\":\"门户网站\",\"inUse\":true},", "", OfficeChangeKind.Removed, "门户网站", null)]
    [InlineData("{\"name\":\"门户网站\",\"inUse\":true},", "{\"name\":\"门户网站\"},{\"name\":\"微信\"},", OfficeChangeKind.Added, null, "微信")]
    [InlineData("\"document\":\"5号\"", "\"document\":\"50号\"", OfficeChangeKind.Changed, "5号; 2022-03-01", "50号; 2022-03-01")]
    [InlineData("\"heldOn\":\"2023-09-08\",", "", OfficeChangeKind.Fallen, "2", "1")]
    public void One_change_is_one_change(string was, string becomes, OfficeChangeKind kind, string? before, string? after)
    {
        OfficeData.Complete.Should().Contain(was);

        var change = OfficeComparison.Between(OfficeData.Read(OfficeData.Complete), OfficeData.Read(OfficeData.Complete.Replace(was, becomes))).Changes.Should().ContainSingle().Which;

        (change.Kind, change.Before, change.After).Should().Be((kind, before, after));
        change.Describe().In(Language.Chinese).Should().NotContain("{");
    }

    [Fact]
    public void A_department_or_a_commitment_of_which_nothing_more_is_said_comes_by_its_name()
    {
        const string named = """{"schema":"disclosure-office-year/1","office":"甲乡","year":2023,"departments":[{"name":"综治办"}],"commitments":[{"matter":"低保审核"}]}""";

        var changes = OfficeComparison.Between(OfficeData.Year(), OfficeData.Read(named)).Changes;

        changes.Select(change => change.After).Should().Equal("综治办", "低保审核");
    }
}
