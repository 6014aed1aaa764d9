using DisclosureCompliance.Checking;
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
    }

    [Theory]
    [InlineData("\"days\":1,\"records\"", "\"days\":0,\"records\"", "$.burst.days", "load.out-of-range")]
    [InlineData("\"formationDays\":2", "\"formationDays\":1", "$.bulk.formationDays", "load.out-of-range")]
    [InlineData("\"share\":\"1/2\"", "\"share\":\"49/100\"", "$.nearIdentical.share", "finding.threshold-no-share")]
    [InlineData("\"share\":0.5", "\"share\":0", "$.burst.share", "finding.threshold-no-share")]
    [InlineData("\"share\":1,", "\"share\":1.01,", "$.uploadDay.share", "finding.threshold-no-share")]
    [InlineData("\"times\":1", "\"times\":0.5", "$.burst.times", "finding.threshold-below-one")]
    [InlineData("~yyyy~", "~yy~", "$.identifierDates.index[0]", "finding.threshold-bad-pattern")]
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
        Action[] acts =
        [
            () => _ = SignalThresholds.Default with { BulkFormationDays = 1 },
            () => _ = SignalThresholds.Default with { BurstDays = 0 },
            () => _ = SignalThresholds.Default with { BurstShare = Rational.Zero },
            () => _ = SignalThresholds.Default with { NearIdenticalShare = Rational.Create(49, 100) },
            () => _ = SignalThresholds.Default with { BurstTimes = Rational.Create(9, 10) },
        ];

        acts.Should().OnlyContain(act => Throws(act));
    }

    private static bool Throws(Action act)
    {
        try
        {
            act();
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
