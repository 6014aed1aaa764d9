using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Findings;

/// <summary>Makes a finding's message from what the finding holds, when somebody asks for it. Must be static: it is kept by every finding.</summary>
internal delegate Message FindingText(Finding finding);
