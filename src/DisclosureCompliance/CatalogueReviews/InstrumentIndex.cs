using System.Text.RegularExpressions;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Vocabularies;
using NodaTime;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>
/// The instruments that the law knows, by number and by name, and when they are in force: an instrument is in force on a day when one of its provisions is.
/// </summary>
internal sealed class InstrumentIndex
{
    private static readonly Regex Remark = new(@"\([^)]*\)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private readonly ILookup<string, Known> _byName;
    private readonly ILookup<string, Known> _byNumber;

    public InstrumentIndex(LawBook law, DisclosureDutyList duties)
    {
        var ofLaw = law.Provisions.SelectMany(provision => provision.Versions).Select(version => (version.Citation, version.InForce));
        var ofDuties = duties.Duties.Select(duty => (duty.Citation, duty.InForce));
        Known[] all = [.. ofLaw.Concat(ofDuties).Select(entry => new Known(entry.Citation, InstrumentNumber.Of(entry.Citation), NameOf(entry.Citation), entry.InForce))];
        _byName = all.ToLookup(known => known.Name, StringComparer.Ordinal);
        _byNumber = all.Where(known => known.Number is not null).ToLookup(known => known.Number!.Number, StringComparer.Ordinal);
    }

    /// <summary>When an instrument that is cited was in force, as far as the law knows it; empty where it does not.</summary>
    public IReadOnlyList<InForcePeriod> PeriodsOf(LegalCitation citation)
    {
        var name = NameOf(citation);
        return InstrumentNumber.Of(citation) is { } number
            ? [.. _byNumber[number.Number].Where(known => known.Number!.IsSame(number) && (!number.IsBare || known.Name == name)).Select(known => known.InForce)]
            : [.. _byName[name].Select(known => known.InForce)];
    }

    /// <summary>What is in force on a day under the name of an instrument; null where nothing is known.</summary>
    public LegalCitation? InForceUnderTheNameOf(LegalCitation citation, LocalDate day) =>
        _byName[NameOf(citation)].FirstOrDefault(known => known.InForce.Contains(day))?.Citation;

    /// <summary>Whether two citations are of one instrument: by number where both have one, else by name.</summary>
    public static bool IsSame(LegalCitation left, LegalCitation right) => InstrumentNumber.Of(left) is { } number && InstrumentNumber.Of(right) is { } other
        ? number.IsSame(other) && (!(number.IsBare || other.IsBare) || NameOf(left) == NameOf(right))
        : NameOf(left) == NameOf(right);

    /// <summary>The name without brackets, remarks and the name of the State.</summary>
    private static string NameOf(LegalCitation citation)
    {
        const string state = "中华人民共和国";
        var text = Remark.Replace(WordFold.Of(citation.Instrument.In(Language.Chinese)), string.Empty).Replace("《", string.Empty).Replace("》", string.Empty);
        return text.StartsWith(state, StringComparison.Ordinal) ? text.Substring(state.Length) : text;
    }

    private sealed record Known(LegalCitation Citation, InstrumentNumber? Number, string Name, InForcePeriod InForce);
}
