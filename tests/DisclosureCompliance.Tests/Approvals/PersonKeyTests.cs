using DisclosureCompliance.Approvals;

namespace DisclosureCompliance.Tests.Approvals;

/// <summary>One person written in several ways is one person; two persons stay two.</summary>
public sealed class PersonKeyTests
{
    [Theory]
    [InlineData("az09", "az09")]
    [InlineData("AZ", "az")]
    [InlineData("ａｚＡＺ０９", "azaz09")]
    [InlineData("！～", "!~")]
    [InlineData(" 张 三\t", "张三")]
    [InlineData("李\u200B四\u200C\u200D\u2060\uFEFF", "李四")]
    [InlineData("王\u3000五", "王五")]
    [InlineData("a-1", "a-1")]
    public void A_name_is_folded(string written, string key) => PersonKey.Of(written).Should().Be(key);

    [Theory]
    [InlineData("z", "y")]
    [InlineData("0", "9")]
    [InlineData("a", "ａ１")]
    public void Others_stay_others(string one, string other) => PersonKey.Of(one).Should().NotBe(PersonKey.Of(other));

    [Fact]
    public void What_needs_no_folding_is_not_copied()
    {
        var id = new string(['z', '0', '9', 'a']);
        PersonKey.Of(id).Should().BeSameAs(id);
    }
}
