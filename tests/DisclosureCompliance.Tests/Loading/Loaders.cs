using System.Text;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Law;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Office;
using DisclosureCompliance.Privacy;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Records;
using DisclosureCompliance.Requests;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Vocabularies;
using DisclosureCompliance.Websites;

namespace DisclosureCompliance.Tests.Loading;

/// <summary>Every loader of the library with a small valid document of its format, so that one hostile input is tried on all of them.</summary>
internal static class Loaders
{
    public static readonly IReadOnlyDictionary<string, Loader> All = new Dictionary<string, Loader>
    {
        ["law"] = new(
            stream => Outcome.Of(LawPackJson.Read(stream, "law.json")),
            """{"schema":"disclosure-law/1","id":"x","title":"X","provisions":[{"id":"p","title":"P","versions":[{"inForceFrom":"2010-01-01","citation":{"instrument":"L"},"deadline":{"type":"immediate"}}]}]}"""),
        ["duties"] = new(
            stream => Outcome.Of(DisclosureDutiesJson.Read(stream, "duties.json")),
            """{"schema":"disclosure-duties/1","id":"x","title":"X","duties":[{"id":"d","title":"D","inForceFrom":"2019-05-15","citation":{"instrument":"L"},"levels":["township"],"keywords":["k"],"verification":"unverified","note":"N"}]}"""),
        ["vocabulary"] = new(
            stream => Outcome.Of(VocabularyJson.Read(stream, "vocabulary.json")),
            """{"schema":"disclosure-vocabulary/1","terms":[{"kind":"channel","id":"w","name":{"zh-CN":"甲","en":"A"},"spellings":["S"],"endings":["E"],"takesDetail":true,"standard":false}],"marks":{"chosen":["R"],"notChosen":["o"],"must":["m"],"may":["y"]}}"""),
        ["approval-policy"] = new(
            stream => Outcome.Of(ApprovalPolicyJson.Read(stream, "policy.json")),
            """{"schema":"disclosure-approval-policy/2","id":"x","title":{"zh-CN":"甲","en":"A"},"zone":"Asia/Shanghai","separation":"drafter","requiresFingerprint":true,"requiresSeal":true,"major":[{"id":"m","title":"M","when":{"any":[{"fact":"amount","atLeast":5},{"fact":"topics","in":["land"]},{"none":[{"fact":"media","is":true}]}]},"whenUnknown":"ordinary"}],"steps":[{"id":"draft","title":"D","roles":["clerk"]}]}"""),
        ["approval-register"] = new(
            stream => Outcome.Of(ApprovalRegisterJson.Read(stream, "register.json")),
            """{"schema":"disclosure-approval-register/1","appointments":[{"person":"li","role":"leader","firstDay":"2024-01-01","lastDay":"2024-12-31"}],"delegations":[{"from":"li","to":"wu","firstDay":"2024-05-01","lastDay":"2024-05-07","roles":["leader"],"steps":["review"]}],"exceptions":[{"id":"e","person":"wu","reason":{"zh-CN":"甲","en":"A"},"approver":"li","firstDay":"2024-01-01","lastDay":"2024-12-31","steps":["review"]}]}"""),
        ["approval-trail"] = new(
            stream => Outcome.Of(ApprovalTrailJson.Read(stream, "trail.json")),
            """{"schema":"disclosure-approval-trail/1","entries":[{"step":"review","role":"leader","person":"wu","onBehalfOf":"li","name":"N","at":"2024-05-02T08:30:00+08:00","decision":"returned","returnTo":"draft","authority":"county","content":"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","note":"M","seal":"sha256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"}]}"""),
        ["catalogue"] = new(
            stream => Outcome.Of(CatalogueJson.Read(stream, "catalogue.json")),
            """{"schema":"disclosure-catalogue/1","id":"x","title":"X","items":[{"id":"a","title":"A","category":"ad-hoc","deadline":{"type":"within","count":20,"unit":"working-days"}}]}"""),
        ["records"] = new(
            stream => Outcome.Of(RecordsJson.Read(stream, "records.json")),
            """{"schema":"disclosure-records/1","complete":true,"events":[{"id":"e","item":"a","on":"2012-12-24","event":"decided","title":"T","record":"r"}],"records":[{"id":"r","item":"a","formedOn":"2012-12-24","publishedAt":"2012-12-28T16:00","exemption":{"ground":"g","consent":true,"publicInterest":false,"split":true},"content":{"text":"T","hits":[{"kind":"mobile-number","count":2,"strength":"certain","masked":"138******00","excusedBy":"public-telephone"}]},"approvals":[{"step":"draft","role":"clerk","person":"wu","at":"2012-12-24"}]}]}"""),
        ["requests"] = new(
            stream => Outcome.Of(DisclosureRequestsJson.Read(stream, "requests.json")),
            """{"schema":"disclosure-requests/1","title":"X","requests":[{"id":"r","applicant":"natural-person","unit":"U","canBeAnsweredOnTheSpot":false,"events":[{"type":"received","on":"2021-12-02","channel":"e-mail","confirmedOn":"2021-12-02","slipOn":"2021-12-03"},{"type":"third-party-asked","on":"2021-12-06","who":"甲","letterReceivedOn":"2021-12-07"},{"type":"third-party-answered","on":"2021-12-08","who":"甲","answer":"consent"},{"type":"extended","on":"2021-12-09","by":10,"unit":"working-days","approvedBy":"B","reason":"C","applicantToldOn":"2021-12-09"},{"type":"decided","on":"2021-12-10","reply":"granted"},{"type":"dispatched","on":"2021-12-10"}]}]}"""),
        ["office-year"] = new(
            stream => Outcome.Of(OfficeYearJson.Read(stream, "office.json")),
            """{"schema":"disclosure-office-year/1","office":{"zh-CN":"甲乡人民政府","en":"A"},"year":2012,"leadingGroup":{"head":{"name":"B","role":"deputy-leader","rank":"section"},"lowestRank":"section"},"systems":[{"kind":"guide","document":"D","issuedOn":"2012-01-02","reviseEvery":{"count":2,"unit":"years"}}],"activities":[{"kind":"training","title":"T","date":"2012-09-12","attendance":"40余人"}],"feedbackLimit":{"type":"within","count":15,"unit":"working-days"},"feedback":[{"id":"f","kind":"complaint","receivedOn":"2012-03-01"}],"totals":[{"id":"t","count":"1220余条","breakdowns":[{"by":"class","parts":[{"name":"P","count":3}]}]}],"goals":[{"id":"g","text":"G"}]}"""),
        ["request-procedure"] = new(
            stream => Outcome.Of(RequestProcedureJson.Read(stream, "procedure.json")),
            """{"schema":"disclosure-request-procedure/1","id":"x","title":"X","reply":"p","onTheSpot":"o","completion":"c","thirdParty":"t","coProducer":"q","fee":"f","singleCompletionNoticeFrom":"2019-05-15","receipt":[{"channel":"e-mail","inForceFrom":"2008-05-01","inForceThrough":"2019-05-14","receivedOn":"arrival","citation":{"instrument":"L"},"verification":"assumed","note":"N"}]}"""),
        ["calendar"] = new(
            stream => Outcome.Of(CalendarJson.Read(stream, "calendar.json")),
            """{"schema":"disclosure-calendar/1","id":"x","name":"X","authority":"A","zone":"Asia/Shanghai","notices":[{"id":"n","year":2026,"kind":"annual","published":"2025-11-04","holidays":[{"name":"元旦","off":["2026-01-01/2026-01-03"],"working":["2026-01-04"]}]}]}"""),
        ["calendar-notices"] = new(
            stream => Outcome.Of(CalendarJson.ReadNotices(stream, "notices.json")),
            """{"schema":"disclosure-calendar-notices/1","notices":[{"id":"n","year":2026,"kind":"annual","published":"2025-11-04","holidays":[{"name":"元旦","off":["2026-01-01/2026-01-03"]}]}]}"""),
        ["checklist"] = new(
            stream => Outcome.Of(ChecklistJson.Read(stream, "checklist.json")),
            """{"schema":"disclosure-checklist/2","id":"x","title":"X","sections":[{"id":"s","title":"S","items":[{"id":"1","title":"I","points":5,"scoring":{"kind":"deduct","rules":[{"key":"late","text":"L","each":0.5}],"cap":5}}]}]}"""),
        ["answers"] = new(
            stream => Outcome.Of(AnswersJson.Read(stream, "answers.json")),
            """{"schema":"disclosure-answers/2","checklist":"x","answers":[{"item":"1","occurrences":{"late":2},"selfScore":4}]}"""),
        ["ranking"] = new(
            stream => Outcome.Of(AwardSchemeJson.Read(stream, "ranking.json")),
            """{"schema":"disclosure-ranking/1","id":"x","title":"X","awards":[{"key":"a","name":"A","fraction":"1/4","rounding":"up","ties":"include-all","vacancies":"pass-on","atLeast":90}],"history":[{"key":"h","text":"T","timesLast":2,"counting":"cumulative","periods":4,"bars":["a"]}]}"""),
        ["past-rankings"] = new(
            stream => Outcome.Of(PastRankingsJson.Read(stream, "past.json")),
            """{"schema":"disclosure-past-rankings/1","rankings":[{"period":"P","places":[{"unit":"u","rank":1},{"unit":"v","rank":2,"last":true}]}]}"""),
        ["exemptions"] = new(
            stream => Outcome.Of(ExemptionsJson.Read(stream, "exemptions.json")),
            """{"schema":"disclosure-exemptions/1","id":"x","title":"X","grounds":[{"id":"g","title":"G","versions":[{"inForceFrom":"2019-05-15","effect":"must-not-unless","unless":["consent","public-interest"],"citation":{"instrument":"L","article":"A"},"verification":"unverified","note":"N"}]}]}"""),
        ["freshness"] = new(
            stream => Outcome.Of(SiteIndicatorsJson.Read(stream, "freshness.json")),
            """{"schema":"disclosure-freshness/1","id":"x","title":"X","citation":{"instrument":"L"},"indicators":[{"id":"i","title":"I","condition":"unanswered","thresholds":[{"kind":"message","after":{"count":3,"unit":"months"}}],"atLeast":1,"within":{"count":1,"unit":"years"},"effect":"veto"}]}"""),
        ["scan-rules"] = new(
            stream => Outcome.Of(ScanRulesJson.Read(stream, "scan-rules.json")),
            """{"schema":"disclosure-scan-rules/1","id":"x","title":{"zh-CN":"甲","en":"A"},"numbers":{"regions":["11-15"],"mobileSegments":["130-139"],"areaCodes":["010"],"cards":[{"digits":"62","lengths":[16,19],"telling":true}]},"markings":[{"word":"机密","kind":"secrecy-marking","needsStar":false}],"markingLabels":["密级"],"markingNeighbours":["特急"],"papers":[{"id":"p","kind":"passport","names":["护照"],"forms":["E########"]}],"contexts":[{"id":"c","title":"C","effect":"excuse","kinds":["mobile-number"],"before":["咨询电话"],"after":["热线"],"unless":["本人"],"unlessBetween":["手机"],"occasions":["o"],"reach":8}],"placeholders":[{"word":"待定","kind":"filler","mustBeAlone":true}]}"""),
        ["signal-thresholds"] = new(
            stream => Outcome.Of(SignalThresholdsJson.Read(stream, "thresholds.json")),
            """{"schema":"disclosure-signal-thresholds/1","id":"x","title":{"zh-CN":"甲","en":"A"},"signedApart":{"days":1,"reason":"R"},"identifierDates":{"days":0,"index":["~yyyy~"],"address":["/yyyy/MMdd/"],"reason":"R"},"bulk":{"formationDays":2,"spreadDays":1,"reason":"R"},"sameFormation":{"publicationDays":2,"spreadDays":1,"reason":"R"},"uploadDay":{"records":2,"share":1,"reason":"R"},"republished":{"length":1,"reason":"R"},"nearIdentical":{"length":1,"share":"1/2","reason":"R"},"burst":{"days":1,"records":2,"share":0.5,"times":1,"reason":"R"}}"""),
        ["exceptions"] = new(
            stream => Outcome.Of(ExceptionsJson.Read(stream, "exceptions.json")),
            """{"schema":"disclosure-exceptions/1","mostDays":100,"mostFindings":5,"exceptions":[{"id":"e","scope":{"codes":["finding.late"],"items":["a"],"records":["r"],"periods":["2012-Q3"],"offices":["o"],"findings":["i"]},"reason":{"zh-CN":"甲","en":"A"},"approver":"B","firstDay":"2012-12-01","lastDay":"2012-12-31"}]}"""),
        ["waivers"] = new(
            stream => Outcome.Of(WaiversJson.Read(stream, "waivers.json")),
            """{"schema":"disclosure-waivers/1","waivers":[{"id":"w","item":"1","rule":"late","reason":{"zh-CN":"甲","en":"A"},"approver":"B","firstDay":"2012-12-01","lastDay":"2012-12-31"}]}"""),
    };

    public static TheoryData<string> Names()
    {
        var data = new TheoryData<string>();
        foreach (var name in All.Keys)
        {
            data.Add(name);
        }

        return data;
    }

    internal sealed class Loader(Func<Stream, Outcome> read, string valid)
    {
        public string Valid => valid;

        public Outcome Read(string json) => Read(Encoding.UTF8.GetBytes(json));

        public Outcome Read(byte[] bytes)
        {
            using var stream = new MemoryStream(bytes);
            return read(stream);
        }
    }

    internal sealed class Outcome(bool succeeded, IReadOnlyList<Fault> faults)
    {
        public bool Succeeded => succeeded;

        public IReadOnlyList<Fault> Faults => faults;

        public IEnumerable<string> Codes => faults.Select(fault => fault.Code);

        public static Outcome Of<T>(LoadResult<T> result)
            where T : class => new(result.Succeeded, result.Faults);
    }
}
