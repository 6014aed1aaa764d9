using System.Globalization;

namespace DisclosureCompliance.Privacy;

/// <summary>A <see cref="NumberPlan"/> made for looking up.</summary>
internal sealed class NumberTables
{
    private readonly bool[] _regions = new bool[100];
    private readonly bool[] _segments = new bool[10_000];
    private readonly bool[] _shortAreas = new bool[100];
    private readonly bool[] _longAreas = new bool[1_000];
    private readonly IReadOnlyList<CardPrefix> _cards;

    public NumberTables(NumberPlan plan)
    {
        _cards = [.. plan.Cards.OrderByDescending(card => card.Digits.Length)];
        foreach (var region in plan.Regions)
        {
            _regions[Number(region)] = true;
        }

        foreach (var segment in plan.MobileSegments)
        {
            var (first, count) = segment.Length == 4 ? (Number(segment), 1) : (Number(segment) * 10, 10);
            _segments.AsSpan(first, count).Fill(true);
        }

        foreach (var code in plan.AreaCodes)
        {
            (code.Length == 3 ? _shortAreas : _longAreas)[Number(code.Substring(1))] = true;
        }
    }

    public bool IsRegion(ReadOnlySpan<byte> digits) => _regions[(digits[0] * 10) + digits[1]];

    public bool IsMobile(ReadOnlySpan<byte> digits) => digits.Length == 11 && _segments[(digits[0] * 1000) + (digits[1] * 100) + (digits[2] * 10) + digits[3]];

    /// <summary>How many of the digits after the leading zero are an area code: two, three, or none.</summary>
    public int AreaLength(ReadOnlySpan<byte> afterZero)
    {
        if (afterZero.Length < 3)
        {
            return 0;
        }

        var two = (afterZero[0] * 10) + afterZero[1];
        return _shortAreas[two] ? 2 : _longAreas[(two * 10) + afterZero[2]] ? 3 : 0;
    }

    /// <summary>The longest prefix that the digits have, at a length that it knows; null where there is none.</summary>
    public CardPrefix? CardOf(ReadOnlySpan<byte> digits)
    {
        foreach (var card in _cards)
        {
            if (HasPrefix(digits, card.Digits) && card.Lengths.Contains(digits.Length))
            {
                return card;
            }
        }

        return null;
    }

    private static bool HasPrefix(ReadOnlySpan<byte> digits, string prefix)
    {
        for (var i = 0; i < prefix.Length; i++)
        {
            if (digits[i] != prefix[i] - '0')
            {
                return false;
            }
        }

        return true;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
