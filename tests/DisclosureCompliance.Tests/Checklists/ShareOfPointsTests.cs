using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Checklists;

/// <summary>"90%" where points are compared would be nine tenths of a point, which nobody means: it is refused, with what to write.</summary>
public sealed class ShareOfPointsTests
{
    [Theory]
    [InlineData("'grades':[{'key':'a','name':'优','atLeast':'90%'},{'key':'b','name':'差','below':'90%'}]", "checklist.share-as-grade $.grades[0].atLeast \"90%\"", "write 90")]
    [InlineData("'steps':[{'step':'limit','atMost':100,'when':{'score':'running','above':'80%'}}]", "checklist.share-as-score $.steps[0].when.above \"80%\"", "measure")]
    [InlineData("'steps':[{'step':'veto','id':'v','when':{'not':{'item':'1','atLeast':'60\\u0025'}},'effect':{'setTo':0}}]", "checklist.share-as-score $.steps[0].when.not.atLeast \"60\\u0025\"", "measure")]
    public void A_percentage_of_points_is_refused(string more, string expected, string remedy)
    {
        var json = $"{{'schema':'disclosure-checklist/2','id':'list','title':'list','sections':[{SectionJson("s", EnteredItem("1", "100"))}],{more}}}".Replace('\'', '"');

        var fault = ChecklistJson.Parse(json, "list.json").Faults[0];

        $"{fault.Code} {fault.Place} {fault.Value}".Should().Be(expected);
        fault.Message.RemedyIn(Language.English).Should().Contain(remedy);
    }
}
