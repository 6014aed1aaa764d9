using System.Globalization;
using System.Text;

namespace DisclosureCompliance.Loading;

/// <summary>A place in a JSON document, kept as a chain so that a path becomes text only when a fault needs it.</summary>
internal sealed class JsonPath
{
    public static readonly JsonPath Root = new(null, null, -1);

    private readonly JsonPath? _parent;
    private readonly string? _name;
    private readonly int _index;

    private JsonPath(JsonPath? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    public JsonPath Field(string name) => new(this, name, -1);

    public JsonPath Item(int index) => new(this, null, index);

    public override string ToString()
    {
        var steps = new Stack<JsonPath>();
        for (var step = this; step._parent is not null; step = step._parent)
        {
            steps.Push(step);
        }

        var builder = new StringBuilder("$");
        foreach (var step in steps)
        {
            if (step._name is null)
            {
                builder.Append('[').Append(step._index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (step._name.Length > 0 && step._name.All(c => char.IsLetterOrDigit(c) || c is '_' or '$'))
            {
                builder.Append('.').Append(step._name);
            }
            else
            {
                builder.Append("['").Append(step._name.Replace("'", "\\'")).Append("']");
            }
        }

        return builder.ToString();
    }
}
