using DisclosureCompliance.Loading;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>The marks of one ladder or slope as they are written: percentages, or numbers, but hardly 98 beside "1%".</summary>
internal sealed class MarkScale
{
    private readonly List<(JsonValue Value, bool IsStretch)> _marks = [];

    /// <summary>Notes the ends that an object states.</summary>
    public void AddOf(JsonObjectReader json, params string[] names)
    {
        foreach (var name in names)
        {
            if (json.Optional(name) is { } mark)
            {
                _marks.Add((mark, IsStretch: false));
            }
        }
    }

    /// <summary>Notes the length of a stretch.</summary>
    public void AddStretch(JsonObjectReader json, string name)
    {
        if (json.Optional(name) is { } stretch)
        {
            _marks.Add((stretch, IsStretch: true));
        }
    }

    /// <summary>Refuses a number that is above 1 beside percentages. As an end 1 is all of it; as a stretch it is a whole hundred percentage points.</summary>
    public void Check(JsonObjectReader json)
    {
        if (json.HasErrors || !_marks.Any(mark => mark.Value.AsPercentage() is not null))
        {
            return;
        }

        foreach (var (mark, isStretch) in _marks)
        {
            if (mark.AsPercentage() is null && mark.AsNumber() is { } number && (number > Rational.One || (isStretch && number == Rational.One)))
            {
                mark.Fail(LadderMessages.MixedScales, new("number", number), new("percent", number * 100));
            }
        }
    }
}
