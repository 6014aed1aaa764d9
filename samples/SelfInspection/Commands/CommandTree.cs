using System.CommandLine;
using System.CommandLine.Help;
using SelfInspection.Input;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>All commands, with help in the session's language.</summary>
internal static class CommandTree
{
    public static RootCommand Create(Session session)
    {
        var root = new RootCommand(HelpTexts.Root.In(session.Language))
        {
            new ScoreCommand(session),
            new CheckCommand(session),
            new CatalogueCommand(session),
            new ScanCommand(session),
            new OfficeCommand(session),
            new DeadlineCommand(session),
            new CalendarCommand(session),
        };
        SessionOptions.AddTo(root, session.Language);
        root.SetAction(_ => new MainJob(session).Run());
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Action = new HelpPage(session);
                    help.Description = HelpTexts.HelpOption.In(session.Language);
                    break;
                case VersionOption version:
                    version.Description = HelpTexts.VersionOption.In(session.Language);
                    break;
            }
        }

        return root;
    }
}
