namespace DisclosureCompliance.Vocabularies;

/// <summary>One name as it stands in a cell, with the mark before it.</summary>
internal sealed record PrintedEntry(string Text, string? Mark, VocabularyMatch Match, bool IsAddress = false);
