using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>A code with its words, its severity and what it is about.</summary>
internal sealed record OfficeFindingKind(MessageTemplate Template, OfficeFindingSeverity Severity, OfficeAspect Aspect);
