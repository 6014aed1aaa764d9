namespace DisclosureCompliance.Office;

/// <summary>What part of an office's year a review looked at.</summary>
public enum OfficeAspect
{
    /// <summary>The report as such: dates, texts, attachments.</summary>
    Report,

    /// <summary>The leading group and its head (领导).</summary>
    Leadership,

    /// <summary>The office in charge (机构).</summary>
    Institution,

    /// <summary>The people (人员).</summary>
    Staff,

    /// <summary>The systems (制度).</summary>
    Systems,

    /// <summary>The division of work by department (分工).</summary>
    Division,

    /// <summary>Trainings, meetings, outreach and visits (培训, 会议, 宣传, 调研).</summary>
    Activities,

    /// <summary>Channels and service points (渠道, 场所).</summary>
    Channels,

    /// <summary>Inspections (检查).</summary>
    Inspections,

    /// <summary>Supervisors (监督员).</summary>
    Supervision,

    /// <summary>What the public sent in (群众反映).</summary>
    Feedback,

    /// <summary>Service commitments (服务承诺).</summary>
    Commitments,

    /// <summary>The figures (数量).</summary>
    Totals,

    /// <summary>Goals, of next year and of last year (工作目标).</summary>
    Goals,
}
