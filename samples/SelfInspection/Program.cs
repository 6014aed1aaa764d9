using SelfInspection;

return ConsoleApp.Run(args, Terminal.OfProcess());
