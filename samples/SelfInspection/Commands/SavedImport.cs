namespace SelfInspection.Commands;

/// <summary>The files to which a table was saved; null where one was not asked for.</summary>
internal sealed record SavedImport(string? Checklist, string? Answers);
