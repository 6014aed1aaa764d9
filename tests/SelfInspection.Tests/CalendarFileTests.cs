namespace SelfInspection.Tests;

/// <summary>A calendar, notices, a layer and a community year file are told apart by what is in them.</summary>
public sealed class CalendarFileTests
{
    private const string CommunityYear = """{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"元旦","date":"2027-01-02","isOffDay":true},{"name":"元旦","date":"2027-01-09","isOffDay":false}]}""";

    [Fact]
    public void A_community_year_file_makes_its_year_certain()
    {
        using var folder = new Folder();
        var file = folder.Write("2027.json", CommunityYear);

        Cli.Run("calendar", "2027-01-09", "--lang", "en").Output.Should().Contain("not out yet");
        var result = Cli.Run("calendar", "2027-01-09", "--add-notice", file, "--published", "2026-11-04", "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.Fine);
        result.Output.Should().Contain("2027-01-09 (Saturday): working").And.Contain("published on 2026-11-04").And.NotContain("not out yet");
    }

    [Fact]
    public void A_community_year_file_needs_the_day_of_its_notice()
    {
        using var folder = new Folder();

        var result = Cli.Run("calendar", "2027", "--add-notice", folder.Write("2027.json", CommunityYear), "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Error.Should().Contain("[input.publication-unknown]");
    }

    [Fact]
    public void A_year_that_leaves_a_gap_is_refused_in_words()
    {
        using var folder = new Folder();
        var file = folder.Write("2029.json", CommunityYear.Replace("2027", "2029", StringComparison.Ordinal));

        var result = Cli.Run("calendar", "2029", "--calendar-file", file, "--published", "2028-11-04", "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Error.Should().Contain("[input.notices-do-not-fit]");
    }

    [Fact]
    public void A_layer_closes_a_day_of_ones_own()
    {
        using var folder = new Folder();
        var file = folder.Write(
            "layer.json",
            """{"schema":"disclosure-calendar-layer/1","id":"town","name":{"zh-CN":"本乡","en":"Town"},"authority":{"zh-CN":"乡政府","en":"the township"},"notices":[{"id":"town-2012","year":2012,"kind":"annual","published":"2012-01-01","holidays":[{"name":{"zh-CN":"乡庆","en":"Town day"},"off":["2012-12-24"]}]}]}""");

        var result = Cli.Run("calendar", "2012-12-24", "--calendar-file", file, "--lang", "en");

        (result.ExitCode, result.Error).Should().Be((ExitCodes.Fine, string.Empty));
        result.Output.Should().Contain("2012-12-24 (Monday): off").And.Contain("Town day").And.Contain("[cn+town]");
    }

    [Fact]
    public void A_file_that_is_no_calendar_is_refused_with_its_faults()
    {
        using var folder = new Folder();

        Cli.Run("calendar", "2027", "--calendar-file", folder.Write("x.json", "{ not json")).Error.Should().Contain("load.syntax");
        Cli.Run("calendar", "2027", "--calendar-file", Cli.Records).Error.Should().Contain("load.wrong-schema");
        Cli.Run("calendar", "2027", "--calendar-file", folder.FullPath).Error.Should().Contain("input.is-folder");
    }

    [Fact]
    public void What_was_known_on_a_day_is_another_year()
    {
        Cli.Run("calendar", "2020-02-01", "--lang", "en").Output.Should().Contain("day off");
        Cli.Run("calendar", "2020-02-01", "--known-at", "2020-01-20", "--lang", "en").Output.Should().Contain("2020-02-01 (Saturday): working");
    }
}
