namespace DisclosureCompliance.Tests.Architecture;

public sealed class CodesPageTests
{
    public const string UpdateVariable = "DISCLOSURE_UPDATE_PAGES";
    private const string Page = "docs/codes.md";
    private const string Because = "the page is written from the code; update it with " + UpdateVariable + "=1 dotnet test --filter CodesPage";

    [SourceFact]
    public void The_page_of_codes_lists_every_code_with_its_texts()
    {
        var expected = MessageCatalogue.Page();
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(SourceTree.PathOf(Page), expected);
        }

        var present = File.Exists(SourceTree.PathOf(Page)) ? SourceTree.Read(Page).Replace("\r\n", "\n") : string.Empty;

        Lines(expected).Except(Lines(present)).Should().BeEmpty(Because);
        Lines(present).Except(Lines(expected)).Should().BeEmpty(Because);
        (present == expected).Should().BeTrue(Because);
    }

    private static string[] Lines(string text) => text.Split('\n');
}
