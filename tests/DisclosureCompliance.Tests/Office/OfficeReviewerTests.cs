using DisclosureCompliance.Messages;
using DisclosureCompliance.Office;
using NodaTime;

namespace DisclosureCompliance.Tests.Office;

/// <summary>A complete year passes; each thing taken away or changed is found, and nothing else.</summary>
public sealed class OfficeReviewerTests
{
    [Fact]
    public void A_complete_year_has_no_finding_and_lists_what_passed()
    {
        var review = OfficeData.Review(OfficeData.Complete);

        review.Findings.Should().BeEmpty();
        review.HasNoViolation.Should().BeTrue();
        review.Passed.Select(passed => passed.Aspect).Distinct().Should().BeEquivalentTo(Enum.GetValues(typeof(OfficeAspect)).Cast<OfficeAspect>());
    }

    [Theory]
    [InlineData("\"reportedOn\":\"2024-01-15\",", "", "office.undated", "$.reportedOn")]
    [InlineData("\"reportedOn\":\"2024-01-15\",\"dataThrough\":\"2023-12-31\"", "\"reportedOn\":\"2023-12-30\"", "office.dated-before-year-end", "$.reportedOn")]
    [InlineData("\"dataThrough\":\"2023-12-31\"", "\"dataThrough\":\"2023-11-30\"", "office.dated-before-year-end", "$.reportedOn")]
    [InlineData("某政办〔2023〕30号", "某政办〔2029〕30号", "office.notice-year-odd", "$.notice.number")]
    [InlineData("\"present\":true", "\"present\":false", "office.attachment-missing", "$.attachments[0]")]
    [InlineData("完善目录", "学习《中华人民共和国政府政府信息公开条例》", "office.regulation-misnamed", "$.goals[0].text")]
    [InlineData("全年共公开63条。", "有效促进了我镇工作。", "office.other-self-name", "$.statements[0]")]
    [InlineData("全年共公开63条。", "2023年共公开各类信息。", "office.number-promised", "$.statements[0]")]
    [InlineData("全年共公开63条。", "2023年利用平台发布各类政务。", "office.number-promised", "$.statements[0]")]
    [InlineData("全年共公开63条。", "主要做法（请填写）", "office.form-hint", "$.statements[0]")]
    [InlineData("\"date\":\"2023-05-10\"", "\"date\":\"2022-05-10\"", "office.date-outside-year", "$.activities[0].date")]
    [InlineData("\"head\":{\"name\":\"A\",\"post\":\"乡长\",\"role\":\"principal-leader\",\"rank\":\"section\"}", "\"head\":{\"name\":\"A\",\"post\":\"乡纪委书记\",\"role\":\"deputy-leader\",\"rank\":\"section\"}", "office.head-not-as-claimed", "$.leadingGroup.head")]
    [InlineData("\"post\":\"乡长\",\"role\":\"principal-leader\",", "\"post\":\"综治办主任\",", "office.head-unclear", "$.leadingGroup.head")]
    [InlineData("\"name\":\"A\",\"post\":\"乡长\"", "\"name\":\"A\"", null, "")]
    [InlineData("\"slogan\":", "\"principalLeader\":{\"name\":\"A\",\"post\":\"乡长\"},\"slogan\":", null, "")]
    [InlineData("{\"kind\":\"supervision\"", "{\"kind\":\"other\",\"document\":\"7号\",\"issuedOn\":\"2022-03-01\"},{\"kind\":\"other\",\"document\":\"8号\",\"issuedOn\":\"2022-03-01\"},{\"kind\":\"supervision\"", null, "")]
    [InlineData("{\"kind\":\"supervision\"", "{\"kind\":\"guide\",\"document\":\"7号\",\"issuedOn\":\"2022-03-01\"},{\"kind\":\"supervision\"", "office.system-twice", "$.systems[5]")]
    [InlineData("\"reportedOn\":\"2024-01-15\"", "\"reportedOn\":\"2023-12-31\"", null, "")]
    [InlineData("\"attendance\":40}", "\"attendance\":40,\"times\":0}", "office.trainings-missing", "$.activities")]
    [InlineData("\"各村\",\"count\":12", "\"各村\",\"count\":0", "office.supervisors-missing", "$.supervisors")]
    [InlineData("\"heldOn\":\"2023-09-08\"", "\"heldOn\":\"2022-09-08\"", "office.date-outside-year", "$.inspections[1].heldOn")]
    [InlineData("\"heldOn\":\"2023-09-08\"", "\"heldOn\":\"2024-01-16\"", "office.date-outside-year", "$.inspections[1].heldOn")]
    [InlineData("\"rank\":\"section\"}", "\"rank\":\"deputy-section\"}", "office.head-rank-low", "$.leadingGroup.head.rank")]
    [InlineData(",\"rank\":\"section\"}", "}", "office.head-rank-unknown", "$.leadingGroup.head.rank")]
    [InlineData("\"partTime\":2", "\"partTime\":1", "office.staff-contradicted", "$.staff")]
    [InlineData("{\"kind\":\"catalogue\",\"document\":\"3号\",\"issuedOn\":\"2022-03-01\"},", "", "office.system-missing", "$.systems")]
    [InlineData("\"document\":\"3号\",", "", "office.system-undocumented", "$.systems[2]")]
    [InlineData("\"document\":\"3号\",\"issuedOn\":\"2022-03-01\"", "\"document\":\"3号\"", "office.system-undocumented", "$.systems[2]")]
    [InlineData("\"count\":2,\"unit\":\"years\"", "\"count\":1,\"unit\":\"years\"", "office.system-outdated", "$.systems[0]")]
    [InlineData("\"document\":\"2号\",\"issuedOn\":\"2022-03-01\"", "\"document\":\"2号\",\"issuedOn\":\"2019-05-14\"", "office.system-before-law", "$.systems[1]")]
    [InlineData(",\"duties\":[\"公开财政收支\"]", "", "office.department-without-duties", "$.departments[0]")]
    [InlineData("\"date\":\"2023-05-10\",", "", "office.activity-undated", "$.activities[0]")]
    [InlineData(",\"attendance\":40", "", "office.attendance-missing", "$.activities[0].attendance")]
    [InlineData("{\"name\":\"便民服务中心\",\"servicePoint\":true}", "{\"name\":\"公开栏\"}", "office.service-points-missing", "$.channels")]
    [InlineData("\"inUse\":true", "\"inUse\":false", "office.channel-unused", "$.channels[0]")]
    [InlineData("\"irregular\"", "\"regular\"", "office.inspection-kind-missing", "$.inspections")]
    [InlineData("\"heldOn\":\"2023-07-03\",\"result\":\"已整改\"", "\"x\":0", null, null)]
    [InlineData("\"heldOn\":\"2023-07-03\",", "", "office.inspection-not-held", "$.inspections[0]")]
    [InlineData("\"heldOn\":\"2023-09-08\",", "", "office.inspection-undated", "$.inspections[1]")]
    [InlineData(",\"result\":\"无问题\"", "", "office.inspection-without-result", "$.inspections[1]")]
    [InlineData("\"supervisors\":[{\"at\":\"各村\",\"count\":12}]", "\"supervisors\":[]", "office.supervisors-missing", "$.supervisors")]
    [InlineData(",\"result\":\"批复\"", "", "office.commitment-incomplete", "$.commitments[0]")]
    [InlineData("20个工作日内", "尽快办结", "office.commitment-without-number", "$.commitments[0].timeLimit")]
    [InlineData("\"scope\":\"new-this-year\",", "", "office.total-scope-unstated", "$.totals[0].scope")]
    [InlineData("\"count\":3}", "\"count\":2}", "office.total-contradicted", "$.totals[0].breakdowns[0]")]
    [InlineData("\"exhaustive\":true,\"parts\":[{\"name\":\"甲\",\"count\":60}", "\"parts\":[{\"name\":\"甲\",\"count\":59}", "office.total-parts-short", "$.totals[0].breakdowns[0]")]
    [InlineData("\"goals\":[{\"id\":\"g1\",\"text\":\"完善目录\"}]", "\"goals\":[]", "office.goals-missing", "$.goals")]
    [InlineData("\"完善目录\"", "\"开展培训！\"", "office.goal-repeated", "$.goals[0]")]
    [InlineData(",\"state\":\"reached\",\"result\":\"举办一次\"", "", "office.past-goal-without-result", "$.pastGoals[0]")]
    public void What_is_changed_is_found(string was, string becomes, string? code, string? place)
    {
        OfficeData.Complete.Should().Contain(was);
        var json = OfficeData.Complete.Replace(was, becomes);
        if (code is null && place is not null)
        {
            OfficeData.Review(json).Findings.Should().BeEmpty();
            return;
        }

        if (code is null)
        {
            OfficeYearJson.Parse(json, "office.json").Succeeded.Should().BeFalse();
            return;
        }

        var finding = OfficeData.Review(json).Findings.Should().ContainSingle().Which;

        (finding.Code, finding.Place).Should().Be((code, place!));
        finding.Message.In(Language.Chinese).Should().NotContain("{");
        finding.Message.RemedyIn(Language.English).Should().NotBeNullOrEmpty();
    }

    /// <summary>乡长 and 书记 lead, 副, 纪委 and 常务 do not; who is named as the principal leader goes before the role.</summary>
    [Theory]
    [InlineData("主要领导任组长", "常务副县长", null, null, "not-as-claimed")]
    [InlineData("主要领导任组长", "副镇长", "principal-leader", null, "contradicted not-as-claimed")]
    [InlineData("主要领导任组长", "副书记、副镇长", "principal-leader", null, "contradicted not-as-claimed")]
    [InlineData("主要领导任组长", "党委副书记、镇长", null, null, "")]
    [InlineData("主要领导任组长", "镇长", "principal-leader", "镇长", "contradicted not-as-claimed")]
    [InlineData("主要领导任组长", "镇长", "principal-leader", "党委书记", "")]
    [InlineData("主要领导任组长", null, "principal-leader", "镇长", "contradicted not-as-claimed")]
    [InlineData("主要领导任组长", null, null, "镇长", "not-as-claimed")]
    [InlineData("主要领导任组长", "党政办主任", null, null, "unclear")]
    [InlineData("主要领导任组长", "财政局局长", null, null, "unclear")]
    [InlineData("乡长任组长", "副乡长", null, null, "not-as-claimed")]
    [InlineData("乡长任组长", "代乡长", null, null, "")]
    [InlineData("乡长任组长", "党委书记", null, null, "not-as-claimed")]
    [InlineData("党委书记任组长", "副镇长", null, null, "not-as-claimed")]
    [InlineData("党委书记、镇长担任组长", "镇长", null, null, "")]
    [InlineData("党委书记任组长", "纪委书记", null, null, "not-as-claimed")]
    [InlineData("常务副县长任组长", "常务副县长", null, null, "")]
    [InlineData("分管领导任组长", "镇党委书记", null, null, "not-as-claimed")]
    [InlineData("全面推进公开", "副镇长", null, null, "")]
    [InlineData("全面推进公开", "副镇长", "principal-leader", null, "contradicted")]
    public void The_head_is_known_by_name_post_and_role(string slogan, string? post, string? role, string? principalPost, string expected)
    {
        var year = new OfficeYear(LocalizedText.Same("甲镇人民政府"), 2023)
        {
            Slogan = slogan,
            LeadingGroup = new LeadingGroup { Head = new OfficePerson("王某") { Post = post, Role = role is null ? null : LeaderRole.PrincipalLeader } },
            PrincipalLeader = principalPost is null ? null : new OfficePerson("李某") { Post = principalPost },
        };

        OfficeData.Review(year).Findings.Where(finding => finding.Place == "$.leadingGroup.head").Select(finding => finding.Code)
            .Should().Equal(expected.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(word => "office.head-" + word));
    }

    [Fact]
    public void A_group_without_members_is_not_all_in_place() =>
        OfficeData.Review(OfficeData.Complete.Replace("\"members\":[{\"name\":\"B\"}],", string.Empty)).Findings.Select(finding => finding.Code)
            .Should().Equal("office.members-missing", "office.three-in-place-unproven");

    [Fact]
    public void What_is_dated_outside_the_year_or_was_never_held_counts_nowhere()
    {
        var year = new OfficeYear(LocalizedText.Same("甲"), 2023)
        {
            ReportedOn = new LocalDate(2023, 12, 20),
            Activities =
            [
                new OfficeActivity(OfficeActivityKind.Training, "a") { Date = new LocalDate(2023, 5, 1), Times = StatedCount.Exactly(3) },
                new OfficeActivity(OfficeActivityKind.Training, "b") { Date = new LocalDate(2022, 5, 1) },
                new OfficeActivity(OfficeActivityKind.Training, "c") { Date = new LocalDate(2023, 12, 21) },
                new OfficeActivity(OfficeActivityKind.Training, "d"),
                new OfficeActivity(OfficeActivityKind.Meeting, "e") { Times = StatedCount.Exactly(0) },
            ],
            Inspections =
            [
                new OfficeInspection(InspectionKind.Regular, "a") { HeldOn = new LocalDate(2023, 6, 1) },
                new OfficeInspection(InspectionKind.Irregular, "b") { HeldOn = new LocalDate(2023, 12, 21) },
            ],
            Supervisors = [new SupervisorPost("甲村", StatedCount.Exactly(0)), new SupervisorPost("乙村", StatedCount.Exactly(2))],
        };

        var review = OfficeData.Review(year);

        string Words(string figure) => review.FigureOf(figure)!.Count.Words;
        new[] { Words("office.trainings"), Words("office.trainings-dated"), Words("office.meetings"), Words("office.inspections-held") }.Should().Equal("4", "3", "0", "1");
        review.Passed.Select(passed => passed.Message.In(Language.Chinese)).Should().Contain("列明监督员 1 处。").And.NotContain("定期与不定期检查相结合。");
        OfficeComparison.Between(OfficeData.Year(2022), year).Changes.Select(change => change.After).Should().Contain(["4", "1"]);
    }

    [Fact]
    public void What_is_given_as_last_year_is_last_year()
    {
        var act = () => OfficeData.Review(OfficeData.Year(), new OfficeReviewOptions { LastYear = OfficeData.Year() });
        act.Should().Throw<ArgumentException>().WithMessage("*2023*2023*");

        OfficeData.Review(OfficeData.Year(), new OfficeReviewOptions { LastYear = new OfficeYear(LocalizedText.Same("乙乡"), 2022) }).Findings.Select(finding => finding.Code)
            .Should().Contain("office.last-year-of-other");
        OfficeData.Review(OfficeData.Year(), new OfficeReviewOptions { LastYear = OfficeData.Year(2022) }).Findings.Select(finding => finding.Code)
            .Should().NotContain("office.last-year-of-other");
    }

    [Theory]
    [InlineData("4余人", "工作人员 4余人。")]
    [InlineData("数人", "工作人员数人。")]
    [InlineData("3", "工作人员 3 人。")]
    public void People_are_counted_in_the_words_of_the_report(string words, string expected)
    {
        StatedCount.TryParse(words, out var count).Should().BeTrue();

        OfficeData.Review(new OfficeYear(LocalizedText.Same("甲"), 2023) { Staff = new OfficeStaff { Total = count } }).Passed
            .Select(passed => passed.Message.In(Language.Chinese)).Should().Contain(expected);
    }

    [Fact]
    public void Texts_read_as_they_should()
    {
        var staff = OfficeData.Review(OfficeData.Complete.Replace("\"partTime\":2", "\"partTime\":1")).Findings.Single().Message;
        staff.In(Language.Chinese).Should().Be("工作人员共 3 人，专职 1 人、兼职 1 人，合不上。");

        var open = OfficeData.Review(new OfficeYear(LocalizedText.Same("甲"), 2024) { Feedback = [new PublicFeedback("c", FeedbackKind.Complaint, new LocalDate(2024, 5, 25))] });
        var dates = open.Findings.Single(finding => finding.Code == "office.feedback-dates").Message;
        dates.In(Language.Chinese).Should().Be("“c”的日期有矛盾：2024-05-25 收到，未答复，检查日 2024-01-20。");
        dates.In(Language.English).Should().Contain("received 2024-05-25, not answered, seen");
    }

    [Fact]
    public void A_year_that_states_nothing_is_not_said_to_have_nothing()
    {
        var review = OfficeData.Review(OfficeData.Year());

        review.Findings.Should().OnlyContain(finding => finding.Severity != OfficeFindingSeverity.Violation);
        review.Findings.Select(finding => finding.Code).Should().Contain(["office.group-missing", "office.systems-not-stated", "office.feedback-not-stated", "office.past-goals-missing"]);
        review.Figures.Should().OnlyContain(figure => figure.Count.IsUnknown && figure.Flag == null);
    }

    [Theory]
    [InlineData("2023-04-24", "2024-01-20", null)]
    [InlineData("2023-04-25", "2024-01-20", "office.feedback-late")]
    [InlineData(null, "2024-01-20", "office.feedback-unanswered")]
    [InlineData(null, "2023-04-24", "office.feedback-open")]
    [InlineData(null, "2023-04-25", "office.feedback-unanswered")]
    [InlineData("2023-04-02", "2024-01-20", "office.feedback-dates")]
    [InlineData("2024-01-21", "2024-01-20", "office.feedback-dates")]
    public void An_answer_is_due_on_the_last_working_day(string? answered, string asOf, string? code)
    {
        // 15 working days after 2023-04-03, without 5 April (Qingming) and with the make-up Sunday 23 April.
        var year = new OfficeYear(LocalizedText.Same("甲"), 2023)
        {
            Feedback = [new PublicFeedback("c1", FeedbackKind.Complaint, new LocalDate(2023, 4, 3)) { AnsweredOn = DateOf(answered), Limit = OfficeData.Within(15) }],
        };

        var codes = OfficeData.Reviewer.Review(year, DateOf(asOf)!.Value).Findings.Where(finding => finding.Aspect == OfficeAspect.Feedback).Select(finding => finding.Code);

        codes.Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void How_many_working_days_it_is_late_is_said()
    {
        var year = new OfficeYear(LocalizedText.Same("甲"), 2023)
        {
            FeedbackLimit = OfficeData.Within(15),
            Feedback = [new PublicFeedback("c1", FeedbackKind.Complaint, new LocalDate(2023, 4, 3)) { AnsweredOn = new LocalDate(2023, 4, 28) }],
        };

        OfficeData.Review(year).Findings.Single(finding => finding.Code == OfficeFindingCodes.FeedbackLate).Message.In(Language.English)
            .Should().Be("'c1', received 2023-04-03, was to be answered by 2023-04-24 and was on 2023-04-28: 4 working days late.");
    }

    [Fact]
    public void A_complaint_without_a_limit_or_with_a_vague_one_is_not_judged()
    {
        var received = new LocalDate(2023, 4, 3);
        var year = new OfficeYear(LocalizedText.Same("甲"), 2023)
        {
            Feedback = [new PublicFeedback("a", FeedbackKind.Complaint, received), new PublicFeedback("b", FeedbackKind.Feedback, received) { Limit = OfficeData.AtOnce }],
        };

        var review = OfficeData.Review(year);

        review.Findings.Where(finding => finding.Aspect == OfficeAspect.Feedback).Select(finding => (finding.Code, finding.Subject))
            .Should().Equal((OfficeFindingCodes.FeedbackWithoutLimit, "a"), (OfficeFindingCodes.FeedbackUndecided, "b"));
        review.FigureOf(OfficeFigureNames.FeedbackUnanswered)!.Count.Should().Be(StatedCount.Range(0, 2));
    }

    [Fact]
    public void A_neighbours_name_is_found_wherever_it_stands()
    {
        var json = OfficeData.Complete.Replace("半年检查", "乙乡半年检查").Replace("完善目录", "学习乙乡经验");

        OfficeData.Review(json).Findings.Should().BeEmpty();
        OfficeData.Review(json, options: new OfficeReviewOptions { NeighbourNames = ["乙乡"] }).Findings.Select(finding => (finding.Code, finding.Place))
            .Should().Equal((OfficeFindingCodes.NeighbourNamed, "$.inspections[0].title"), (OfficeFindingCodes.NeighbourNamed, "$.goals[0].text"));
    }

    [Theory]
    [InlineData("我乡工作有序，我们将我镇")]
    [InlineData("由我办理，我委托代办，报我县我市")]
    [InlineData("由我办理，再由我镇办理")]
    [InlineData("我乡镇干部")]
    public void Words_that_only_look_like_another_name_are_left_alone(string statement)
    {
        var found = OfficeData.Review(OfficeData.Complete.Replace("全年共公开63条。", statement)).Findings.Select(finding => finding.Code);

        found.Should().Equal(statement.Contains("我镇") ? [OfficeFindingCodes.OtherSelfName] : []);
    }

    [Theory]
    [InlineData("学习《中华人民共和国政府信息公开条例》", false)]
    [InlineData("学习《政府信息公开条例》", false)]
    [InlineData("学习《江苏省政府信息公开条例》", false)]
    [InlineData("学习《中华人民共和国政务信息公开条例》", true)]
    [InlineData("学习《中华人民共和国政府信息公开", false)]
    public void A_statute_is_misnamed_where_it_is_nearly_right(string goal, bool isWrong) =>
        OfficeData.Review(OfficeData.Complete.Replace("完善目录", goal)).Findings.Any(finding => finding.Code == OfficeFindingCodes.RegulationMisnamed).Should().Be(isWrong);

    [Fact]
    public void Last_years_goals_must_be_accounted_for_and_cumulative_figures_cannot_fall()
    {
        var last = new OfficeYear(LocalizedText.Same("甲乡人民政府"), 2022)
        {
            Goals = [new OfficeGoal("p1", "开展培训"), new OfficeGoal("p2", "成立办公室")],
            Totals = [new OfficeTotal("published", TotalScope.Cumulative, StatedCount.Exactly(700))],
        };
        var json = OfficeData.Complete.Replace("\"scope\":\"new-this-year\"", "\"scope\":\"cumulative\"");

        OfficeData.Review(json, options: new OfficeReviewOptions { LastYear = last }).Findings.Select(finding => (finding.Code, finding.Subject))
            .Should().Equal((OfficeFindingCodes.CumulativeFell, "published"), (OfficeFindingCodes.PastGoalLost, "p2"));
    }

    [Fact]
    public void More_cannot_be_new_than_there_is_in_all()
    {
        var year = new OfficeYear(LocalizedText.Same("甲"), 2023)
        {
            Totals = [new OfficeTotal("published", TotalScope.Cumulative, StatedCount.Exactly(94)), new OfficeTotal("published", TotalScope.NewThisYear, StatedCount.Exactly(615))],
        };

        OfficeData.Review(year).Findings.Where(finding => finding.Aspect == OfficeAspect.Totals).Select(finding => finding.Code).Should().Equal(OfficeFindingCodes.NewAboveCumulative);
    }

    [Fact]
    public void A_finding_keeps_its_identity_when_the_list_is_in_another_order()
    {
        static OfficeYear With(params DepartmentDuties[] departments) => new(LocalizedText.Same("甲"), 2023) { Departments = departments };
        var (one, other) = (new DepartmentDuties("财政所"), new DepartmentDuties("党政办"));

        var first = OfficeData.Review(With(one, other)).Findings.Select(finding => finding.Identity);
        var second = OfficeData.Review(With(other, one)).Findings.Select(finding => finding.Identity);

        first.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(second);
    }

    private static LocalDate? DateOf(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
