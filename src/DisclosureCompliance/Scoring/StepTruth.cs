namespace DisclosureCompliance.Scoring;

/// <summary>Whether a step is taken, and why not.</summary>
/// <param name="Taken">Whether it is taken.</param>
/// <param name="IsStopped">Whether a step before it ended the steps.</param>
/// <param name="Zeroes">Whether it makes parts 0, which it does before anything is added up and wherever it stands.</param>
internal readonly record struct StepTruth(Truth Taken, bool IsStopped, bool Zeroes);
