namespace SelfInspection.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("score")]
    [InlineData("score lint")]
    [InlineData("score batch")]
    [InlineData("score advise")]
    [InlineData("score diff")]
    [InlineData("score import")]
    [InlineData("check")]
    [InlineData("check diff")]
    [InlineData("check sample")]
    [InlineData("catalogue")]
    [InlineData("scan")]
    [InlineData("office")]
    [InlineData("office next")]
    [InlineData("deadline")]
    [InlineData("deadline due")]
    [InlineData("deadline parse")]
    [InlineData("calendar")]
    public void Every_command_shows_examples_of_itself_and_its_exit_codes(string command)
    {
        foreach (var (language, examples, codes) in new[] { ("zh-CN", "示例", "退出码"), ("en", "Examples", "Exit codes") })
        {
            var help = Cli.RunLine($"{command} --help --lang {language}");

            help.ExitCode.Should().Be(ExitCodes.Fine);
            help.Output.Should().Contain(examples).And.Contain(codes);
            help.Output[help.Output.IndexOf(examples, StringComparison.Ordinal)..].Should().Contain($"self-inspection {command} ");
        }
    }

    [Fact]
    public void The_examples_that_need_no_file_run()
    {
        var examples = Cli.Run("deadline", "due", "--help").Output.Split('\n').Concat(Cli.Run("calendar", "--help").Output.Split('\n'))
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("self-inspection ", StringComparison.Ordinal) && !line.Contains('[') && !line.EndsWith('\\') && !line.Contains(".json"))
            .ToArray();

        examples.Should().HaveCountGreaterThan(4);
        foreach (var example in examples)
        {
            Cli.RunLine(example["self-inspection ".Length..]).ExitCode.Should().Be(ExitCodes.Fine, "of '{0}'", example);
        }
    }

    [Fact]
    public void The_program_lists_its_commands_and_says_that_the_demonstration_returns_0()
    {
        var help = Cli.Run("--help", "--lang", "en").Output;

        help.Should().Contain("score").And.Contain("check").And.Contain("deadline").And.Contain("calendar").And.Contain("returns 0 whatever it finds");
    }

    [Fact]
    public void A_command_names_the_formats_that_it_has()
    {
        Cli.RunLine("deadline due --help").Output.Should().Contain("--format <text|json|markdown>");
        Cli.RunLine("deadline parse --help").Output.Should().Contain("--format <text|json|jsonl>");
        Cli.RunLine("score --help").Output.Should().Contain("--format <text|json|markdown>");
        Cli.RunLine("check --help").Output.Should().Contain("--format <text|json>");
    }

    [Fact]
    public void Help_is_shown_even_when_something_else_is_wrong() => Cli.Run("check", "--help", "--bogus").ExitCode.Should().Be(ExitCodes.Fine);
}
