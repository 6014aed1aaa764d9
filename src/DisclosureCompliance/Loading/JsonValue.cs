using System.Globalization;
using System.Text.Json;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Loading;

/// <summary>One value of a JSON document with its place. Each reading either gives the value or notes a fault and gives null.</summary>
internal readonly struct JsonValue
{
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.Iso;

    private readonly JsonElement _element;
    private readonly FaultCollector _faults;

    public JsonValue(JsonElement element, JsonPath path, FaultCollector faults)
    {
        _element = element;
        Path = path;
        _faults = faults;
    }

    public JsonPath Path { get; }

    public JsonValueKind Kind => _element.ValueKind;

    public void Fail(MessageTemplate template, params MessageArgument[] arguments) => _faults.Error(Path, _element, template, arguments);

    public void Warn(MessageTemplate template, params MessageArgument[] arguments) =>
        _faults.Warn(Path.ToString(), Raw(), template, arguments);

    public T? AsObject<T>(Func<JsonObjectReader, T?> read)
        where T : class
    {
        if (!Is(JsonValueKind.Object))
        {
            return null;
        }

        var before = _faults.ErrorCount;
        var reader = new JsonObjectReader(_element, Path, _faults);
        var value = read(reader);
        reader.Finish();
        return _faults.ErrorCount == before ? value : null;
    }

    public IReadOnlyList<T> AsList<T>(Func<JsonValue, T?> read)
        where T : class
    {
        if (!Is(JsonValueKind.Array))
        {
            return [];
        }

        var items = new List<T>(_element.GetArrayLength());
        var index = 0;
        foreach (var element in _element.EnumerateArray())
        {
            if (read(new JsonValue(element, Path.Item(index++), _faults)) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    public string? AsText()
    {
        var text = AsTextOrBlank();
        if (text is null || !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Fail(LoadingMessages.Blank);
        return null;
    }

    /// <summary>The text as it is meant, its escapes read, and without a fault where there is none.</summary>
    public string? TextIfAny()
    {
        try
        {
            return Kind == JsonValueKind.String ? _element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A text that may be blank, because that it is blank says something.</summary>
    public string? AsTextOrBlank()
    {
        if (!Is(JsonValueKind.String))
        {
            return null;
        }

        try
        {
            return _element.GetString();
        }
        catch (InvalidOperationException)
        {
            Fail(LoadingMessages.BadText);
            return null;
        }
    }

    /// <summary>Either one string that serves in every language, or an object of language tags.</summary>
    public LocalizedText? AsLocalizedText()
    {
        if (Kind == JsonValueKind.Object)
        {
            return AsObject(json => json.Languages());
        }

        return AsText() is { } text ? LocalizedText.Same(text) : null;
    }

    public int? AsInteger(int min, int max)
    {
        if (!IsNumber())
        {
            return null;
        }

        if (_element.TryGetInt32(out var number) && number >= min && number <= max)
        {
            return number;
        }

        Fail(LoadingMessages.OutOfRange, new MessageArgument("min", min), new MessageArgument("max", max));
        return null;
    }

    public bool? AsBoolean()
    {
        if (Kind is JsonValueKind.True or JsonValueKind.False)
        {
            return Kind == JsonValueKind.True;
        }

        FailType("true / false", "true or false");
        return null;
    }

    /// <summary>A JSON number, read from its digits and so exact, or a fraction as text.</summary>
    public Rational? AsRational()
    {
        var isText = Kind == JsonValueKind.String;
        if (!isText && !IsNumber())
        {
            return null;
        }

        var text = isText ? AsText() : _element.GetRawText();
        if (text is null)
        {
            return null;
        }

        if (!Rational.TryParse(text, out var number))
        {
            Fail(LoadingMessages.BadNumber);
            return null;
        }

        if (isText && !text.Contains("/"))
        {
            Fail(LoadingMessages.NumberAsText);
            return null;
        }

        return number;
    }

    public LocalDate? AsDate()
    {
        if (AsText() is not { } text)
        {
            return null;
        }

        var parsed = DatePattern.Parse(text);
        if (parsed.Success && IsUsual(parsed.Value))
        {
            return parsed.Value;
        }

        Fail(parsed.Success ? LoadingMessages.DateOutOfRange : LoadingMessages.BadDate);
        return null;
    }

    /// <summary>Whether a date lies in the years that documents may name.</summary>
    public static bool IsUsual(LocalDate date) => date.Year is >= 1900 and <= 2999;

    public T? AsChoice<T>(IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (AsText() is not { } word)
        {
            return null;
        }

        if (words.TryGetValue(word, out var value))
        {
            return value;
        }

        Fail(LoadingMessages.UnknownWord, new MessageArgument("known", string.Join(", ", words.Keys)));
        return null;
    }

    public string Raw() => Kind == JsonValueKind.Undefined ? string.Empty : _element.GetRawText();

    private bool IsNumber()
    {
        if (Kind == JsonValueKind.String
            && decimal.TryParse(_element.GetRawText().Trim('"'), NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            Fail(LoadingMessages.NumberAsText);
            return false;
        }

        return Is(JsonValueKind.Number);
    }

    private bool Is(JsonValueKind expected)
    {
        if (Kind == expected)
        {
            return true;
        }

        var (zh, en) = Describe(expected);
        FailType(zh, en);
        return false;
    }

    private void FailType(string zh, string en)
    {
        if (_faults.CountsOnly())
        {
            return;
        }

        var (actualZh, actualEn) = Describe(Kind);
        Fail(
            LoadingMessages.WrongType,
            new MessageArgument("expected", new LocalizedText(zh, en)),
            new MessageArgument("actual", new LocalizedText(actualZh, actualEn)));
    }

    private static (string Zh, string En) Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => ("对象 {…}", "an object {…}"),
        JsonValueKind.Array => ("列表 […]", "a list […]"),
        JsonValueKind.String => ("文字", "a text"),
        JsonValueKind.Number => ("数字", "a number"),
        JsonValueKind.True or JsonValueKind.False => ("true / false", "true or false"),
        _ => ("null", "null"),
    };
}
