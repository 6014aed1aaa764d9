using DisclosureCompliance.Tests.Loading;

namespace DisclosureCompliance.Tests.Approvals;

/// <summary>The published JSON Schemas of approval say what the readers accept.</summary>
public sealed class ApprovalPolicySchemaTests
{
    [Fact]
    public async Task Every_local_procedure_fits()
    {
        foreach (var name in ApprovalCase.PolicyNames)
        {
            (await ShippedDocumentSchemaTests.Validate(ApprovalCase.PolicyText(name))).Should().BeEmpty(name);
        }
    }

    [Fact]
    public async Task Every_record_of_the_worked_cases_fits()
    {
        foreach (var id in ApprovalCase.Ids)
        {
            (await ShippedDocumentSchemaTests.Validate(ApprovalCase.Find(id).RecordsDocument())).Should().BeEmpty(id);
        }
    }

    [Theory]
    [InlineData("""{"fact":"f"}""")]
    [InlineData("""{"fact":"f","is":true,"above":1}""")]
    [InlineData("""{"is":true}""")]
    [InlineData("""{"all":[]}""")]
    [InlineData("""{"fact":"f","in":[]}""")]
    [InlineData("""{"any":[{"fact":"f"}]}""")]
    [InlineData("""{"fact":"f","atLeast":"many"}""")]
    public async Task A_condition_that_the_reader_refuses_does_not_fit(string condition)
    {
        var json = Loaders.All["approval-policy"].Valid.Replace("""{"fact":"amount","atLeast":5}""", condition);

        Loaders.All["approval-policy"].Read(json).Succeeded.Should().BeFalse();
        (await ShippedDocumentSchemaTests.Validate(json)).Should().NotBeEmpty();
    }
}
