using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>What the inspectors of one review work with, and where they say what they found.</summary>
internal sealed class ReviewDesk
{
    private readonly List<CatalogueFinding> _findings = [];
    private readonly List<CataloguePass> _passed = [];
    private readonly HashSet<CatalogueItem> _open = [];
    private readonly List<CatalogueItem> _looked = [];
    private CatalogueAspect _aspect;

    public ReviewDesk(CatalogueReviewRequest request)
    {
        Request = request;
        Items = [.. request.Catalogue.Items.Select(Locate)];
        Instruments = new InstrumentIndex(request.Law, request.Duties);
    }

    public CatalogueReviewRequest Request { get; }

    public IReadOnlyList<LocatedItem> Items { get; }

    /// <summary>The instruments of the law, and when each is in force.</summary>
    public InstrumentIndex Instruments { get; }

    public void Begin(CatalogueAspect aspect)
    {
        _aspect = aspect;
        _open.Clear();
        _looked.Clear();
    }

    /// <summary>There is something to look at in an item, so that it is in order unless something grave is said of it.</summary>
    public void Look(LocatedItem located) => _looked.Add(located.Item);

    /// <summary>Nobody can say whether an item is in order; it counts as neither.</summary>
    public void LeaveOpen(LocatedItem located) => _open.Add(located.Item);

    public void End() => _passed.AddRange(_looked.Distinct().Where(item => !_open.Contains(item)).Select(item => new CataloguePass(_aspect, item)));

    public void Violation(LocatedItem about, string field, string? value, MessageTemplate template, params MessageArgument[] more) =>
        Add(FindingSeverity.Violation, about, field, value, template, more);

    public void Warn(LocatedItem about, string field, string? value, MessageTemplate template, params MessageArgument[] more) =>
        Add(FindingSeverity.Warning, about, field, value, template, more);

    public void Note(LocatedItem about, string field, string? value, MessageTemplate template, params MessageArgument[] more) =>
        Add(FindingSeverity.Information, about, field, value, template, more);

    /// <summary>What is about no item.</summary>
    public void Add(FindingSeverity severity, string place, string? value, Message message, DisclosureDuty? duty = null) =>
        _findings.Add(new CatalogueFinding(severity, _aspect, place, value, message) { Duty = duty });

    /// <summary>What is about a duty and the item that likely fulfils it.</summary>
    public void Add(FindingSeverity severity, LocatedItem about, Message message, DisclosureDuty duty) =>
        _findings.Add(new CatalogueFinding(severity, _aspect, about.Path, about.Item.Title.In(Language.Chinese), message) { Item = about.Item, Duty = duty });

    public void Pass(LocatedItem about, DisclosureDuty duty, DutyMatch match) => _passed.Add(new CataloguePass(_aspect, about.Item, duty, match));

    public CatalogueReviewReport ToReport() => new(Request.Catalogue, _findings, _passed);

    private void Add(FindingSeverity severity, LocatedItem about, string field, string? value, MessageTemplate template, MessageArgument[] more)
    {
        if (severity != FindingSeverity.Information)
        {
            _open.Add(about.Item);
        }

        var message = new Message(template, [new("item", about.Item.Title), .. more]);
        _findings.Add(new CatalogueFinding(severity, _aspect, $"{about.Path}.{field}", value, message) { Item = about.Item });
    }

    private LocatedItem Locate(CatalogueItem item, int index)
    {
        var day = item.AppliesThrough < Request.AsOf ? item.AppliesThrough.Value : Request.AsOf;
        day = item.AppliesFrom > day && !(item.AppliesThrough < item.AppliesFrom) ? item.AppliesFrom.Value : day;
        return new LocatedItem(item, $"$.items[{index}]", day, Resolve(item.Deadline, day));
    }

    /// <summary>The rule with what the law says on a day; null where the law says nothing.</summary>
    public DeadlineRule? Resolve(DeadlineRule rule, LocalDate day) => rule switch
    {
        StatutoryRule statutory => Request.Law.Find(statutory.ProvisionId)?.InForceOn(day)?.Rule,
        QualifiedRule qualified => Resolve(qualified.Rule, day) is { } inner ? new QualifiedRule(inner, qualified.Qualification) : null,
        PermanentRule { First: { } first } permanent => Resolve(first, day) is { } inner && PermanentRule.MayComeFirst(inner)
            ? new PermanentRule(permanent.ReviewEvery, inner, permanent.While)
            : null,
        _ => rule,
    };
}
