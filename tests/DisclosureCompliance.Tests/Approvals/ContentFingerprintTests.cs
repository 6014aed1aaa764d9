using System.Text;
using DisclosureCompliance.Approvals;

namespace DisclosureCompliance.Tests.Approvals;

public sealed class ContentFingerprintTests
{
    /// <summary>The test vector of FIPS 180-2, appendix B.1.</summary>
    private const string OfAbc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void It_is_the_SHA_256_of_the_bytes()
    {
        ContentFingerprint.Of(Encoding.ASCII.GetBytes("abc")).ToString().Should().Be(OfAbc);
        ContentFingerprint.OfText("abc").ToString().Should().Be(OfAbc);
        ContentFingerprint.OfText("公开").Should().Be(ContentFingerprint.Of(Encoding.UTF8.GetBytes("公开")));
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes("xabc")) { Position = 1 };
        ContentFingerprint.Of(stream).ToString().Should().Be(OfAbc, "a stream is read from where it stands");
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void It_reads_back_what_it_writes_and_digits_of_either_case()
    {
        ContentFingerprint.TryParse(OfAbc, out var value).Should().BeTrue();
        ContentFingerprint.TryParse("sha256:" + OfAbc.Substring(7).ToUpperInvariant(), out var same).Should().BeTrue();

        value.Should().Be(same);
        (value == same).Should().BeTrue();
        value.GetHashCode().Should().Be(same.GetHashCode());
        value.ToString().Should().Be(OfAbc);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("SHA256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ag")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a：")]
    public void It_refuses_what_is_none(string? text) => ContentFingerprint.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(16)]
    [InlineData(31)]
    public void Each_byte_counts(int changed)
    {
        var hash = Enumerable.Range(0, 32).Select(i => (byte)i).ToArray();
        var one = ContentFingerprint.FromHash(hash);
        hash[changed] ^= 1;

        ContentFingerprint.FromHash(hash).Should().NotBe(one);
        (ContentFingerprint.FromHash(hash) != one).Should().BeTrue();
    }

    [Fact]
    public void A_hash_of_another_length_and_half_a_character_are_mistakes()
    {
        var tooShort = () => ContentFingerprint.FromHash(new byte[31]);
        var half = () => ContentFingerprint.OfText("\ud800");

        tooShort.Should().Throw<ArgumentException>();
        half.Should().Throw<ArgumentException>();
    }
}
