namespace DisclosureCompliance.Office;

/// <summary>The systems that the work rests on (制度).</summary>
/// <remarks>The first six are those that a self-inspection counts; every office needs them.</remarks>
public enum OfficeSystemKind
{
    /// <summary>The guide to the office's information (公开指南).</summary>
    Guide,

    /// <summary>The procedure for requests (依申请公开).</summary>
    OnRequestProcedure,

    /// <summary>The disclosure catalogue (公开目录).</summary>
    Catalogue,

    /// <summary>The implementation plan (实施方案).</summary>
    ImplementationPlan,

    /// <summary>Assessment with rewards and penalties (考核奖惩机制).</summary>
    Assessment,

    /// <summary>Supervision (监督机制).</summary>
    Supervision,

    /// <summary>Another one: review, confidentiality, accountability (审核, 保密审查, 责任追究).</summary>
    Other,
}
