using System.Text;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Tests.Loading;

/// <summary>What people and programs hand in by mistake, tried on every loader: each gives faults with place, value and remedy, never an exception.</summary>
public sealed class HostileDocumentTests
{
    public static TheoryData<string> LoaderNames => Loaders.Names();

    [Theory]
    [MemberData(nameof(LoaderNames))]
    public void The_valid_document_is_read_with_and_without_a_byte_order_mark(string name)
    {
        var loader = Loaders.All[name];

        loader.Read(loader.Valid).Faults.Should().BeEmpty();
        loader.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(loader.Valid)]).Succeeded.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(LoaderNames))]
    public void A_document_cut_anywhere_is_a_fault(string name)
    {
        var loader = Loaders.All[name];
        var bytes = Encoding.UTF8.GetBytes(loader.Valid);
        for (var length = 0; length < bytes.Length; length++)
        {
            var outcome = loader.Read(bytes.Take(length).ToArray());

            outcome.Succeeded.Should().BeFalse();
            outcome.Faults.Should().ContainSingle();
        }
    }

    [Theory]
    [MemberData(nameof(LoaderNames))]
    public void A_character_changed_anywhere_never_throws(string name)
    {
        var loader = Loaders.All[name];
        foreach (var replacement in new[] { '"', '{', ']', '0', ' ', '\\', '\u0000', '中' })
        {
            for (var at = 0; at < loader.Valid.Length; at++)
            {
                var outcome = loader.Read(loader.Valid.Substring(0, at) + replacement + loader.Valid.Substring(at + 1));

                (outcome.Succeeded || outcome.Faults.Count > 0).Should().BeTrue();
            }
        }
    }

    [Theory]
    [MemberData(nameof(LoaderNames))]
    public void What_is_no_document_at_all_says_so(string name)
    {
        var loader = Loaders.All[name];

        loader.Read(string.Empty).Codes.Should().Equal("load.empty");
        loader.Read(" \r\n\t").Codes.Should().Equal("load.empty");
        loader.Read("[]").Codes.Should().Equal("load.wrong-type");
        loader.Read("null").Codes.Should().Equal("load.wrong-type");
        loader.Read("\"text\"").Codes.Should().Equal("load.wrong-type");
        loader.Read("{}").Codes.Should().NotBeEmpty().And.OnlyContain(code => code == "load.missing-field");
        loader.Read("<html>").Codes.Should().Equal("load.syntax");
        loader.Read(loader.Valid + loader.Valid).Codes.Should().Equal("load.syntax");
    }

    [Theory]
    [MemberData(nameof(LoaderNames))]
    public void Another_encoding_is_named(string name)
    {
        var loader = Loaders.All[name];

        loader.Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(loader.Valid)]).Codes.Should().Equal("load.encoding");
        var gbk = new byte[] { 0x7B, 0x22, 0xD5, 0xFE, 0xCE, 0xF1, 0x22, 0x7D }; // {"政务"} in GBK
        var fault = loader.Read(gbk).Faults.Should().ContainSingle().Which;
        fault.Code.Should().Be("load.encoding");
        fault.Message.RemedyIn(Language.Chinese).Should().Contain("UTF-8");
    }

    [Theory]
    [MemberData(nameof(LoaderNames))]
    public void An_unknown_field_is_never_lost_in_silence(string name)
    {
        var loader = Loaders.All[name];
        var outcome = loader.Read("{\"titel\":1," + loader.Valid.Substring(1));

        outcome.Succeeded.Should().BeFalse();
        outcome.Faults.Should().ContainSingle().Which.Should().Match<Fault>(fault => fault.Code == "load.unknown-field" && fault.Place == "$.titel" && fault.Value == "1");
        loader.Read("{\"x-remark\":1,\"$schema\":\"…\"," + loader.Valid.Substring(1)).Faults.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(LoaderNames))]
    public void A_field_that_stands_twice_is_a_fault(string name)
    {
        var loader = Loaders.All[name];

        loader.Read(loader.Valid.Insert(1, "\"$a\":1,\"$a\":2,")).Codes.Should().Equal("load.duplicate-field");
    }

    [Theory]
    [MemberData(nameof(LoaderNames))]
    public void A_bomb_of_brackets_is_refused(string name)
    {
        var loader = Loaders.All[name];
        var bomb = "{\"$deep\":" + new string('[', 100_000) + new string(']', 100_000) + "," + loader.Valid.Substring(1);

        loader.Read(bomb).Codes.Should().Equal("load.too-deep");
    }

    [Theory]
    [MemberData(nameof(LoaderNames))]
    public void Half_a_surrogate_pair_is_a_fault(string name)
    {
        var loader = Loaders.All[name];

        loader.Read(loader.Valid.Replace("\"schema\":\"", "\"schema\":\"\\ud800")).Codes.Should().Equal("load.bad-text");
        loader.Read(loader.Valid.Insert(1, "\"\\ud800\":1,")).Codes.Should().Contain("load.bad-text");
    }

    [Theory]
    [InlineData("catalogue", "\"items\":[", "\"id\":\"a\"", "\"id\":\"\\u0061\"")]
    [InlineData("records", "\"records\":[", "\"id\":\"r\"", "\"id\":\"\\u0072\"")]
    [InlineData("law", "\"provisions\":[", "\"id\":\"p\"", "\"id\":\"\\u0070\"")]
    [InlineData("approval-policy", "\"steps\":[", "\"id\":\"draft\"", "\"id\":\"d\\u0072aft\"")]
    public void An_identifier_written_with_an_escape_is_still_the_same(string name, string list, string id, string escaped)
    {
        var valid = Loaders.All[name].Valid;
        var start = valid.IndexOf(list, StringComparison.Ordinal) + list.Length;
        var entry = valid.Substring(start, valid.Length - start - 2);

        Loaders.All[name].Read(valid.Insert(start, entry.Replace(id, escaped) + ",")).Codes.Should().Equal("load.duplicate-id");
    }

    [Theory]
    [MemberData(nameof(LoaderNames))]
    public void Fifty_megabytes_come_to_an_end(string name)
    {
        var loader = Loaders.All[name];
        var padded = loader.Valid.Insert(1, "\"x-padding\":\"" + new string('a', 50 * 1024 * 1024) + "\",");

        loader.Read(padded).Succeeded.Should().BeTrue();
    }

    [Fact]
    public void Many_wrong_records_lose_no_fault()
    {
        const int count = 90_000;

        var outcome = Loaders.All["records"].Read(WrongRecords(count));

        outcome.Faults.Should().HaveCount(count);
        outcome.Faults[count - 1].Place.Should().Be($"$.records[{count - 1}].formedOn");
    }

    [Fact]
    public void Fifty_megabytes_of_wrong_records_list_what_can_be_read_and_count_the_rest()
    {
        const int count = 300_000;

        var outcome = Loaders.All["records"].Read(WrongRecords(count));

        outcome.Faults.Should().HaveCount(FaultCollector.MaxListed + 1);
        var last = outcome.Faults[FaultCollector.MaxListed];
        last.Code.Should().Be("load.too-many-faults");
        last.Message.ArgumentIn("unlisted", Language.English).Should().Be("200000");
    }

    [Fact]
    public void Millions_of_tiny_wrong_values_keep_their_faults_in_bounds()
    {
        var json = """{"schema":"disclosure-records/1","complete":true,"records":[1""" + string.Concat(Enumerable.Repeat(",1", 4_000_000)) + "]}";

        Loaders.All["records"].Read(json).Faults.Should().HaveCount(FaultCollector.MaxListed + 1);
    }

    [Fact]
    public void A_fault_reads_as_one_line_with_everything_needed()
    {
        var fault = Loaders.All["catalogue"].Read(
            """{"schema":"disclosure-catalogue/1","id":"x","title":"X","items":[{"id":"a","title":"A","category":"weekly","deadline":{"type":"immediate"}}]}""").Faults[0];

        fault.In(Language.English).Should().Be(
            "catalogue.json $.items[0].category (\"weekly\"): This word is not allowed here. Choose one of: permanent, periodic, ad-hoc. [load.unknown-word]");
        fault.In(Language.Chinese).Should().Contain("可用取值：permanent, periodic, ad-hoc");
    }

    private static string WrongRecords(int count)
    {
        var builder = new StringBuilder("""{"schema":"disclosure-records/1","complete":true,"records":[""");
        for (var i = 0; i < count; i++)
        {
            builder.Append(i == 0 ? string.Empty : ",")
                .Append("{\"id\":\"").Append(i).Append("\",\"item\":\"").Append('a', 130).Append("\",\"formedOn\":\"2012-02-30\"}");
        }

        return builder.Append("]}").ToString();
    }
}
