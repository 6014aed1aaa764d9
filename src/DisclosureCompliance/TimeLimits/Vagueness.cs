namespace DisclosureCompliance.TimeLimits;

/// <summary>The ways to lay down a time without a number.</summary>
public enum Vagueness
{
    /// <summary>Periodically, without saying how often (定期).</summary>
    Periodically,

    /// <summary>In due course (适时).</summary>
    InDueCourse,

    /// <summary>Within a reasonable time (合理期限).</summary>
    ReasonableTime,

    /// <summary>As some other document or body requires (按…要求, 按规定).</summary>
    AsRequired,

    /// <summary>As the row above says (同上).</summary>
    AsAbove,
}
