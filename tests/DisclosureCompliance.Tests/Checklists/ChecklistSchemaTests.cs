using System.Text;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;
using NJsonSchema;

namespace DisclosureCompliance.Tests.Checklists;

/// <summary>The published schemas of checklists and answers accept and refuse what the loaders accept and refuse, and explain every field.</summary>
public sealed class ChecklistSchemaTests
{
    private const string Deduct = "{'kind':'deduct','rules':[{'key':'k','text':'t','each':1}]}";

    public static TheoryData<string> ShippedChecklists()
    {
        var data = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(SourceTree.PathOf("samples/checklists"), "*.json"))
        {
            data.Add("samples/checklists/" + Path.GetFileName(file));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(ShippedChecklists))]
    public async Task A_shipped_checklist_fits_and_so_it_does_once_it_was_written(string path)
    {
        var json = SourceTree.Read(path);
        using var written = new MemoryStream();
        ChecklistJson.Write(written, ChecklistJson.Parse(json, path).GetValueOrThrow());

        await BothSay(true, json);
        await BothSay(true, Encoding.UTF8.GetString(written.ToArray()));
    }

    [Fact]
    public async Task A_share_without_an_end_of_digits_fits_as_it_is_written()
    {
        await BothSay(true, Checklist($"'sections':[{{'id':'s','title':'s','items':[{{'id':'1','title':'i','points':5,'scoring':{{'kind':'ratio','points':'100/3%','whenNone':'full'}}}}]}}]"));
        await BothSay(false, Checklist($"'sections':[{{'id':'s','title':'s','items':[{{'id':'1','title':'i','points':5,'scoring':{{'kind':'ratio','points':'100/0%','whenNone':'full'}}}}]}}]"));
    }

    [Theory]
    [InlineData("{'kind':'deduct','rules':[{'key':'k','text':'t','each':'50%','free':3,'shortOf':12,'most':2,'countedOnceIn':'g','needsEvidence':true}],'cap':4}", true)]
    [InlineData("{'kind':'deduct','rules':[{'key':'k','text':'t','each':1,'per':5,'groups':'begun'}]}", true)]
    [InlineData("{'kind':'deduct','rules':[{'key':'k','text':'t','each':1,'per':5}]}", false)]
    [InlineData("{'kind':'deduct','rules':[{'key':'k','text':'t','each':1,'per':1}]}", true)]
    [InlineData("{'kind':'deduct','rules':[{'key':'k','text':'t','each':1,'once':1}]}", false)]
    [InlineData("{'kind':'deduct','rules':[{'key':'k','text':'t','each':-1}]}", false)]
    [InlineData("{'kind':'deduct','rules':[{'key':'k','text':'t'}]}", false)]
    [InlineData("{'kind':'deduct','rules':[{'key':'k','each':1}]}", false)]
    [InlineData("{'kind':'deduct','rules':[]}", false)]
    [InlineData("{'kind':'deduct'}", false)]
    [InlineData("{'kind':'earn','rules':[{'key':'k','text':'t','once':1,'direction':'deduct'}],'cap':'none'}", true)]
    [InlineData("{'kind':'earn','rules':[{'key':'k','text':'t','once':1}],'cap':'any'}", false)]
    [InlineData("{'kind':'earn','rules':[{'key':'k','text':'t','once':1}],'cap':0}", false)]
    [InlineData("{'kind':'earn','rules':[{'key':'k','text':'t','ladder':{'steps':[{'atLeast':'95%','points':1}],'then':{'above':1,'every':'20%','points':1,'counting':'completed'}}}]}", true)]
    [InlineData("{'kind':'earn','rules':[{'key':'k','text':'t','level':{'levels':[{'key':'a','points':1}]}}]}", true)]
    [InlineData("{'kind':'earn','rules':[{'key':'k','text':'t','entered':{}},{'key':'l','text':'t','ratio':{'outOf':100}},{'key':'m','text':'t','quota':{'periods':12,'atLeast':4,'eachShort':0.1}}]}", true)]
    [InlineData("{'kind':'all-or-nothing','needsEvidence':true,'occurrencesFrom':{'finding':['finding.missing'],'categories':['periodic']}}", true)]
    [InlineData("{'kind':'all-or-nothing','occurrencesFrom':{'finding':['finding.missing'],'categories':['monthly']}}", false)]
    [InlineData("{'kind':'all-or-nothing','cap':1}", false)]
    [InlineData("{'kind':'not-known'}", true)]
    [InlineData("{'kind':'level','levels':[{'key':'a','text':'A','points':'100%'}],'direction':'deduct'}", true)]
    [InlineData("{'kind':'level','levels':[]}", false)]
    [InlineData("{'kind':'ratio','whenNone':'full','mayExceed':true,'combine':'mean'}", true)]
    [InlineData("{'kind':'ratio'}", false)]
    [InlineData("{'kind':'ladder','steps':[{'points':1}]}", false)]
    [InlineData("{'kind':'ladder','steps':[{'atLeast':1,'above':1,'points':1}]}", false)]
    [InlineData("{'kind':'slope','below':'95%','every':'1%','points':0.5,'counting':'begun','whenNone':'nothing'}", true)]
    [InlineData("{'kind':'slope','below':'95%','above':1,'every':'1%','points':0.5,'counting':'begun'}", false)]
    [InlineData("{'kind':'slope','every':'1%','points':0.5,'counting':'begun'}", false)]
    [InlineData("{'kind':'quota','periods':12,'atLeast':4,'short':1,'blank':2,'blankIsShort':false}", true)]
    [InlineData("{'kind':'quota','periods':12,'atLeast':4,'blank':2}", false)]
    [InlineData("{'kind':'entered','from':1,'to':5,'step':0.5,'combine':'trimmed-mean','fact':'f','text':'t'}", true)]
    [InlineData("{'kind':'guess'}", false)]
    [InlineData("{}", false)]
    public async Task A_way_of_scoring(string scoring, bool isValid) =>
        await BothSay(isValid, Checklist($"'sections':[{{'id':'s','title':'s','items':[{{'id':'1','title':'i','points':5,'scoring':{scoring}}}]}}]"));

    [Theory]
    [InlineData("'floor':'none','weight':0,'tags':['t'],'statementKeeps':'40%','printedRule':'r','method':'m'", true)]
    [InlineData("'floor':-3,'classes':['a'],'variants':{'a':{'points':3}}", true)]
    [InlineData("'floor':'nowhere'", false)]
    [InlineData("'statementKeeps':2", false)]
    [InlineData("'ceilings':[{'key':'c','text':'c','atMost':'60%','applied':'before-deductions'}]", true)]
    [InlineData("'ceilings':[{'key':'c','text':'c','atMost':3}]", false)]
    [InlineData("'multiplier':{'factor':2,'when':{'fact':'listed'}}", true)]
    [InlineData("'notApplicable':{'points':'drop'}", true)]
    [InlineData("'notApplicable':{'points':'spread-over-siblings','shares':'equally','amounts':'kept'}", true)]
    [InlineData("'notApplicable':{'points':'spread-over-all'}", false)]
    [InlineData("'notApplicable':{'points':'move','to':'2','amounts':'scaled'}", true)]
    [InlineData("'notApplicable':{'points':'move','amounts':'scaled'}", false)]
    [InlineData("'cap':3", false)]
    [InlineData("'x-remark':3", true)]
    public async Task An_item(string more, bool isValid) =>
        await BothSay(isValid, Checklist($"'classes':[{{'key':'a','name':'A'}}],'sections':[{{'id':'s','title':'s','items':[{{'id':'1','title':'i','points':5,{more},'scoring':{Deduct}}}]}}]"));

    [Theory]
    [InlineData("{'step':'bonus','id':'b','title':'b','scoring':" + Deduct + ",'when':{'score':'running','above':80}}", true)]
    [InlineData("{'step':'penalty','id':'b','title':'b','points':3,'scoring':" + Deduct + "}", false)]
    [InlineData("{'step':'veto','id':'v','when':{'fact':'f','atLeast':5},'effect':{'noScore':true,'grade':'g','zero':['1'],'stop':true}}", true)]
    [InlineData("{'step':'veto','id':'v','when':{'fact':'f'},'effect':{}}", false)]
    [InlineData("{'step':'veto','id':'v','effect':{'setTo':59}}", false)]
    [InlineData("{'step':'convert','from':'applicable','to':100}", true)]
    [InlineData("{'step':'convert','from':75,'to':'100'}", false)]
    [InlineData("{'step':'convert','to':100}", false)]
    [InlineData("{'step':'limit','atLeast':-5}", true)]
    [InlineData("{'step':'limit'}", false)]
    [InlineData("{'step':'multiply','factor':'4/3','losses':true}", true)]
    [InlineData("{'step':'round','decimals':2,'rule':'half-away-from-zero'}", true)]
    [InlineData("{'step':'round','decimals':2}", false)]
    [InlineData("{'step':'dance'}", false)]
    [InlineData("{'step':'limit','atMost':100,'when':{'all':[{'section':'s','measure':'share','atLeast':1},{'not':{'any':[{'tag':'t','below':3},{'item':'1','measure':'lost','above':0}]}}]}}", true)]
    [InlineData("{'step':'limit','atMost':100,'when':{'section':'s'}}", false)]
    [InlineData("{'step':'limit','atMost':100,'when':{'section':'s','item':'1','atLeast':1}}", false)]
    [InlineData("{'step':'limit','atMost':100,'when':{'all':[]}}", false)]
    [InlineData("{'step':'limit','atMost':100,'when':{'score':'final','atLeast':1}}", false)]
    [InlineData("{'step':'limit','atMost':100,'when':{'score':'running','atLeast':'80%'}}", false)]
    [InlineData("{'step':'limit','atMost':100,'when':{'item':'1','below':'60%'}}", false)]
    [InlineData("{'step':'limit','atMost':100,'when':{'tag':'t','measure':'lost','above':'60%'}}", false)]
    [InlineData("{'step':'limit','atMost':100,'when':{'item':'1','measure':'share','below':'60%'}}", true)]
    [InlineData("{'step':'limit','atMost':100,'when':{'item':'1','below':'5/2'}}", true)]
    public async Task A_step(string step, bool isValid) =>
        await BothSay(isValid, Checklist($"'sections':[{{'id':'s','title':'s','items':[{{'id':'1','title':'i','points':5,'scoring':{Deduct}}}]}}],'steps':[{step}]"));

    [Theory]
    [InlineData("'sections':[]", true)]
    [InlineData("'sections':[{'id':'total','title':'s'}]", false)]
    [InlineData("'sections':[],'grades':[]", false)]
    [InlineData("'sections':[],'grades':[{'key':'a','name':'A'}]", false)]
    [InlineData("'sections':[],'grades':[{'key':'a','name':'A','atLeast':60,'requires':{'fact':'f'},'otherwise':'b'},{'key':'b','name':'B'}]", true)]
    [InlineData("'sections':[],'grades':[{'key':'a','name':'A','atLeast':60,'requires':{'tag':'t','measure':'share','atLeast':1},'otherwise':'b'}]", true)]
    [InlineData("'sections':[],'grades':[{'key':'a','name':'A','atLeast':'90%'},{'key':'b','name':'B','below':'90%'}]", false)]
    [InlineData("'sections':[],'combine':'median','start':100,'itemFloor':'none','displayDecimals':2", true)]
    [InlineData("'sections':[],'displayDecimals':20", false)]
    [InlineData("'sections':[],'weight':2", false)]
    [InlineData("'total':100", false)]
    [InlineData("'items':[{'id':'1','title':'i','points':5,'scoring':{'kind':'entered'}}]", true)]
    [InlineData("'items':[],'sections':[{'id':'s','title':'s'}]", true)]
    [InlineData("'items':[{'id':'1','title':'i','scoring':{'kind':'entered'}}]", false)]
    public async Task A_checklist(string fields, bool isValid) => await BothSay(isValid, Checklist(fields));

    [Theory]
    [InlineData("'occurrences':{'k':2,'l':['a','b']},'flags':{'f':true},'values':{'v':'12/13','w':[1,'95%','0/0']},'levels':{'x':'good'},'note':'n','rectification':'r','assessor':'A','selfScore':4.5", true)]
    [InlineData("'occurrences':{'k':-1}", false)]
    [InlineData("'occurrences':{'k':true}", false)]
    [InlineData("'occurrences':{'k':['a','a']}", false)]
    [InlineData("'flags':{'k':1}", false)]
    [InlineData("'met':true", true)]
    [InlineData("'value':'12/13'", true)]
    [InlineData("'value':'many'", false)]
    [InlineData("'value':[]", false)]
    [InlineData("'level':'good'", true)]
    [InlineData("'periods':[1,2,0]", true)]
    [InlineData("'periods':{'q':[1,2]},'evidence':{'q':['e']}", true)]
    [InlineData("'periods':[]", false)]
    [InlineData("'state':'not-applicable','reason':'none','evidence':['a']", true)]
    [InlineData("'state':'not-applicable','met':true", false)]
    [InlineData("'state':'fine'", false)]
    [InlineData("'unmentioned':'no-finding','elements':['a']", true)]
    [InlineData("'score':3", false)]
    public async Task An_answer(string fields, bool isValid) =>
        await BothSay(isValid, $"{{'schema':'disclosure-answers/2','checklist':'c','answers':[{{'item':'1',{fields}}}]}}".Replace('\'', '"'));

    [Theory]
    [InlineData("'checklist':['a','b'],'class':'A','date':'2024-12-31','assessor':'X','unit':'U','source':'S','facts':{'a':true,'b':3,'c':'1/20','d':'0/0','e':['x']}", true)]
    [InlineData("'checklist':[]", false)]
    [InlineData("'answers':[]", false)]
    [InlineData("'checklist':'c','date':'yesterday'", false)]
    [InlineData("'checklist':'c','facts':{'a':{}}", false)]
    [InlineData("'checklist':'c','score':1", false)]
    public async Task A_sheet(string fields, bool isValid) => await BothSay(isValid, $"{{'schema':'disclosure-answers/2',{fields}}}".Replace('\'', '"'));

    [Theory]
    [InlineData("checklist")]
    [InlineData("answers")]
    public async Task Every_field_is_explained_to_an_editor(string name)
    {
        var schema = await JsonSchema.FromFileAsync(SourceTree.PathOf($"docs/formats/{name}.schema.json"));
        var bare = schema.Definitions.Values.Append(schema)
            .SelectMany(definition => definition.ActualProperties)
            .Where(property => !Explains(property.Value))
            .Select(property => property.Key);

        bare.Should().BeEmpty();
    }

    private static bool Explains(JsonSchema property) =>
        !string.IsNullOrEmpty(property.Description) || (property.HasReference && !string.IsNullOrEmpty(property.Reference!.Description));

    private static string Checklist(string fields) => $"{{'schema':'disclosure-checklist/2','id':'c','title':'c',{fields}}}".Replace('\'', '"');

    private static async Task BothSay(bool isValid, string json)
    {
        var isChecklist = json.Contains("disclosure-checklist", StringComparison.Ordinal);
        var loaded = isChecklist ? ChecklistJson.Parse(json, "f").Faults : AnswersJson.Parse(json, "f").Faults;
        var schema = await JsonSchema.FromFileAsync(SourceTree.PathOf($"docs/formats/{(isChecklist ? "checklist" : "answers")}.schema.json"));

        loaded.Where(fault => fault.Severity == FaultSeverity.Error).Any().Should().Be(!isValid, string.Join("; ", loaded.Select(fault => fault.ToString())));
        (schema.Validate(json).Count == 0).Should().Be(isValid, string.Join("; ", schema.Validate(json)));
    }
}
