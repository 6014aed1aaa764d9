using System.Text.Json;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;
using DisclosureCompliance.Similarity;

namespace DisclosureCompliance.Records;

/// <summary>How places, elements and content stand in a record.</summary>
internal static class RecordContentReading
{
    private static readonly Dictionary<string, PlaceState> States = new()
    {
        ["unknown"] = PlaceState.Unknown,
        ["reachable"] = PlaceState.Reachable,
        ["unreachable"] = PlaceState.Unreachable,
    };

    private static readonly Dictionary<string, ScanStrength> Strengths = new()
    {
        ["weak"] = ScanStrength.Weak,
        ["likely"] = ScanStrength.Likely,
        ["certain"] = ScanStrength.Certain,
    };

    /// <summary>A channel alone, or an object that says more of it.</summary>
    public static PublicationPlace? ReadPlace(JsonValue value) => value.Kind == JsonValueKind.Object
        ? value.AsObject(ReadPlace)
        : value.AsText() is { } channel ? new PublicationPlace(channel) : null;

    /// <summary>An element's identifier alone, or an object with what stands in it.</summary>
    public static ElementContent? ReadElement(JsonValue value) => value.Kind == JsonValueKind.Object
        ? value.AsObject(ReadElement)
        : value.AsText() is { } id ? new ElementContent(id) : null;

    public static RecordContent? Read(JsonObjectReader json)
    {
        var text = json.Optional("text")?.AsTextOrBlank();
        var sketch = json.OptionalText("sketch") is { } written ? ReadSketch(json, written) : null;
        var attachments = json.Optional("attachments")?.AsList(value => value.AsText());
        var figures = json.OptionalObjects("figures", ReadFigure);
        var hits = json.Optional("hits")?.AsList(value => value.AsObject(ReadHit));
        return json.HasErrors ? null : new RecordContent { Text = text, Sketch = sketch, Attachments = attachments, Figures = figures, Hits = hits };
    }

    private static ContentSketch? ReadSketch(JsonObjectReader json, string written)
    {
        if (!ContentSketch.TryParse(written, out var sketch))
        {
            json.Fail("sketch", RecordMessages.BadSketch);
        }

        return sketch;
    }

    private static PublicationPlace? ReadPlace(JsonObjectReader json)
    {
        var channel = json.Text("channel");
        var address = json.OptionalText("address");
        var state = json.OptionalChoice("state", States) ?? PlaceState.Unknown;
        var triedOn = json.OptionalDate("triedOn");
        return json.HasErrors ? null : new PublicationPlace(channel) { Address = address, State = state, TriedOn = triedOn };
    }

    private static ElementContent? ReadElement(JsonObjectReader json)
    {
        var id = json.Text("id");
        var text = json.Optional("text")?.AsTextOrBlank();
        return json.HasErrors ? null : new ElementContent(id, text);
    }

    private static ContentHit? ReadHit(JsonObjectReader json)
    {
        var kind = json.Choice("kind", ScanWords.Kinds);
        var count = json.OptionalInteger("count", 1, int.MaxValue) ?? 1;
        var strength = json.OptionalChoice("strength", Strengths) ?? ScanStrength.Likely;
        var masked = json.OptionalText("masked");
        var excusedBy = json.OptionalText("excusedBy");
        if (masked is not null && !ContentHit.IsMasked(masked))
        {
            json.FailWithoutValue("masked", RecordMessages.NotMasked, new MessageArgument("most", ContentHit.MostDigits));
        }

        return json.HasErrors ? null : new ContentHit(kind, count) { Strength = strength, Masked = masked, ExcusedBy = excusedBy };
    }

    private static StatedFigure? ReadFigure(JsonObjectReader json)
    {
        var name = json.Text("name");
        var inText = json.Number("inText");
        var inTable = json.Number("inTable");
        return json.HasErrors ? null : new StatedFigure(name, inText, inTable);
    }
}
