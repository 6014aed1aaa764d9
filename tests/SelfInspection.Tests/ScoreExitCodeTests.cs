namespace SelfInspection.Tests;

/// <summary>What is not answered is not fine; what nobody could answer, since the rule was never seen, is.</summary>
public sealed class ScoreExitCodeTests : IDisposable
{
    private const string Items = "{'id':'1','title':'1','points':10,'scoring':{'kind':'entered'}},{'id':'2','title':'2','points':10,'scoring':{'kind':'not-known'}}";

    private readonly Folder _folder = new();

    [Theory]
    [InlineData("", 1)]
    [InlineData("{'item':'1','value':10}", 0)]
    [InlineData("{'item':'1','value':9}", 1)]
    [InlineData("{'item':'1','state':'not-checked'}", 1)]
    public void A_sheet_on_which_something_is_not_answered_is_not_fine(string answers, int exitCode)
    {
        var checklist = _folder.Write("c.json", $"{{'schema':'disclosure-checklist/2','id':'c','title':'c','items':[{Items}]}}".Replace('\'', '"'));
        var sheet = _folder.Write("a.json", $"{{'schema':'disclosure-answers/2','checklist':'c','assessor':'A','answers':[{answers}]}}".Replace('\'', '"'));

        Cli.Run(["score", checklist, sheet]).ExitCode.Should().Be(exitCode);
    }

    public void Dispose() => _folder.Dispose();
}
