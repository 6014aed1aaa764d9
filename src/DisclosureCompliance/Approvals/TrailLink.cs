using System.Text;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>
/// The chain of a trail. The bytes of an entry are its fields in a fixed order, each as its length and its UTF-8, so that no two entries have the
/// same bytes; an absent field has the length −1 and is not an empty one. A text with half of a surrogate pair has no UTF-8: it has the length −2 and stands
/// as UTF-16 after its length.
/// </summary>
internal static class TrailLink
{
    private const string Domain = "disclosure-approval-trail/1";

    public static ContentFingerprint First(string matterId)
    {
        using var bytes = new MemoryStream();
        Write(bytes, Domain);
        Write(bytes, matterId);
        return ContentFingerprint.Of(bytes.ToArray());
    }

    public static ContentFingerprint Next(ContentFingerprint before, ApprovalEntry entry)
    {
        using var bytes = new MemoryStream(512);
        Write(bytes, before.ToString());
        WriteEntry(bytes, entry);
        return ContentFingerprint.Of(bytes.ToArray());
    }

    /// <summary>The entry's own bytes, without its link.</summary>
    public static byte[] Bytes(ApprovalEntry entry)
    {
        using var bytes = new MemoryStream(512);
        WriteEntry(bytes, entry);
        return bytes.ToArray();
    }

    private static void WriteEntry(MemoryStream bytes, ApprovalEntry entry)
    {
        Write(bytes, entry.Step);
        Write(bytes, ApprovalWords.Of(entry.Decision));
        Write(bytes, entry.Person);
        Write(bytes, entry.Role);
        Write(bytes, entry.Actor.OnBehalfOf);
        Write(bytes, entry.Actor.Name);
        Write(bytes, entry.At.ToString());
        Write(bytes, entry.ReturnTo);
        Write(bytes, entry.Authority);
        Write(bytes, entry.Content?.ToString());
        Write(bytes, entry.Note);
    }

    private static void Write(MemoryStream bytes, string? text)
    {
        if (text is null)
        {
            WriteLength(bytes, -1);
        }
        else if (SurrogatePairs.AreWhole(text))
        {
            Write(bytes, Encoding.UTF8.GetBytes(text));
        }
        else
        {
            WriteLength(bytes, -2);
            Write(bytes, [.. text.SelectMany(character => new[] { (byte)(character >> 8), (byte)(character & 0xFF) })]);
        }
    }

    private static void Write(MemoryStream bytes, byte[] content)
    {
        WriteLength(bytes, content.Length);
        bytes.Write(content, 0, content.Length);
    }

    private static void WriteLength(MemoryStream bytes, int length)
    {
        for (var shift = 24; shift >= 0; shift -= 8)
        {
            bytes.WriteByte(unchecked((byte)(length >> shift)));
        }
    }
}
