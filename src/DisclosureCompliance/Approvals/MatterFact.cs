using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Approvals;

/// <summary>One thing known about a matter, by which a policy decides: its class, an amount, its topics, whether the media get it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class MatterFact
{
    private MatterFact(string name, IReadOnlyList<string> texts, Rational? number, bool? flag)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Texts = texts;
        Number = number;
        Flag = flag;
    }

    /// <summary>The name by which policies ask for it, such as <c>amount</c>.</summary>
    public string Name { get; }

    /// <summary>The words, where it is one or several; empty for a number or a flag, or where it is known that there are none.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The number, where it is one.</summary>
    public Rational? Number { get; }

    /// <summary>Yes or no, where it is that.</summary>
    public bool? Flag { get; }

    /// <summary>A fact in words, such as a class or several topics. Words are compared exactly.</summary>
    /// <exception cref="ArgumentException">The name is blank, or a word is null.</exception>
    public static MatterFact Of(string name, params string[] texts) => new(name, Guard.Against.NullItems(texts), null, null);

    /// <summary>A number, such as an amount; the policy and the matter have to mean the same unit.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static MatterFact Of(string name, Rational number) => new(name, [], number, null);

    /// <summary>Yes or no.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static MatterFact Of(string name, bool flag) => new(name, [], null, flag);
}
