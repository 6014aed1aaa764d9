using System.CommandLine;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>What can be done with time limits: compute one, or read the words of many.</summary>
internal sealed class DeadlineCommand : Command, IHasExamples
{
    public DeadlineCommand(Session session)
        : base("deadline", DeadlineHelp.Deadline.In(session.Language))
    {
        Add(new DueCommand(session));
        Add(new ParseCommand(session));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection deadline due --within 20 --trigger 2012-12-24",
        "self-inspection deadline due 信息形成后20个工作日内 --trigger 2024-01-15",
        "self-inspection deadline parse 每季度首月20日前",
        "self-inspection deadline parse --format jsonl < phrases.txt",
        "self-inspection deadline due --help",
    ];
}
