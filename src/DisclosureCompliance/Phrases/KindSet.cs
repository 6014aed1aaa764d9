namespace DisclosureCompliance.Phrases;

/// <summary>A set of kinds of words.</summary>
internal readonly struct KindSet
{
    private readonly ulong _low;
    private readonly ulong _high;

    public KindSet(params TokenKind[] kinds)
    {
        foreach (var kind in kinds)
        {
            if ((int)kind < 64)
            {
                _low |= 1UL << (int)kind;
            }
            else
            {
                _high |= 1UL << ((int)kind - 64);
            }
        }
    }

    private KindSet(ulong low, ulong high) => (_low, _high) = (low, high);

    public static KindSet operator |(KindSet left, KindSet right) => new(left._low | right._low, left._high | right._high);

    public bool Has(TokenKind kind) => ((int)kind < 64 ? _low >> (int)kind : _high >> ((int)kind - 64)) % 2 == 1;
}
