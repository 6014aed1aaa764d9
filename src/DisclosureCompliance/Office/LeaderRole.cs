namespace DisclosureCompliance.Office;

/// <summary>What somebody is in the office's leadership.</summary>
public enum LeaderRole
{
    /// <summary>The principal leader (一把手, 主要领导).</summary>
    PrincipalLeader,

    /// <summary>A deputy or another member of the leadership (副职, 分管领导, 班子成员).</summary>
    DeputyLeader,

    /// <summary>The head of a department (部门负责人).</summary>
    DepartmentHead,

    /// <summary>Staff (工作人员).</summary>
    Staff,
}
