namespace DisclosureCompliance.Scale;

/// <summary>Numbers that look random and follow from a seed alone (SplitMix64).</summary>
internal struct Dice(ulong seed)
{
    private ulong _state = unchecked(seed * 0x9E3779B97F4A7C15UL);

    /// <summary>A number from 0 to <paramref name="below"/>, which is not included.</summary>
    public int Next(int below)
    {
        unchecked
        {
            var mixed = _state += 0x9E3779B97F4A7C15UL;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return (int)((((mixed ^ (mixed >> 31)) >> 32) * (uint)below) >> 32);
        }
    }

    public bool OneIn(int count) => Next(count) == 0;
}
