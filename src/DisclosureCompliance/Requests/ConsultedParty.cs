namespace DisclosureCompliance.Requests;

/// <summary>Whom the agency asks before it replies (被征求意见方). What silence means differs between the two.</summary>
public enum ConsultedParty
{
    /// <summary>A third party whose lawful rights the information concerns (第三方).</summary>
    ThirdParty,

    /// <summary>Another agency that made the information jointly (共同制作的其他行政机关).</summary>
    CoProducer,
}
