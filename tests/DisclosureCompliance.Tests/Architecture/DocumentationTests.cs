using System.Xml.Linq;

namespace DisclosureCompliance.Tests.Architecture;

/// <summary>
/// Every public type says whether threads may share it. Enums, delegates and static classes need not: they hold nothing (no static field changes,
/// see <see cref="PublicTypeTests"/>). An interface says what its implementations owe. A derived type may leave it to its base class in the library.
/// </summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "DisclosureCompliance.xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void Every_public_type_says_whether_threads_may_share_it() =>
        Library.PublicTypes.Where(type => HoldsSomething(type) && !SaysIt(type)).Select(type => type.FullName)
            .Should().BeEmpty("the type's <remarks> hold a sentence such as \"Thread safety: immutable, safe to share.\"");

    [Fact]
    public void Every_public_type_has_a_summary() =>
        Library.PublicTypes.Where(type => string.IsNullOrWhiteSpace(Document(type)?.Element("summary")?.Value)).Should().BeEmpty();

    private static bool HoldsSomething(Type type) =>
        !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type) && !(type.IsAbstract && type.IsSealed);

    private static bool SaysIt(Type? type) =>
        type is not null && type.Assembly == Library.Assembly
        && (Document(type)?.Value.Contains("Thread safety:") == true || SaysIt(type.BaseType is { IsGenericType: true } @base ? @base.GetGenericTypeDefinition() : type.BaseType));

    private static XElement? Document(Type type) => Members.TryGetValue("T:" + type.FullName!.Replace('+', '.'), out var member) ? member : null;
}
