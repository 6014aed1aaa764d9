namespace DisclosureCompliance.Requests;

/// <summary>Which law governs a request that is pending when a new text comes into force (新旧规定衔接). The Regulation of 2019 has no rule on it.</summary>
public enum RequestTransition
{
    /// <summary>The law of the day of receipt, with all its periods (收到申请时的规定). The default.</summary>
    RegimeOfReceipt,

    /// <summary>The new law, with all its periods, for what is not yet answered on its first day (程序从新).</summary>
    NewProcedureForPending,
}
