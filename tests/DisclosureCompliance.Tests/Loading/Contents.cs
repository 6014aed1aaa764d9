using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace DisclosureCompliance.Tests.Loading;

/// <summary>All that can be seen of an object, as text: two objects with the same text hold the same.</summary>
internal static class Contents
{
    public static string Of(object? value, params string[] without)
    {
        var text = new StringBuilder();
        Add(text, value, 0, without);
        return text.ToString();
    }

    private static void Add(StringBuilder text, object? value, int depth, string[] without)
    {
        switch (value)
        {
            case null:
                text.Append("null\n");
                break;
            case string words:
                text.Append('"').Append(words).Append("\"\n");
                break;
            case IEnumerable list:
                text.Append("list\n");
                foreach (var item in InOrder(list.Cast<object?>().ToArray()))
                {
                    text.Append(' ', depth).Append("- ");
                    Add(text, item, depth + 2, without);
                }

                break;
            case var _ when IsPlain(value.GetType()):
                text.AppendFormat(CultureInfo.InvariantCulture, "{0}\n", value);
                break;
            default:
                text.Append(value.GetType().Name).Append('\n');
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !without.Contains(property.Name)))
                {
                    text.Append(' ', depth).Append(property.Name).Append(": ");
                    Add(text, property.GetValue(value), depth + 2, without);
                }

                break;
        }
    }

    /// <summary>What is found by a name has no order.</summary>
    private static IEnumerable<object?> InOrder(object?[] items) =>
        items.Length > 0 && items[0]?.GetType() is { Name: "KeyValuePair`2" } pair && pair.GetProperty("Key") is { } key && key.PropertyType == typeof(string)
            ? items.OrderBy(item => (string)key.GetValue(item)!, StringComparer.Ordinal)
            : items;

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum
        || type == typeof(DisclosureCompliance.Numerics.Rational) || type == typeof(DisclosureCompliance.Numerics.Rate) || type == typeof(DisclosureCompliance.Messages.Language)
        || type == typeof(NodaTime.LocalDate);
}
