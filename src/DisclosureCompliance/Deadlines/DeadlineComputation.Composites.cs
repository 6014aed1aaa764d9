using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <content>The rules that are made of other rules, and the law.</content>
internal ref partial struct DeadlineComputation
{
    private void ApplyLaw(StatutoryRule rule)
    {
        var provision = _context.Law.Find(rule.ProvisionId);
        if (provision is null)
        {
            Fail(new Message(DeadlineMessages.NoProvision, new MessageArgument("provision", rule.ProvisionId)));
            return;
        }

        if (ChoosingDay(provision) is not { } day)
        {
            return;
        }

        if (provision.InForceOn(day) is not { } version)
        {
            Fail(new Message(
                provision.StatusOn(day) switch
                {
                    ProvisionStatus.NotYetInForce => DeadlineMessages.NotYetInForce,
                    ProvisionStatus.Repealed => DeadlineMessages.Repealed,
                    _ => DeadlineMessages.BetweenVersions,
                },
                new("provision", provision.Title),
                new("trigger", day)));
            return;
        }

        ApplyVersion(Options.Transition == TransitionPolicy.PendingToNewLaw ? Pending(provision, version) : version, day);
    }

    private void ApplyVersion(ProvisionVersion version, LocalDate day)
    {
        _version = version;
        _steps?.Add(new LawStep(version, day));
        if (version.UnitClause is { } clause)
        {
            Say(new Message(DerivationMessages.UnitClauseStep, new MessageArgument("citation", clause.ToText())));
        }

        Apply(version.Rule);
        if (version.Verification != Verification.Verified)
        {
            var template = version.Verification == Verification.Unverified ? DeadlineMessages.UnverifiedRemark : DeadlineMessages.AssumedRemark;
            Remark(template, new("citation", version.Citation.ToText()), new("note", version.Note ?? new LocalizedText("未注明", "not stated")));
        }
        else if (version.Note is { } note)
        {
            Remark(DeadlineMessages.NoteRemark, new MessageArgument("note", note));
        }
    }

    /// <summary>The day that chooses the version: of the first events it can count from that are named, or the one day that is given.</summary>
    private LocalDate? ChoosingDay(StatutoryProvision provision)
    {
        IReadOnlyList<RuleTerm> events = provision.ChosenBy.Count == 0 ? [] : provision.ChosenBy[0];
        foreach (var candidates in provision.ChosenBy)
        {
            if (IsAnyNamed(candidates))
            {
                events = candidates;
                break;
            }
        }

        var day = Find(events, EventChoice.Latest);
        _trigger = null;
        return day;
    }

    private readonly bool IsAnyNamed(IReadOnlyList<RuleTerm> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (IsNamed(events[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The newest version that came into force while the period under the one before it was still running.</summary>
    private readonly ProvisionVersion Pending(StatutoryProvision provision, ProvisionVersion version)
    {
        foreach (var next in provision.Versions)
        {
            if (next.InForce.First > version.InForce.First
                && new DeadlineComputation(_context, _events, _pauses, steps: null).Run(version.Rule).Date >= next.InForce.First)
            {
                version = next;
            }
        }

        return version;
    }

    /// <summary>The second limit starts when the first was kept, or, while that is not known, on its last day.</summary>
    private void ApplyChain(ChainRule rule)
    {
        var first = RunPart(1, rule.First, _events);
        var then = Find(rule.Completion) is { } completed
            ? RunPart(2, rule.Then, Following(rule, completed))
            : first.Date is { } expected ? RunAfter(first, expected, rule) : null;
        if (then is null)
        {
            Fail(first.Reason!);
            return;
        }

        Adopt(then);
        _trigger = first.Trigger;
    }

    private Deadline RunAfter(Deadline first, LocalDate expected, ChainRule rule)
    {
        Remark(DeadlineMessages.AssumedCompletedRemark, new("event", rule.Completion.Name), new("date", expected));
        var then = RunPart(2, rule.Then, Following(rule, expected));
        if (first.Certainty != DeadlineCertainty.Provisional || then.Date is not { } date)
        {
            return then;
        }

        var earliest = RunSilently(rule.Then, Following(rule, first.Earliest!.Value));
        var latest = RunSilently(rule.Then, Following(rule, first.Latest!.Value));
        if (latest.Date is null || earliest.Date is null)
        {
            return latest.Date is null ? latest : earliest;
        }

        var bounded = new Deadline(rule.Then, then.Events, date, earliest.Earliest, latest.Latest, then.Reason ?? first.Reason, (_, _) => then.Explain())
        {
            Trigger = then.Trigger,
            Sense = then.Sense,
            Opens = then.Opens,
            At = then.At,
            Version = then.Version,
            CountedBy = then.CountedBy,
            Remarks = then.Remarks,
            Parts = then.Parts,
        };
        _parts![^1] = bounded;
        return bounded;
    }

    /// <summary>What the second limit counts from: the completion of the first, whatever it names itself. Pauses and parts find their events as before.</summary>
    private readonly EventDates Following(ChainRule rule, LocalDate completed) => StartingOn(completed, rule.Then);

    private readonly EventDates StartingOn(LocalDate day, DeadlineRule rule) =>
        _events.StartingOn(day, new HashSet<RuleTerm>(RuleTree.SelfAndParts(rule).SelectMany(RuleTree.EventsOf)));

    private void ApplyPaused(PausedRule rule)
    {
        var beginnings = DatesOf(rule.From);
        var ends = DatesOf(rule.Until);
        if (_reason is not null)
        {
            return;
        }

        var outer = _pauses;
        _pauses = _pauses.With(beginnings, ends, Options);
        Apply(rule.Rule);
        _pauses = outer;
    }

    private void ApplyComposite(CompositeRule rule)
    {
        for (var i = 0; i < rule.Rules.Count; i++)
        {
            RunPart(i + 1, rule.Rules[i], _events);
        }

        Adopt(DeadlineChoice.Among(_parts!, rule.How));
        foreach (var part in _parts!)
        {
            if (_date is not null && part.Date is null)
            {
                Remark(DeadlineMessages.PartWithoutDateRemark, new("rule", part.Rule.Describe()), new("reason", part.Reason!));
            }
        }
    }

    private void ApplyParts(PartsRule rule)
    {
        Deadline? named = null;
        var count = 0;
        for (var i = 0; i < rule.Parts.Count; i++)
        {
            var part = rule.Parts[i];
            var day = Find(part.Subject);
            var deadline = RunPart(i + 1, part.Rule, day is { } happened ? StartingOn(happened, part.Rule) : _events, part.Subject);
            if (day is not null || rule.Parts.Count == 1)
            {
                named = deadline;
                count++;
            }
        }

        if (count == 1)
        {
            Adopt(named!);
        }
        else
        {
            Fail(new Message(DeadlineMessages.ByPart, new MessageArgument("parts", rule.Parts.Select(part => part.Subject.Name))));
        }
    }

    private Deadline RunPart(int number, DeadlineRule rule, EventDates events, RuleTerm? subject = null)
    {
        var part = new DeadlineComputation(_context, events, _pauses, _steps).Run(rule, number, subject);
        (_parts ??= []).Add(part);
        return part;
    }

    private readonly Deadline RunSilently(DeadlineRule rule, EventDates events) => new DeadlineComputation(_context, events, _pauses, steps: null).Run(rule);

    private void Adopt(Deadline chosen)
    {
        (_date, _reason, _sense, _opens, _at) = (chosen.Date, chosen.Reason, chosen.Sense, chosen.Opens, chosen.At);
        (_trigger, _version) = (chosen.Trigger, _version ?? chosen.Version);
        if (chosen.Date is not null)
        {
            (_earliest, _latest) = (chosen.Earliest!.Value, chosen.Latest!.Value);
        }
    }

    /// <summary>The last day on which a named event happened; null where it is not named.</summary>
    private LocalDate? Find(RuleTerm term) => IsNamed(term) ? Find([term], EventChoice.Latest) : null;

    private List<LocalDate> DatesOf(RuleTerm term)
    {
        var dates = new List<LocalDate>();
        foreach (var happened in _events.Events)
        {
            if (happened.Event == term && DayOf(happened) is { } day && IsWithinDates(day))
            {
                dates.Add(day);
            }
        }

        return dates;
    }
}
