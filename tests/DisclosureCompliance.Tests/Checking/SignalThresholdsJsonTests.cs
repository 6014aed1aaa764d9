using DisclosureCompliance.Checking;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Tests.Loading;

namespace DisclosureCompliance.Tests.Checking;

public sealed class SignalThresholdsJsonTests
{
    private static readonly string Valid = Loaders.All["signal-thresholds"].Valid;

    [Fact]
    public void Each_threshold_comes_with_its_reason()
    {
        var thresholds = SignalThresholds.Default;

        thresholds.Reasons.Select(reason => reason.Key).Should().Equal("signedApart", "identifierDates", "bulk", "sameFormation", "uploadDay", "republished", "nearIdentical", "burst");
        (thresholds.BulkFormationDays, thresholds.BulkSpreadDays, thresholds.NearIdenticalShare, thresholds.BurstShare).Should().Be((5, 90, Rational.Create(4, 5), Rational.Create(1, 3)));
    }

    [Fact]
    public void A_document_says_all_of_it()
    {
        var thresholds = SignalThresholdsJson.Parse(Valid, "t.json").GetValueOrThrow();

        (thresholds.Id, thresholds.SignedApartDays, thresholds.IdentifierDays, thresholds.BurstTimes).Should().Be(("x", 1, 0, Rational.One));
        thresholds.AddressDates.Select(pattern => pattern.Text).Should().Equal("/yyyy/MMdd/");
        thresholds.IndexDates.Select(pattern => pattern.Text).Should().Equal("~yyyy~");
        thresholds.Reasons.Select(reason => reason.Key).Should().Equal("signedApart", "identifierDates", "bulk", "sameFormation", "uploadDay", "republished", "nearIdentical", "burst");
        thresholds.Reasons.Should().OnlyContain(reason => reason.Value.In(Language.English) == "R");
    }

    [Fact]
    public void Each_figure_of_a_document_stands_for_its_own_threshold()
    {
        var json = Valid.Replace("\"signedApart\":{\"days\":1", "\"signedApart\":{\"days\":11").Replace("\"identifierDates\":{\"days\":0", "\"identifierDates\":{\"days\":12")
            .Replace("\"formationDays\":2,\"spreadDays\":1", "\"formationDays\":13,\"spreadDays\":14").Replace("\"publicationDays\":2,\"spreadDays\":1", "\"publicationDays\":15,\"spreadDays\":16")
            .Replace("\"records\":2,\"share\":1,", "\"records\":17,\"share\":\"3/4\",").Replace("\"republished\":{\"length\":1", "\"republished\":{\"length\":18")
            .Replace("\"nearIdentical\":{\"length\":1,\"share\":\"1/2\"", "\"nearIdentical\":{\"length\":19,\"share\":1").Replace("\"days\":1,\"records\":2,\"share\":0.5,\"times\":1", "\"days\":20,\"records\":21,\"share\":0.25,\"times\":22");

        var read = SignalThresholdsJson.Parse(json, "t.json").GetValueOrThrow();

        (read.SignedApartDays, read.IdentifierDays, read.BulkFormationDays, read.BulkSpreadDays, read.SameFormationDays, read.SameFormationSpreadDays).Should().Be((11, 12, 13, 14, 15, 16));
        (read.UploadDayRecords, read.UploadDayShare, read.RepublishedLength, read.NearIdenticalLength, read.NearIdenticalShare).Should().Be((17, Rational.Create(3, 4), 18, 19, Rational.One));
        (read.BurstDays, read.BurstRecords, read.BurstShare, read.BurstTimes).Should().Be((20, 21, Rational.Create(1, 4), Rational.Create(22, 1)));
    }

    [Theory]
    [InlineData("\"days\":1,\"records\"", "\"days\":0,\"records\"", "$.burst.days", "load.out-of-range")]
    [InlineData("\"formationDays\":2", "\"formationDays\":1", "$.bulk.formationDays", "load.out-of-range")]
    [InlineData("\"share\":\"1/2\"", "\"share\":\"49/100\"", "$.nearIdentical.share", "signal.threshold-no-share")]
    [InlineData("\"share\":0.5", "\"share\":0", "$.burst.share", "signal.threshold-no-share")]
    [InlineData("\"share\":1,", "\"share\":1.01,", "$.uploadDay.share", "signal.threshold-no-share")]
    [InlineData("\"times\":1", "\"times\":0.5", "$.burst.times", "signal.threshold-below-one")]
    [InlineData("~yyyy~", "~yy~", "$.identifierDates.index[0]", "signal.threshold-bad-pattern")]
    [InlineData("\"republished\":{\"length\":1,\"reason\":\"R\"},", "", "$", "load.missing-field")]
    [InlineData("\"length\":1,\"reason\":\"R\"", "\"length\":1", "$.republished", "load.missing-field")]
    public void A_fault_is_named_with_its_place(string was, string @is, string place, string code)
    {
        var result = SignalThresholdsJson.Parse(Valid.Replace(was, @is), "t.json");

        result.Succeeded.Should().BeFalse();
        result.Faults.Should().ContainSingle(fault => fault.Place == place && fault.Code == code);
    }

    [Fact]
    public void A_threshold_out_of_range_is_a_mistake_of_the_program()
    {
        Refused(() => _ = SignalThresholds.Default with { BulkFormationDays = 1 }, "It is 2 or more.");
        Refused(() => _ = SignalThresholds.Default with { BurstDays = 0 }, "zero or negative");
        Refused(() => _ = SignalThresholds.Default with { BurstShare = Rational.Zero }, "A share is above 0 and at most 1.");
        Refused(() => _ = SignalThresholds.Default with { BurstShare = Rational.Create(101, 100) }, "A share is above 0 and at most 1.");
        Refused(() => _ = SignalThresholds.Default with { NearIdenticalShare = Rational.Create(49, 100) }, "A likeness is 0.5 to 1.");
        Refused(() => _ = SignalThresholds.Default with { NearIdenticalShare = Rational.Create(101, 100) }, "A likeness is 0.5 to 1.");
        Refused(() => _ = SignalThresholds.Default with { BurstTimes = Rational.Create(9, 10) }, "It is 1 or more.");

        static void Refused(Action act, string why) => act.Should().Throw<ArgumentException>().Which.Message.Should().Contain(why);
    }

    [Fact]
    public void The_ends_of_the_ranges_are_taken()
    {
        var edge = SignalThresholds.Default with { NearIdenticalShare = Rational.Create(1, 2), BurstShare = Rational.One, BurstTimes = Rational.One, BulkFormationDays = 2, BurstDays = 1, IdentifierDays = 0 };

        (edge.NearIdenticalShare, edge.BurstShare, edge.BurstTimes).Should().Be((Rational.Create(1, 2), Rational.One, Rational.One));
        (edge.BulkFormationDays, edge.BurstDays, edge.IdentifierDays).Should().Be((2, 1, 0));
        (edge with { NearIdenticalShare = Rational.One }).NearIdenticalShare.Should().Be(Rational.One);
    }
}
