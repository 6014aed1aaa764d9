using System.Reflection;

namespace DisclosureCompliance.Tests.Architecture;

/// <summary>Public types are values and parts that can be shared: closed, and unchangeable once made.</summary>
public sealed class PublicTypeTests
{
    private static readonly Type[] MutableCollections =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(Queue<>), typeof(Stack<>),
        typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>),
    ];

    [Fact]
    public void A_public_class_is_sealed_or_a_closed_hierarchy()
    {
        var open = Library.PublicTypes.Where(type => type.IsClass && !type.IsSealed && !IsClosedHierarchy(type)).Select(type => type.FullName!);

        open.Should().BeEquivalentTo(Exemptions.OpenForInheritance.Keys, "a class is sealed, or abstract with constructors that only the library can call");
    }

    [Fact]
    public void A_public_struct_is_readonly() =>
        Library.PublicTypes
            .Where(type => type.IsValueType && !type.IsEnum && type.GetCustomAttributesData().All(data => data.AttributeType.Name != "IsReadOnlyAttribute"))
            .Should().BeEmpty();

    [Fact]
    public void A_public_type_does_not_change_once_made()
    {
        var setters = Library.PublicTypes.SelectMany(type => type.GetProperties(Library.Declared)).Where(HasPublicSetter).Select(Name);
        var fields = Library.PublicTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Library.Declared))
            .Where(field => !field.IsStatic && !field.IsInitOnly)
            .Select(Name);

        setters.Union(fields).Should().BeEquivalentTo(
            Exemptions.Changeable.Keys,
            "properties are get-only or init, fields readonly; a parameter of a primary constructor that a method uses becomes a field that is not");
    }

    [Fact]
    public void No_static_field_changes() =>
        Library.Types.Where(type => !Library.IsWrittenByTheCompiler(type)).SelectMany(type => type.GetFields(Library.Declared))
            .Where(field => field is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !Library.IsWrittenByTheCompiler(field))
            .Select(Name)
            .Should().BeEquivalentTo(Exemptions.ChangeableStatics.Keys);

    [Fact]
    public void No_public_member_hands_out_a_collection_that_its_receiver_can_change()
    {
        const BindingFlags visible = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var handedOut = Library.PublicTypes
            .SelectMany(type => type.GetProperties(visible).Select(property => (Member: (MemberInfo)property, Type: property.PropertyType))
                .Concat(type.GetFields(visible).Select(field => (Member: (MemberInfo)field, Type: field.FieldType)))
                .Concat(type.GetMethods(visible).Where(method => !method.IsSpecialName).Select(method => (Member: (MemberInfo)method, Type: method.ReturnType))))
            .Where(member => IsMutableCollection(member.Type))
            .Select(member => Name(member.Member));

        handedOut.Should().BeEquivalentTo(Exemptions.HandsOutMutableCollection.Keys, "IReadOnlyList<T>, IReadOnlyDictionary<,> and ReadOnlyMemory<T> can be shared");
    }

    private static bool IsClosedHierarchy(Type type) => type.IsAbstract
        && type.GetConstructors(Library.Declared).Where(constructor => !constructor.IsStatic && !IsCopyConstructorOfRecord(constructor))
            .All(constructor => !(constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly));

    private static bool IsCopyConstructorOfRecord(ConstructorInfo constructor) =>
        Library.IsWrittenByTheCompiler(constructor) && constructor.GetParameters() is [var original] && original.ParameterType == constructor.DeclaringType;

    private static bool HasPublicSetter(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.IsGenericType && (MutableCollections.Contains(type.GetGenericTypeDefinition()) || type.GetGenericArguments().Any(IsMutableCollection)));

    /// <summary>The field behind a property goes by the property's name.</summary>
    private static string Name(MemberInfo member) =>
        $"{member.DeclaringType!.Name}.{(member.Name.StartsWith("<", StringComparison.Ordinal) ? member.Name.Split('<', '>')[1] : member.Name)}";
}
