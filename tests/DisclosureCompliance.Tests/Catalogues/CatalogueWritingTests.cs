using System.Text;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Spreadsheets;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.Catalogues;

/// <summary>A catalogue that was read from a printed table or made in code is saved once and read from then on.</summary>
public sealed class CatalogueWritingTests
{
    [Fact]
    public void Every_field_is_written_and_what_is_understood_anyway_is_not()
    {
        const string Document =
            """
            {
              "schema": "disclosure-catalogue/1",
              "id": "town",
              "title": {
                "zh-CN": "目录",
                "en": "Catalogue"
              },
              "items": [
                {
                  "id": "relief",
                  "title": "Relief",
                  "category": "periodic",
                  "deadline": {
                    "type": "recurring",
                    "every": "quarter",
                    "due": {
                      "month": 4,
                      "day": 15
                    }
                  },
                  "deadlineText": "每季度首月15日",
                  "display": {
                    "type": "display",
                    "atLeast": {
                      "count": 5,
                      "unit": "working-days"
                    }
                  },
                  "freshness": {
                    "type": "stale",
                    "count": 2,
                    "unit": "weeks"
                  },
                  "appliesFrom": "2012-01-01",
                  "appliesThrough": "2019-05-14",
                  "unitClasses": [
                    "township"
                  ],
                  "duties": [
                    "cn.ogi-2007.12-2"
                  ],
                  "subjects": [
                    "money",
                    "own-word"
                  ],
                  "requiredElements": [
                    {
                      "id": "who",
                      "title": "Recipients"
                    }
                  ],
                  "responsibleUnit": "社事办",
                  "channels": [
                    "政府网站",
                    "公示栏"
                  ],
                  "requiredChannels": [
                    "公示栏"
                  ],
                  "audience": "All",
                  "mode": "on-request",
                  "level": "township",
                  "exemption": "cn.ogi.privacy",
                  "legalBasis": [
                    {
                      "instrument": "Regulations",
                      "article": "article 12",
                      "documentNumber": "国务院令第492号"
                    }
                  ],
                  "major": true
                },
                {
                  "id": "news",
                  "title": "News",
                  "category": "ad-hoc",
                  "deadline": {
                    "type": "immediate"
                  }
                }
              ]
            }
            """;

        Written(CatalogueJson.Parse(Document, "c.json").GetValueOrThrow()).Should().Be(Document.Replace("\r\n", "\n"));
    }

    [Fact]
    public void A_printed_table_is_saved_as_it_was_read()
    {
        var import = CatalogueCsv.Parse(
            "公开事项,公开时限,公开渠道和载体\n财务收支,每季度首月20日,■政府网站 ■公示栏 □其他\n低保名单,信息形成之日起20个工作日内,■公示栏\n其他,及时公开,■公示栏\n怪事,胡说八道,■公示栏\n",
            "town.csv",
            new CatalogueCsvOptions("town")).GetValueOrThrow();

        var again = CatalogueJson.Parse(Written(import.Catalogue), "town.json").GetValueOrThrow();

        again.Items.Select(item => (item.Id, item.Title, item.Category, item.Deadline, item.DeadlineText, string.Join("|", item.Channels)))
            .Should().Equal(import.Catalogue.Items.Select(item => (item.Id, item.Title, item.Category, item.Deadline, item.DeadlineText, string.Join("|", item.Channels)))).And.HaveCount(4);
        Written(again).Should().Be(Written(import.Catalogue));
    }

    [Fact]
    public void What_could_not_be_read_back_is_not_written()
    {
        using var stream = new MemoryStream();
        var twice = new CatalogueItem("a", LocalizedText.Same("A"), DisclosureCategory.AdHoc, new ImmediateRule())
        {
            RequiredElements = [new RequiredElement("e", LocalizedText.Same("E")), new RequiredElement("e", LocalizedText.Same("F"))],
        };

        var write = () => CatalogueJson.Write(stream, new DisclosureCatalogue("c", LocalizedText.Same("c"), [twice]));

        write.Should().Throw<ArgumentException>().WithMessage("*$.items[0].requiredElements[1].id*");
        stream.Length.Should().Be(0);
    }

    private static string Written(DisclosureCatalogue catalogue)
    {
        using var stream = new MemoryStream();
        CatalogueJson.Write(stream, catalogue);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
