using System.Text.Json;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using NodaTime;

namespace DisclosureCompliance.Loading;

/// <summary>
/// One JSON object, field by field. A required field that is absent or wrong is noted and read as a harmless default, so that one pass finds
/// every fault; <see cref="HasErrors"/> says whether the values may be used.
/// </summary>
internal sealed class JsonObjectReader
{
    private const string SchemaField = "schema";

    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly List<string> _known = [];
    private readonly HashSet<string> _isKnown = new(StringComparer.Ordinal);
    private readonly FaultCollector _faults;
    private readonly JsonElement _element;
    private readonly int _errorsBefore;
    private readonly JsonPath _path;
    private bool _ignoreRest;

    public JsonObjectReader(JsonElement element, JsonPath path, FaultCollector faults)
    {
        _element = element;
        _path = path;
        _faults = faults;
        _errorsBefore = faults.ErrorCount;
        foreach (var property in element.EnumerateObject())
        {
            string name;
            try
            {
                name = property.Name;
            }
            catch (InvalidOperationException)
            {
                faults.Error(path, null, LoadingMessages.BadText);
                continue;
            }

            if (_fields.ContainsKey(name))
            {
                faults.Error(path.Field(name), property.Value, LoadingMessages.DuplicateField, new MessageArgument("field", name));
            }

            _fields[name] = property.Value;
        }
    }

    /// <summary>Whether an error was found in this object or below it.</summary>
    public bool HasErrors => _faults.ErrorCount > _errorsBefore;

    /// <summary>The names of all fields that stand in the object, known or not.</summary>
    public IReadOnlyCollection<string> Names => _fields.Keys;

    public bool Has(string name) => _fields.TryGetValue(name, out var element) && element.ValueKind != JsonValueKind.Null;

    /// <summary>The place of a field, for faults about its meaning.</summary>
    public JsonPath PathOf(string name) => _path.Field(name);

    /// <summary>The field, or null when it is absent or null; the field counts as known either way.</summary>
    public JsonValue? Optional(string name)
    {
        if (_isKnown.Add(name))
        {
            _known.Add(name);
        }

        return Has(name) ? new JsonValue(_fields[name], _path.Field(name), _faults) : null;
    }

    /// <summary>The field, or null and a fault when it is absent.</summary>
    public JsonValue? Required(string name)
    {
        var value = Optional(name);
        if (value is null)
        {
            _faults.Error(_path, null, LoadingMessages.MissingField, new MessageArgument("field", name));
        }

        return value;
    }

    public string Text(string name) => Required(name)?.AsText() ?? string.Empty;

    public string? OptionalText(string name) => Optional(name)?.AsText();

    public LocalizedText Localized(string name) => Required(name)?.AsLocalizedText() ?? LocalizedText.Same(string.Empty);

    public LocalizedText? OptionalLocalized(string name) => Optional(name)?.AsLocalizedText();

    public int Integer(string name, int min, int max) => Required(name)?.AsInteger(min, max) ?? min;

    public int? OptionalInteger(string name, int min, int max) => Optional(name)?.AsInteger(min, max);

    public bool Boolean(string name, bool whenAbsent) => Optional(name)?.AsBoolean() ?? whenAbsent;

    public bool? OptionalBoolean(string name) => Optional(name)?.AsBoolean();

    public Rational Number(string name) => Required(name)?.AsRational() ?? default;

    public Rational? OptionalNumber(string name) => Optional(name)?.AsRational();

    public LocalDate Date(string name) => Required(name)?.AsDate() ?? default;

    public LocalDate? OptionalDate(string name) => Optional(name)?.AsDate();

    public T Choice<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct => Required(name)?.AsChoice(words) ?? default;

    public T? OptionalChoice<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct => Optional(name)?.AsChoice(words);

    public T? Object<T>(string name, Func<JsonObjectReader, T?> read)
        where T : class => Required(name)?.AsObject(read);

    public T? OptionalObject<T>(string name, Func<JsonObjectReader, T?> read)
        where T : class => Optional(name)?.AsObject(read);

    public IReadOnlyList<string> Texts(string name) => Required(name)?.AsList(value => value.AsText()) ?? [];

    public IReadOnlyList<string> OptionalTexts(string name) => Optional(name)?.AsList(value => value.AsText()) ?? [];

    public IReadOnlyList<T> Objects<T>(string name, Func<JsonObjectReader, T?> read)
        where T : class => Required(name)?.AsList(value => value.AsObject(read)) ?? [];

    public IReadOnlyList<T> OptionalObjects<T>(string name, Func<JsonObjectReader, T?> read)
        where T : class => Optional(name)?.AsList(value => value.AsObject(read)) ?? [];

    /// <summary>A list of objects that each have an identifier of their own, in the field <paramref name="idField"/>.</summary>
    public IReadOnlyList<T> Identified<T>(string name, string idField, Func<JsonObjectReader, T?> read)
        where T : class
    {
        var seen = new Dictionary<string, JsonPath>(StringComparer.Ordinal);
        return Objects(name, json =>
        {
            json.CheckUnique(idField, seen);
            return read(json);
        });
    }

    /// <summary>Notes a fault when the identifier in <paramref name="idField"/> was seen before.</summary>
    public void CheckUnique(string idField, Dictionary<string, JsonPath> seen)
    {
        if (!_fields.TryGetValue(idField, out var element) || element.ValueKind != JsonValueKind.String)
        {
            return;
        }

        string id;
        try
        {
            id = element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: whoever reads the text says so.
            return;
        }

        if (seen.TryGetValue(id, out var first))
        {
            Fail(idField, LoadingMessages.DuplicateId, new MessageArgument("id", id), new MessageArgument("first", first.ToString()));
            return;
        }

        seen.Add(id, PathOf(idField));
    }

    /// <summary>Notes an error about the meaning of the whole object.</summary>
    public void Fail(MessageTemplate template, params MessageArgument[] arguments) => _faults.Error(_path, _element, template, arguments);

    /// <summary>Notes an error about the meaning of a field.</summary>
    public void Fail(string name, MessageTemplate template, params MessageArgument[] arguments) =>
        _faults.Error(PathOf(name), _fields.TryGetValue(name, out var element) ? element : null, template, arguments);

    /// <summary>An error in a field whose value must not be repeated, such as a number that should have been masked.</summary>
    public void FailWithoutValue(string name, MessageTemplate template, params MessageArgument[] arguments) => _faults.Error(PathOf(name), value: null, template, arguments);

    /// <summary>Notes a warning about the meaning of a field.</summary>
    public void Warn(string name, MessageTemplate template, params MessageArgument[] arguments) =>
        _faults.Warn(PathOf(name).ToString(), RawOf(name), template, arguments);

    /// <summary>Reads the object as texts by language tag.</summary>
    public LocalizedText? Languages()
    {
        var texts = new List<KeyValuePair<Language, string>>();
        var languages = new HashSet<Language>();
        foreach (var tag in _fields.Keys)
        {
            if (string.IsNullOrWhiteSpace(tag))
            {
                Fail(tag, LoadingMessages.Blank);
            }
            else if (!languages.Add(new Language(tag)))
            {
                Fail(tag, LoadingMessages.DuplicateField, new MessageArgument("field", tag));
            }
            else if (Optional(tag)?.AsText() is { } text)
            {
                texts.Add(new(new Language(tag), text));
            }
        }

        if (texts.Count == 0 && !HasErrors)
        {
            _faults.Error(_path.ToString(), "{}", LoadingMessages.Blank);
        }

        return HasErrors ? null : new LocalizedText(texts);
    }

    /// <summary>Whether the document says that it is of <paramref name="schema"/>; notes a fault otherwise.</summary>
    public bool HasSchema(string schema)
    {
        if (Required(SchemaField)?.AsText() is not { } stated)
        {
            return false;
        }

        if (stated == schema)
        {
            return true;
        }

        Fail(SchemaField, LoadingMessages.WrongSchema, new MessageArgument("expected", schema));
        return false;
    }

    /// <summary>Leaves the fields that were not asked for uncommented: after a wrong schema they would only be noise.</summary>
    public void IgnoreRest() => _ignoreRest = true;

    /// <summary>Notes every field that nobody asked for. Fields that begin with <c>$</c> or <c>x-</c> are the author's own.</summary>
    public void Finish()
    {
        if (_ignoreRest)
        {
            return;
        }

        foreach (var name in _fields.Keys)
        {
            if (!_isKnown.Contains(name) && !name.StartsWith("$", StringComparison.Ordinal) && !name.StartsWith("x-", StringComparison.Ordinal))
            {
                Fail(name, LoadingMessages.UnknownField, new MessageArgument("field", name), new MessageArgument("known", string.Join(", ", _known)));
            }
        }
    }

    private string? RawOf(string name) => _fields.TryGetValue(name, out var element) ? element.GetRawText() : null;
}
