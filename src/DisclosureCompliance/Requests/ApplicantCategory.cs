namespace DisclosureCompliance.Requests;

/// <summary>Who applied, by the columns of table 3 of the annual report (申请人类别).</summary>
public enum ApplicantCategory
{
    /// <summary>A natural person (自然人).</summary>
    NaturalPerson,

    /// <summary>A business enterprise (商业企业).</summary>
    BusinessEnterprise,

    /// <summary>A research institution (科研机构).</summary>
    ResearchInstitution,

    /// <summary>An organisation for the public good (社会公益组织).</summary>
    PublicWelfareOrganization,

    /// <summary>A law firm or other legal service (法律服务机构).</summary>
    LegalServiceInstitution,

    /// <summary>Another legal person or organisation (其他).</summary>
    OtherOrganization,
}
