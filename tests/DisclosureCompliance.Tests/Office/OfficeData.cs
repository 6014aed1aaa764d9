using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Office;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Office;

/// <summary>Years in short: a complete one, and what reviews find in them.</summary>
internal static class OfficeData
{
    public static readonly OfficeReviewer Reviewer = new(new DeadlineCalculator(ChineseCalendars.StateCouncil, ChineseLaw.Book));

    public static readonly LocalDate AsOf = new(2024, 1, 20);

    private static readonly OfficeSystemKind[] SixKinds =
        [OfficeSystemKind.Guide, OfficeSystemKind.OnRequestProcedure, OfficeSystemKind.Catalogue, OfficeSystemKind.ImplementationPlan, OfficeSystemKind.Assessment, OfficeSystemKind.Supervision];

    public static OfficeSystem[] Six => [.. SixKinds.Select(kind => System(kind))];

    /// <summary>A year in which nothing is missing; each test changes one thing.</summary>
    public static string Complete =>
        """
        {"schema":"disclosure-office-year/1","office":"甲乡人民政府","year":2023,"reportedOn":"2024-01-15","dataThrough":"2023-12-31",
         "notice":{"title":"关于报送自查报告的通知","number":"某政办〔2023〕30号"},
         "leadingGroup":{"head":{"name":"A","post":"乡长","role":"principal-leader","rank":"section"},"members":[{"name":"B"}],"lowestRank":"section"},
         "slogan":"一把手挂帅、副职领导具体抓","officeInCharge":{"name":"党政办"},"staff":{"total":3,"fullTime":1,"partTime":2},"claimsThreeInPlace":true,
         "systems":[{"kind":"guide","document":"1号","issuedOn":"2022-03-01","reviseEvery":{"count":2,"unit":"years"}},{"kind":"on-request-procedure","document":"2号","issuedOn":"2022-03-01"},{"kind":"catalogue","document":"3号","issuedOn":"2022-03-01"},{"kind":"implementation-plan","document":"4号","issuedOn":"2022-03-01"},{"kind":"assessment","document":"5号","issuedOn":"2022-03-01"},{"kind":"supervision","document":"6号","issuedOn":"2022-03-01"}],
         "departments":[{"name":"财政所","duties":["公开财政收支"]}],
         "activities":[{"kind":"training","title":"业务培训","date":"2023-05-10","attendance":40},{"kind":"meeting","title":"推进会","date":"2023-02-20"},{"kind":"outreach","title":"宣传日","times":2}],
         "channels":[{"name":"门户网站","inUse":true},{"name":"便民服务中心","servicePoint":true}],
         "inspections":[{"kind":"regular","title":"半年检查","plannedOn":"2023-06-30","heldOn":"2023-07-03","result":"已整改"},{"kind":"irregular","title":"抽查","heldOn":"2023-09-08","result":"无问题"}],
         "supervisors":[{"at":"各村","count":12}],
         "feedbackLimit":{"type":"within","count":15,"unit":"working-days"},
         "feedback":[{"id":"c1","kind":"complaint","receivedOn":"2023-04-03","answeredOn":"2023-04-24"}],
         "commitments":[{"matter":"低保申请","procedure":"受理、审核、公示","standard":"材料齐全","result":"批复","timeLimit":"20个工作日内"}],
         "totals":[{"id":"published","scope":"new-this-year","count":63,"breakdowns":[{"by":"类别","exhaustive":true,"parts":[{"name":"甲","count":60},{"name":"乙","count":3}]}]}],
         "goals":[{"id":"g1","text":"完善目录"}],"pastGoals":[{"id":"p1","text":"开展培训","state":"reached","result":"举办一次"}],
         "statements":["全年共公开63条。"],"attachments":[{"name":"考核表","present":true}]}
        """;

    public static OfficeYear Read(string json) => OfficeYearJson.Parse(json, "office.json").GetValueOrThrow();

    public static OfficeReview Review(string json, LocalDate? asOf = null, OfficeReviewOptions? options = null) => Reviewer.Review(Read(json), asOf ?? AsOf, options);

    public static OfficeReview Review(OfficeYear year, OfficeReviewOptions? options = null) => Reviewer.Review(year, AsOf, options);

    public static OfficeYear Year(int year = 2023) => new(LocalizedText.Same("甲乡人民政府"), year);

    public static OfficeSystem System(OfficeSystemKind kind) => new(kind) { Document = "1号", IssuedOn = new LocalDate(2022, 3, 1) };

    public static DeadlineRule AtOnce { get; } = new ImmediateRule(Immediacy.Promptly);

    public static DeadlineRule Within(int count) => new WithinRule(PeriodLength.OfWorkingDays(count));
}
