using System.Reflection;

namespace DisclosureCompliance.Tests.Architecture;

/// <summary>Which of the library's types a type uses: in what it declares, in its attributes and in the code of its methods.</summary>
internal sealed class TypeUse
{
    private readonly HashSet<Type> _types = [];

    private TypeUse(Type type)
    {
        Add(type.BaseType);
        Add(type.GetInterfaces());
        AddAttributes(type);
        if (type.IsGenericTypeDefinition)
        {
            AddConstraints(type.GetGenericArguments());
        }

        foreach (var member in type.GetMembers(Library.Declared))
        {
            AddAttributes(member);
            AddMember(member);
            if (member is MethodBase method)
            {
                AddBody(method);
            }
        }
    }

    public static IReadOnlyCollection<Type> Of(Type type) => new TypeUse(type)._types;

    private void AddMember(MemberInfo? member)
    {
        switch (member)
        {
            case Type type:
                Add(type);
                break;
            case FieldInfo field:
                Add(field.DeclaringType, field.FieldType);
                break;
            case PropertyInfo property:
                Add(property.PropertyType);
                break;
            case EventInfo @event:
                Add(@event.EventHandlerType);
                break;
            case MethodBase method:
                Add(method.DeclaringType, (method as MethodInfo)?.ReturnType);
                Add([.. method.GetParameters().Select(parameter => parameter.ParameterType)]);
                if (method.IsGenericMethod)
                {
                    Add(method.GetGenericArguments());
                    AddConstraints(method.IsGenericMethodDefinition ? method.GetGenericArguments() : []);
                }

                break;
            default:
                break;
        }
    }

    private void AddBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        Add([.. body.LocalVariables.Select(local => local.LocalType)]);
        Add([.. body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType)]);
        foreach (var member in MethodCode.MembersNamedIn(method))
        {
            AddMember(member);
        }
    }

    private void AddAttributes(MemberInfo member)
    {
        foreach (var attribute in member.GetCustomAttributesData())
        {
            Add(attribute.AttributeType);
            Add([.. attribute.ConstructorArguments.Select(argument => argument.Value).OfType<Type>()]);
        }
    }

    private void AddConstraints(Type[] parameters)
    {
        foreach (var parameter in parameters)
        {
            Add(parameter.GetGenericParameterConstraints());
        }
    }

    private void Add(params Type?[] types)
    {
        foreach (var type in types)
        {
            if (type is null || type.IsGenericParameter)
            {
                continue;
            }

            if (type.HasElementType)
            {
                Add(type.GetElementType());
                continue;
            }

            if (type.IsGenericType)
            {
                Add(type.GetGenericArguments());
            }

            if (type.Assembly == Library.Assembly)
            {
                _types.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
            }
        }
    }
}
