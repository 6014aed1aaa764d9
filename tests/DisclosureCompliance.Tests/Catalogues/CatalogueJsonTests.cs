using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.Catalogues;

public sealed class CatalogueJsonTests
{
    [Fact]
    public void Every_field_arrives()
    {
        var item = CatalogueJson.Parse(
            """
            {"schema":"disclosure-catalogue/1","id":"c","title":"C","items":[{
              "id":"relief","title":{"zh-CN":"救灾款物","en":"Relief"},"category":"periodic",
              "deadline":{"type":"recurring","every":"quarter","due":{"month":4,"day":15}},
              "subjects":["money","own-word"],
              "requiredElements":[{"id":"who","title":"对象"}],
              "responsibleUnit":"社事办","channels":["政府网站"],"audience":"全社会","mode":"on-request","level":"township",
              "legalBasis":[{"instrument":"条例","article":{"zh-CN":"第十二条","en":"article 12"},"documentNumber":"国务院令第492号"}],
              "major":true}]}
            """,
            "c.json").GetValueOrThrow().Items[0];

        item.Title.In(Language.Chinese).Should().Be("救灾款物");
        item.Category.Should().Be(DisclosureCategory.Periodic);
        item.Deadline.Should().Be(new RecurringRule(Recurrence.Quarterly, new MonthPeriodDue(4, 15)));
        item.Subjects.Should().Equal("money", "own-word");
        item.RequiredElements.Should().ContainSingle().Which.Id.Should().Be("who");
        item.ResponsibleUnit.Should().Be("社事办");
        item.Channels.Should().Equal("政府网站");
        item.Audience!.ToString().Should().Be("全社会");
        item.Mode.Should().Be(DisclosureMode.OnRequest);
        item.Level.Should().Be("township");
        item.LegalBasis.Should().ContainSingle().Which.In(Language.Chinese).Should().Be("条例（国务院令第492号）第十二条");
        item.IsMajor.Should().BeTrue();
    }

    [Fact]
    public void Duplicate_items_and_elements_are_named_with_their_first_place()
    {
        var result = CatalogueJson.Parse(
            """
            {"schema":"disclosure-catalogue/1","id":"c","title":"C","items":[
              {"id":"a","title":"A","category":"ad-hoc","deadline":{"type":"immediate"},"requiredElements":[{"id":"e","title":"E"},{"id":"e","title":"F"}]},
              {"id":"a","title":"B","category":"ad-hoc","deadline":{"type":"immediate"}}]}
            """,
            "c.json");

        result.Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal(
            ("load.duplicate-id", "$.items[0].requiredElements[1].id"), ("load.duplicate-id", "$.items[1].id"));
        result.Faults[1].Message.In(Language.English).Should().Contain("$.items[0].id");
    }

    [Fact]
    public void An_item_built_in_code_does_not_see_later_changes_to_its_lists()
    {
        var subjects = new List<string> { "money" };
        var item = new CatalogueItem("a", LocalizedText.Same("A"), DisclosureCategory.AdHoc, new ImmediateRule()) { Subjects = subjects };

        subjects.Add("power");

        item.Subjects.Should().Equal("money");
    }

    [Fact]
    public void Two_items_of_one_identifier_are_a_programmers_mistake()
    {
        var item = new CatalogueItem("a", LocalizedText.Same("A"), DisclosureCategory.AdHoc, new ImmediateRule());
        var act = () => new DisclosureCatalogue("c", LocalizedText.Same("C"), [item, item]);

        act.Should().Throw<ArgumentException>().WithMessage("*'a'*");
    }

    [Fact]
    public void The_ground_of_exemption_arrives() =>
        CatalogueJson.Parse("""{"schema":"disclosure-catalogue/1","id":"c","title":"C","items":[{"id":"a","title":"A","category":"ad-hoc","deadline":{"type":"immediate"},"exemption":"cn.ogi.privacy"}]}""", "c.json")
            .GetValueOrThrow().Items[0].Exemption.Should().Be("cn.ogi.privacy");
}
