namespace DisclosureCompliance.Tests.TimeLimits;

/// <summary>One rule or more of every shape as JSON, each field at least once, written as the library writes it.</summary>
internal static class RuleExamples
{
    public static readonly IReadOnlyList<string> Json =
    [
        """{"type":"within","count":20,"unit":"working-days"}""",
        """{"type":"within","count":0,"unit":"calendar-days","after":["分管领导签发"]}""",
        """{"type":"within","count":1,"unit":"weeks","after":["made","obtained"],"which":"earliest"}""",
        """{"type":"within","count":48,"unit":"hours","after":[{"id":"incident","name":{"zh-CN":"事件发生","en":"the incident"}}]}""",
        """{"type":"within","count":100,"unit":"years","after":[{"id":"formed","name":"信息产生"}]}""",
        """{"type":"before","count":20,"unit":"calendar-days","event":"选举日"}""",
        """{"type":"display","atLeast":{"count":7,"unit":"working-days"}}""",
        """{"type":"display","atLeast":{"count":3,"unit":"months"},"atMost":{"count":3,"unit":"years"},"subject":"处罚决定","before":"approved"}""",
        """{"type":"display","atMost":{"count":1,"unit":"years"}}""",
        """{"type":"not-before","count":25,"unit":"years","after":"formed"}""",
        """{"type":"month-day","monthDay":"03-31","yearsAfter":1}""",
        """{"type":"month-day","monthDay":"02-29"}""",
        """{"type":"window","from":"01-01","through":"06-30","yearsAfter":1}""",
        """{"type":"window","from":"12-01","through":"01-31"}""",
        """{"type":"recurring","every":"half-month"}""",
        """{"type":"recurring","every":"quarter","due":{"within":{"count":10,"unit":"working-days"}}}""",
        """{"type":"recurring","every":"half-year","due":{"within":{"count":2,"unit":"weeks"},"from":"start"}}""",
        """{"type":"recurring","every":"year","due":{"month":4,"day":15}}""",
        """{"type":"recurring","every":"month","due":{"week":2}}""",
        """{"type":"recurring","every":"week","due":{"weekday":"friday"}}""",
        """{"type":"recurring","every":"academic-year"}""",
        """{"type":"interval","count":3,"unit":"years"}""",
        """{"type":"interval","count":5,"unit":"calendar-days","while":"募捐期间"}""",
        """{"type":"stale","count":2,"unit":"weeks"}""",
        """{"type":"immediate"}""",
        """{"type":"immediate","how":"first-moment","outerLimit":{"type":"within","count":20,"unit":"working-days"},"after":["made"]}""",
        """{"type":"immediate","how":"real-time","outerLimit":{"type":"statutory","provision":"cn.ogi.proactive"}}""",
        """{"type":"with-event","event":"政策文件发布"}""",
        """{"type":"with-event","event":"完成一个阶段","eachTime":true}""",
        """{"type":"permanent"}""",
        """{"type":"permanent","reviewEvery":{"count":6,"unit":"months"},"first":{"type":"within","count":20,"unit":"working-days"},"while":"任期"}""",
        """{"type":"chain","first":{"type":"within","count":10,"unit":"working-days","after":["decided"]},"then":{"type":"within","count":10,"unit":"working-days","after":["received"]},"completion":"推送"}""",
        """{"type":"paused","rule":{"type":"display","atLeast":{"count":3,"unit":"calendar-days"}},"from":"提出异议","until":"作出答复"}""",
        """{"type":"qualified","rule":{"type":"within","count":20,"unit":"working-days"},"qualification":"in-principle"}""",
        """{"type":"qualified","rule":{"type":"immediate"},"qualification":"subject-to-other-law"}""",
        """{"type":"all","rules":[{"type":"with-event","event":"政策文件发布"},{"type":"within","count":5,"unit":"working-days","after":["政策文件发布"]}]}""",
        """{"type":"any","rules":[{"type":"recurring","every":"quarter","due":{"week":2}},{"type":"within","count":1,"unit":"weeks","after":["changed"]},{"type":"immediate"}]}""",
        """{"type":"earliest-of","rules":[{"type":"immediate"},{"type":"stale","count":1,"unit":"months"}]}""",
        """{"type":"latest-of","rules":[{"type":"month-day","monthDay":"01-31"},{"type":"immediate"}]}""",
        """{"type":"parts","parts":[{"subject":"处罚决定","rule":{"type":"within","count":20,"unit":"working-days"}},{"subject":{"id":"rest","name":{"zh-CN":"其他内容","en":"the rest"}},"rule":{"type":"permanent"}}]}""",
        """{"type":"vague","how":"as-required","reference":"通知"}""",
        """{"type":"vague","how":"as-above"}""",
        """{"type":"statutory","provision":"cn.ogi.proactive"}""",
    ];

    public static TheoryData<string> All()
    {
        var data = new TheoryData<string>();
        foreach (var json in Json)
        {
            data.Add(json);
        }

        return data;
    }
}
