using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;

namespace DisclosureCompliance.Tests.Privacy;

public sealed class ScanRulesJsonTests
{
    [Theory]
    [InlineData("\"numbers\": { \"regions\": [\"1\"] }", "scan.digits", "$.numbers.regions")]
    [InlineData("\"numbers\": { \"mobileSegments\": [\"130-1399\"] }", "scan.digits", "$.numbers.mobileSegments")]
    [InlineData("\"numbers\": { \"areaCodes\": [\"01a\"] }", "scan.digits", "$.numbers.areaCodes")]
    [InlineData("\"numbers\": { \"regions\": [\"11\", \"11-12\"] }", "scan.twice", "$.numbers.regions")]
    [InlineData("\"numbers\": { \"cards\": [{ \"digits\": \"6x\", \"lengths\": [16] }] }", "scan.digits", "$.numbers.cards[0].digits")]
    [InlineData("\"numbers\": { \"cards\": [{ \"digits\": \"62\", \"lengths\": [] }] }", "scan.twice", "$.numbers.cards[0].lengths")]
    [InlineData("\"numbers\": { \"cards\": [{ \"digits\": \"62\", \"lengths\": [15] }] }", "load.out-of-range", "$.numbers.cards[0].lengths[0]")]
    [InlineData("\"markings\": [{ \"word\": \"密\", \"kind\": \"secrecy-marking\" }]", "scan.marking", "$.markings[0].word")]
    [InlineData("\"markings\": [{ \"word\": \"机 密\", \"kind\": \"secrecy-marking\" }]", "scan.marking", "$.markings[0].word")]
    [InlineData("\"markings\": [{ \"word\": \"机密\", \"kind\": \"bank-card\" }]", "load.unknown-word", "$.markings[0].kind")]
    [InlineData("\"markings\": [{ \"word\": \"机密\", \"kind\": \"secrecy-marking\" }, { \"word\": \"机密\", \"kind\": \"secrecy-marking\" }]", "scan.twice", "$.markings[1].word")]
    [InlineData("\"markingLabels\": [\"一二三四五六七八九十一二三\"]", "scan.word-length", "$.markingLabels")]
    [InlineData("\"markingLabels\": [\"甲\", \"甲\"]", "scan.twice", "$.markingLabels")]
    [InlineData("\"papers\": [{ \"id\": \"p\", \"kind\": \"passport\", \"names\": [\"护照\"], \"forms\": [\"E##\"] }]", "scan.form", "$.papers[0].forms")]
    [InlineData("\"papers\": [{ \"id\": \"p\", \"kind\": \"passport\", \"names\": [], \"forms\": [\"E########\"] }]", "load.missing-field", "$.papers[0]")]
    [InlineData("\"contexts\": [{ \"id\": \"c\", \"title\": \"c\", \"effect\": \"excuse\", \"kinds\": [\"bank-card\"] }]", "scan.never-holds", "$.contexts[0]")]
    [InlineData("\"contexts\": [{ \"id\": \"c\", \"title\": \"c\", \"effect\": \"excuse\", \"kinds\": [\"cards\"], \"before\": [\"甲\"] }]", "load.unknown-word", "$.contexts[0].kinds")]
    [InlineData("\"contexts\": [{ \"id\": \"c\", \"title\": \"c\", \"effect\": \"excuse\", \"kinds\": [\"bank-card\"], \"before\": [\"甲\"], \"reach\": 49 }]", "load.out-of-range", "$.contexts[0].reach")]
    [InlineData("\"placeholders\": [{ \"word\": \"略\", \"kind\": \"omission\" }, { \"word\": \"略\", \"kind\": \"filler\" }]", "scan.twice", "$.placeholders[1].word")]
    public void What_makes_no_sense_is_a_fault_at_its_place(string fields, string code, string place)
    {
        var result = ScanRulesJson.Parse($$"""{ "schema": "disclosure-scan-rules/1", "id": "x", "title": "x", {{fields}} }""", "rules.json");

        result.Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal((code, place));
        result.Faults[0].Message.RemedyIn(Language.Chinese).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Rules_without_content_find_nothing()
    {
        var empty = ScanRulesJson.Parse("""{ "schema": "disclosure-scan-rules/1", "id": "x", "title": "x" }""", "rules.json").GetValueOrThrow();

        ScanCase.All.Should().OnlyContain(line => new DisclosureScanner(empty).Scan(line.Text).IsClean);
    }

    [Fact]
    public void Rules_put_over_others_keep_the_rest()
    {
        var both = ChineseScanRules.Default.With(new ScanRules("own", LocalizedText.Same("own")) { Markings = [new MarkingWord("机密", ScanKind.InternalMarking)] });

        both.Id.Should().Be("cn");
        both.Markings.Should().HaveCount(ChineseScanRules.Default.Markings.Count);
        both.Markings.Single(word => word.Text == "机密").Kind.Should().Be(ScanKind.InternalMarking);
        both.Contexts.Should().Equal(ChineseScanRules.Default.Contexts);
    }
}
