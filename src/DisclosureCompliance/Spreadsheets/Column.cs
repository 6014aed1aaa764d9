namespace DisclosureCompliance.Spreadsheets;

/// <summary>What a column of a printed table holds.</summary>
internal enum Column
{
    /// <summary>A header that is not known.</summary>
    Unknown,

    /// <summary>序号, 编号.</summary>
    Number,

    /// <summary>类别, 一级指标, 考核项目, 考核内容: from sections down to the item, as many as there are.</summary>
    Title,

    /// <summary>分值.</summary>
    Points,

    /// <summary>评分标准, 扣分细则.</summary>
    Rule,

    /// <summary>考核办法.</summary>
    Method,

    /// <summary>备注.</summary>
    Remark,

    /// <summary>自评分.</summary>
    SelfScore,

    /// <summary>考核分, 得分.</summary>
    Score,

    /// <summary>合计得分: the sum of a section, which is not read.</summary>
    SectionScore,

    /// <summary>扣分.</summary>
    Deduction,

    /// <summary>失分原因, 存在的问题.</summary>
    Reason,

    /// <summary>整改情况.</summary>
    Rectification,

    /// <summary>评定依据, 佐证材料.</summary>
    Evidence,
}
