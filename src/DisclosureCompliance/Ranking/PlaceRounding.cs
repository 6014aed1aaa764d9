namespace DisclosureCompliance.Ranking;

/// <summary>How a fraction of the units becomes a whole number of places.</summary>
public enum PlaceRounding
{
    /// <summary>Down: a quarter of 17 is 4.</summary>
    Down,

    /// <summary>Up: a quarter of 17 is 5.</summary>
    Up,

    /// <summary>To the nearest, a half up: a quarter of 18 is 5.</summary>
    Nearest,
}
