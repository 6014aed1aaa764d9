namespace DisclosureCompliance.Privacy;

/// <summary>Makes the form of a number that may be shown: three characters at the head, two at the tail.</summary>
internal static class Masking
{
    private const int Head = 3;
    private const int Tail = 2;

    public static string Of(ReadOnlySpan<char> number)
    {
        Span<char> masked = stackalloc char[number.Length];
        masked.Fill('*');
        number.Slice(0, Head).CopyTo(masked);
        number.Slice(number.Length - Tail).CopyTo(masked.Slice(number.Length - Tail));
        return masked.ToString();
    }

    public static string Of(ReadOnlySpan<byte> digits, bool endsInX = false)
    {
        Span<char> number = stackalloc char[digits.Length + (endsInX ? 1 : 0)];
        for (var i = 0; i < digits.Length; i++)
        {
            number[i] = (char)('0' + digits[i]);
        }

        if (endsInX)
        {
            number[digits.Length] = 'X';
        }

        return Of(number);
    }
}
