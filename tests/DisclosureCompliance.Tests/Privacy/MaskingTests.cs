using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;

namespace DisclosureCompliance.Tests.Privacy;

/// <summary>What was found leaks from nowhere: not from a property, a message, a text or JSON.</summary>
public sealed class MaskingTests
{
    private static readonly DisclosureScanner Scanner = new();

    [Fact]
    public void No_public_member_of_a_result_shows_more_than_three_digits_and_two()
    {
        foreach (var line in ScanCase.All.Where(line => line.Hits.Concat(line.Excused).Any(hit => !hit.Contains("marking"))))
        {
            var said = new List<string>();
            Collect(Scanner.Scan(line.Text), said, 0);
            said.Add(JsonSerializer.Serialize(Scanner.Scan(line.Text)));

            said.Should().NotBeEmpty();
            said.SelectMany(text => Regex.Matches(text, "[0-9]{4,}").Cast<Match>().Select(match => match.Value))
                .Where(digits => Digits(line.Text).Contains(digits))
                .Should().BeEmpty("of '{0}'", line.Text);
        }
    }

    [Fact]
    public void The_masked_form_is_as_long_as_the_number()
    {
        Scanner.Scan("11010519491231002X").Hits[0].Masked.Should().Be("110*************2X");
        Scanner.Scan("+86 139-0000-0001").Hits[0].Masked.Should().Be("139******01");
        Scanner.Scan("护照：ea1234567").Hits[0].Masked.Should().Be("EA1****67");
        Scanner.Scan("宅电：(0571) 8888 0000").Hits[0].Masked.Should().Be("057*******00");
    }

    [Fact]
    public void What_is_masked_already_is_not_found_again() =>
        ScanCase.All.SelectMany(line => Scanner.Scan(line.Text).Hits).Where(hit => hit.Masked.Contains('*') && hit.Kind > ScanKind.InternalMarking)
            .Select(hit => hit.Masked).Where(masked => !Scanner.Scan("身份证、手机、卡号：" + masked).IsClean).Should().BeEmpty();

    private static string Digits(string text) => string.Concat(text.Where(c => char.IsDigit(c)).Select(c => (char)('0' + char.GetNumericValue(c))));

    private static void Collect(object? value, List<string> said, int depth)
    {
        if (value is null || depth > 6 || value is ContextRule or ScanRules)
        {
            return;
        }

        said.Add(value.ToString() ?? string.Empty);
        if (value is Message message)
        {
            said.Add(message.In(Language.Chinese) + message.In(Language.English) + message.RemedyIn(Language.Chinese) + message.RemedyIn(Language.English));
        }

        if (value is string or MessageTemplate || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        foreach (var item in value as IEnumerable ?? Array.Empty<object>())
        {
            Collect(item, said, depth + 1);
        }

        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            Collect(property.GetValue(value), said, depth + 1);
        }
    }
}
