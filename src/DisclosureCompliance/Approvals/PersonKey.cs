using System.Runtime.CompilerServices;
using System.Text;

namespace DisclosureCompliance.Approvals;

/// <summary>By what a person is compared: the number or name without blanks, in small letters, full-width forms as plain ones.</summary>
internal static class PersonKey
{
    public static string Of(string person)
    {
        foreach (var c in person)
        {
            if (c is not (>= 'a' and <= 'z' or >= '0' and <= '9') && Folded(c) != c)
            {
                return Fold(person);
            }
        }

        return person;
    }

    /// <summary>Whether two keys are the same. People of one office share family names, so the ends are compared first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreSame(string one, string other) =>
        one.Length == other.Length && (one.Length == 0 || (one[one.Length - 1] == other[other.Length - 1] && one == other));

    private static string Fold(string person)
    {
        var builder = new StringBuilder(person.Length);
        foreach (var c in person)
        {
            if (Folded(c) is not '\0' and var folded)
            {
                builder.Append(folded);
            }
        }

        return builder.ToString();
    }

    private static char Folded(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            c = (char)(c - 0xFEE0);
        }

        return char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' ? '\0' : char.ToLowerInvariant(c);
    }
}
