using System.Text;

namespace DisclosureCompliance.Checking;

/// <summary>When the words of a record and of the catalogue mean the same channel or the same audience. The one place where that is decided.</summary>
internal static class PublicationWords
{
    private static readonly HashSet<string> Everyone = new(StringComparer.Ordinal) { "全社会", "社会", "社会公众", "公众", "面向社会", "面向全社会", "向社会公开", "everyone", "public", "thepublic", "generalpublic" };

    public static bool IsSameChannel(string left, string right) => left == right || Fold(left) == Fold(right);

    public static bool IsEveryone(string audience) => Everyone.Contains(audience) || Everyone.Contains(Fold(audience));

    /// <summary>The same for full and half width, and without spaces and case.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(character))
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString();
    }
}
