namespace DisclosureCompliance.Ranking;

/// <summary>How far a batch has come.</summary>
/// <param name="Scored">The units that are done.</param>
/// <param name="Total">The units there are; null where the batch is a stream whose length is not known.</param>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public readonly record struct BatchProgress(int Scored, int? Total);
