using System.Reflection;
using System.Runtime.CompilerServices;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Tests.Architecture;

/// <summary>The assembly that the rules of this folder are about.</summary>
internal static class Library
{
    public const string Root = "DisclosureCompliance";
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Assembly { get; } = typeof(Rational).Assembly;

    /// <summary>All types that somebody wrote for the library: nested ones too, polyfills and what the compiler adds not.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. Assembly.GetTypes().Where(type => RoomOf(type) is not null)];

    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Types.Where(type => type.IsVisible)];

    /// <summary>The first folder of the type, "(root)" for what has none, null for what is no part of the house.</summary>
    public static string? RoomOf(Type type)
    {
        var name = type.Namespace ?? string.Empty;
        if (name is Root or "Microsoft.Extensions.DependencyInjection")
        {
            return "(root)";
        }

        return name.StartsWith(Root + ".", StringComparison.Ordinal) ? name.Split('.')[1] : null;
    }

    public static bool IsWrittenByTheCompiler(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), false) || (member.DeclaringType is { } outer && IsWrittenByTheCompiler(outer));
}
