using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Which findings of a compliance check count as occurrences of a rule: by code and, where given, by category, subject, unit and period.</summary>
/// <remarks>A finding counts when it fits each list that is not empty.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class FindingFilter
{
    private static readonly string[] Words = ["permanent", "periodic", "ad-hoc"];

    /// <summary>A filter by finding codes.</summary>
    /// <param name="codes">One code or more, such as <c>finding.missing</c>.</param>
    /// <exception cref="ArgumentException">There is no code, or one is blank.</exception>
    public FindingFilter(IEnumerable<string> codes)
    {
        Codes = NoBlanks(codes, nameof(codes));
        Guard.Against.Zero(Codes.Count, nameof(codes));
    }

    /// <summary>A filter by finding codes.</summary>
    public FindingFilter(params string[] codes)
        : this((IEnumerable<string>)codes)
    {
    }

    /// <summary>The words that can stand in <see cref="Categories"/>: <c>permanent</c>, <c>periodic</c> and <c>ad-hoc</c>.</summary>
    public static IReadOnlyList<string> CategoryWords { get; } = Array.AsReadOnly(Words);

    /// <summary>The finding codes; never empty.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The disclosure categories, each one of <see cref="CategoryWords"/>; empty for all.</summary>
    /// <exception cref="ArgumentException">A word is not one of <see cref="CategoryWords"/>.</exception>
    public IReadOnlyList<string> Categories { get; init => field = Known(value, nameof(Categories)); } = [];

    /// <summary>The subjects, such as <c>money</c>; empty for all.</summary>
    /// <exception cref="ArgumentException">One is blank.</exception>
    public IReadOnlyList<string> Subjects { get; init => field = NoBlanks(value, nameof(Subjects)); } = [];

    /// <summary>The responsible units; empty for all.</summary>
    /// <exception cref="ArgumentException">One is blank.</exception>
    public IReadOnlyList<string> Units { get; init => field = NoBlanks(value, nameof(Units)); } = [];

    /// <summary>The periods, as <c>2025-Q3</c>; empty for all, and for findings about no period.</summary>
    /// <exception cref="ArgumentException">One is blank.</exception>
    public IReadOnlyList<string> Periods { get; init => field = NoBlanks(value, nameof(Periods)); } = [];

    /// <summary>What is counted of them. The default is the findings.</summary>
    public FindingMeasure Measure { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>The filter in words, one text for each list that is not empty.</summary>
    internal IReadOnlyList<LocalizedText> Describe() =>
    [
        new(string.Join("/", Codes), string.Join("/", Codes)),
        .. Part("类别", "category", Categories),
        .. Part("内容", "subject", Subjects),
        .. Part("责任单位", "unit", Units),
        .. Part("期间", "period", Periods),
        .. Counted(),
    ];

    private LocalizedText[] Counted() => Measure switch
    {
        FindingMeasure.Items => [new("按事项计", "counted by item")],
        FindingMeasure.Records => [new("按记录计", "counted by record")],
        FindingMeasure.Days => [new("按逾期工作日计", "counted by working days late")],
        FindingMeasure.Share => [new("按占应公开数的比例计", "as a share of what was expected")],
        _ => [],
    };

    private static IEnumerable<LocalizedText> Part(string zh, string en, IReadOnlyList<string> words)
    {
        if (words.Count > 0)
        {
            var listed = string.Join("/", words);
            yield return new LocalizedText($"{zh} {listed}", $"{en} {listed}");
        }
    }

    private static IReadOnlyList<string> NoBlanks(IEnumerable<string> words, string name)
    {
        var list = Guard.Against.NullItems(words, name);
        return list.Any(string.IsNullOrWhiteSpace) ? throw new ArgumentException("A word is blank.", name) : list;
    }

    private static IReadOnlyList<string> Known(IEnumerable<string> categories, string name)
    {
        var list = NoBlanks(categories, name);
        return list.All(word => Words.Contains(word, StringComparer.Ordinal))
            ? list
            : throw new ArgumentException($"Categories are {string.Join(", ", Words)}.", name);
    }
}
