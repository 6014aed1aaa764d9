namespace DisclosureCompliance.Requests;

/// <summary>What makes a request received (收到申请之日的确定).</summary>
public enum ReceiptMoment
{
    /// <summary>It arrived: it was handed over, signed for, or the system took it.</summary>
    Arrival,

    /// <summary>Agency and applicant confirmed to each other that it had come (双方确认).</summary>
    Confirmation,
}
