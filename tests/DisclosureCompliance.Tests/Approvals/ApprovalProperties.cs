using System.Text;
using CsCheck;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Tests.Approvals;

/// <summary>What holds for every trail, possible or not, under every local procedure.</summary>
public sealed class ApprovalProperties
{
    private static readonly string[] Persons = ["a", "b", "c", "Ｄ", "d ", "e", "f"];
    private static readonly ApprovalPolicy[] Policies = [ChineseApproval.ThreeSteps, .. ApprovalCase.PolicyNames.Select(ApprovalCase.PolicyNamed)];
    private static readonly LocalDate Start = new(2024, 5, 13);
    private static readonly ContentFingerprint[] Contents = [ContentFingerprint.OfText("v1"), ContentFingerprint.OfText("v2")];

    private static readonly Gen<ApprovalMatter> Matters = Gen.Select(Gen.Int[-1, 2], Gen.Bool, Gen.Int[-1, 1], (amount, media, declared) => new ApprovalMatter(
        "m",
        [.. Facts(amount, media)])
    { DeclaredMajor = declared < 0 ? null : declared > 0 });

    private static readonly Gen<(ApprovalPolicy Policy, ApprovalMatter Matter, ApprovalEntry[] Entries, ApprovalRegister? Register)> Trails =
        from policy in Gen.Int[0, Policies.Length - 1].Select(index => Policies[index])
        from matter in Matters
        from entries in Entry(policy).Array[0, 14]
        from register in Gen.Bool
        from held in Gen.Select(Gen.Int[0, Persons.Length - 1], Gen.Int[0, 30], Gen.Int[0, 9], Gen.Int[0, 9]).Array[0, 20]
        from delegated in Gen.Select(Gen.Int[0, Persons.Length - 1], Gen.Int[0, Persons.Length - 1], Gen.Int[0, 9]).Array[0, 8]
        select (policy, matter, InTime(entries), register ? Register(policy, held, delegated) : null);

    [Fact]
    public void No_trail_lets_a_person_take_two_separated_steps() => Trails.Sample(drawn =>
    {
        if (drawn.Policy.Separation != SeparationOfDuties.EveryStep)
        {
            return true;
        }

        var walk = new TrailWalk(new ApprovalSetting(drawn.Policy, drawn.Matter, drawn.Register, ChineseCalendars.StateCouncil), new ApprovalTrail(drawn.Entries), null);
        var taken = Enumerable.Range(0, walk.State.Count).Select(index => Keys(walk.State[index].Signatures)).ToList();
        return Enumerable.Range(0, taken.Count).All(i => Enumerable.Range(0, i).All(j =>
            Shares(drawn.Policy.Steps[i], drawn.Policy.Steps[j]) || !taken[i].Overlaps(taken[j])));
    }, iter: 2_000);

    [Fact]
    public void No_quorum_is_reached_by_one_person_twice() => Trails.Sample(drawn =>
    {
        var state = new TrailWalk(new ApprovalSetting(drawn.Policy, drawn.Matter, drawn.Register, ChineseCalendars.StateCouncil), new ApprovalTrail(drawn.Entries), null).State;
        return Enumerable.Range(0, state.Count).All(index => state[index].Status != StepStatus.Passed || Keys(state[index].Signatures).Count >= drawn.Policy.Steps[index].Quorum);
    }, iter: 2_000);

    [Fact]
    public void What_the_process_permits_the_evaluator_accepts_and_what_it_forbids_the_evaluator_reports() => Trails.Sample(drawn =>
    {
        var evaluator = new ApprovalEvaluator(drawn.Register, ChineseCalendars.StateCouncil);
        var process = ApprovalProcess.Start(drawn.Policy, drawn.Matter, drawn.Register, ChineseCalendars.StateCouncil);
        foreach (var entry in drawn.Entries)
        {
            if (process.IsAllowed(entry))
            {
                process = process.Take(entry);
                var accepted = evaluator.Evaluate(drawn.Policy, drawn.Matter, process.Trail, null);
                if (accepted.Mended.Count > 0 || accepted.IsComplete != (process.Status == ApprovalStatus.Complete))
                {
                    return false;
                }
            }
            else
            {
                var refused = evaluator.Evaluate(drawn.Policy, drawn.Matter, Unsealed(process.Trail).With(entry), null);
                if (!refused.Problems.Concat(refused.Mended).Any(problem => ReferenceEquals(problem.Entry, entry)))
                {
                    return false;
                }
            }
        }

        return true;
    }, iter: 2_000);

    [Fact]
    public void Many_trails_walked_in_one_state_are_judged_like_each_alone() => Gen.Select(Trails.Array[1, 6], Gen.Int[0, 12], Gen.Int[-1, 1], Gen.Bool).Sample((drawn, day, content, isSealed) =>
    {
        // One sieve for all: what one trail leaves behind must not reach the next.
        var sieve = new ApprovalEvaluator(null, ChineseCalendars.StateCouncil).ToSieve();
        var publication = new ApprovalPublication(Start.PlusDays(day), content < 0 ? null : Contents[content]);
        foreach (var (policy, matter, entries, _) in drawn)
        {
            var trail = isSealed ? new ApprovalTrail(entries).Seal("m") : new ApprovalTrail(entries);
            var alone = new ApprovalEvaluator(null, ChineseCalendars.StateCouncil).Evaluate(policy, matter, trail, publication);
            var setting = sieve.SettingOf(policy, matter);
            var passes = sieve.Passes(setting, trail, publication.At, publication.Content);
            var verdict = sieve.VerdictOnLast(setting, trail, publication);
            if (passes != (!isSealed && alone.IsComplete && alone.Mended.Count == 0)
                || !Said(verdict.Problems).SequenceEqual(Said(alone.Problems))
                || !Said(verdict.Mended).SequenceEqual(Said(alone.Mended))
                || !verdict.Remarks.SequenceEqual(alone.Remarks))
            {
                return false;
            }
        }

        return true;

        static IEnumerable<(ApprovalProblemKind, string, ApprovalEntry?, Message)> Said(IEnumerable<ApprovalProblem> problems) =>
            problems.Select(problem => (problem.Kind, problem.Step, problem.Entry, problem.Message));
    }, iter: 2_000);

    [Fact]
    public void Every_procedure_can_be_completed_and_then_is_complete() => Gen.Select(Gen.Int[0, Policies.Length - 1], Matters, Trails).Sample((index, matter, noise) =>
    {
        var policy = Policies[index];
        var process = ApprovalProcess.Start(policy, matter, null, ChineseCalendars.StateCouncil);
        foreach (var (step, person) in policy.Steps.SelectMany((step, at) => Enumerable.Range(0, step.Quorum).Select(turn => (step, $"p{at}-{turn}"))))
        {
            var actor = new ApprovalActor(policy.Find(step.Id)!.MaySharePersonWith.Count > 0 ? "p0-0" : person, step.Roles[0]);
            var entry = actor.Approve(step.Id, Start, Contents[0]);
            process = process.IsAllowed(entry) ? process.Take(entry) : process;
        }

        return process.Status == ApprovalStatus.Complete
            && process.Evaluate(new ApprovalPublication(Start.PlusDays(1), Contents[0])).IsComplete
            && !process.Evaluate(new ApprovalPublication(Start.PlusDays(1), Contents[1])).IsComplete;
    });

    [Fact]
    public void Any_change_of_one_byte_breaks_the_chain_or_the_document() => Gen.Select(Trails, Gen.Int[0, 1_000_000], Gen.Byte).Sample((drawn, position, value) =>
    {
        var trail = new ApprovalTrail(drawn.Entries).Seal("m");
        var bytes = Bytes(trail);
        var first = Encoding.UTF8.GetString(bytes).IndexOf("\"entries\"", StringComparison.Ordinal) + 12;
        if (trail.Entries.Count == 0)
        {
            return true;
        }

        bytes[first + (position % (bytes.Length - first))] = value;
        using var stream = new MemoryStream(bytes);
        var read = ApprovalTrailJson.Read(stream, "trail");
        return !read.Succeeded || SameEntries(read.GetValueOrThrow(), trail) || read.GetValueOrThrow().FirstBroken("m") is not null;
    }, iter: 2_000);

    [Fact]
    public void A_change_of_a_field_breaks_the_chain_at_that_entry() => Gen.Select(Trails, Gen.Int[0, 1000], Gen.Int[0, 9]).Sample((drawn, which, field) =>
    {
        if (drawn.Entries.Length == 0)
        {
            return true;
        }

        var trail = new ApprovalTrail(drawn.Entries).Seal("m");
        var entries = trail.Entries.ToArray();
        var at = which % entries.Length;
        entries[at] = Changed(entries[at], field);
        return trail.FirstBroken("m") is null && new ApprovalTrail(entries).FirstBroken("m") == at && trail.FirstBroken("n") == 0;
    }, iter: 2_000);

    [Fact]
    public void A_trail_reads_back_as_it_was_written() => Trails.Sample(drawn =>
    {
        var trail = new ApprovalTrail(drawn.Entries).Seal("m");
        using var stream = new MemoryStream(Bytes(trail));
        return SameEntries(ApprovalTrailJson.Read(stream, "trail").GetValueOrThrow(), trail);
    });

    [Fact]
    public void The_order_of_a_register_changes_nothing() => Gen.Select(Trails, Gen.Int[1, 96]).Sample((drawn, seed) =>
    {
        if (drawn.Register is not { } register)
        {
            return true;
        }

        var shuffled = new ApprovalRegister(Shuffled(register.Appointments, seed), Shuffled(register.Delegations, seed), Shuffled(register.Reliefs, seed));
        return Said(drawn.Policy, drawn.Matter, drawn.Entries, register) == Said(drawn.Policy, drawn.Matter, drawn.Entries, shuffled);
    });

    [Fact]
    public void No_trail_makes_the_evaluator_throw_and_everything_has_words() => Gen.Select(Trails, Gen.Int[-3, 40]).Sample((drawn, days) =>
    {
        var publication = days < 0 ? null : new ApprovalPublication(Start.PlusDays(days), days % 3 == 0 ? null : Contents[days % 2]);
        var verdict = new ApprovalEvaluator(drawn.Register, ChineseCalendars.StateCouncil).Evaluate(drawn.Policy, drawn.Matter, new ApprovalTrail(drawn.Entries), publication);
        return verdict.Explain().All(message => message.In(Language.Chinese).IndexOf('{') < 0 && message.In(Language.English).IndexOf('{') < 0)
            && ApprovalProcess.Resume(drawn.Policy, drawn.Matter, new ApprovalTrail(drawn.Entries), drawn.Register, ChineseCalendars.StateCouncil).Pressure(Start.PlusDays(Math.Abs(days))).Steps.Count >= 0;
    }, iter: 2_000);

    [Fact]
    public void What_is_unknown_can_become_anything_but_what_is_known_stays() => Gen.Select(Conditions(3), Gen.Int[-1, 2], Gen.Int[-1, 2], Gen.Int[0, 7]).Sample((condition, amount, flag, kept) =>
    {
        MatterFact[] all = [.. amount < 0 ? [] : new[] { MatterFact.Of("n", amount) }, .. flag < 0 ? [] : new[] { MatterFact.Of("f", flag > 0) }, MatterFact.Of("t", flag > 0 ? "x" : "y")];
        var fewer = all.Where((_, index) => (kept & (1 << index)) != 0);
        return condition.Holds(new ApprovalMatter("m", fewer)) is not { } known || condition.Holds(new ApprovalMatter("m", all)) == known;
    });

    private static Gen<MatterCondition> Conditions(int depth)
    {
        var leaf = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Gen.Bool, (kind, bound, value) => (MatterCondition)(kind switch
        {
            0 => NumberCondition.AtLeast("n", bound),
            1 => NumberCondition.Above("n", bound),
            2 => NumberCondition.AtMost("n", bound),
            3 => NumberCondition.Below("n", bound),
            4 => new FlagCondition("f", value),
            _ => new TextCondition("t", [value ? "x" : "z"]),
        }));
        return depth == 0 ? leaf : Gen.OneOf(leaf, Gen.Select(Gen.Int[0, 2], Conditions(depth - 1).Array[1, 3], (join, parts) => (MatterCondition)new CombinedCondition((MatterJoin)join, parts)));
    }

    private static IEnumerable<MatterFact> Facts(int amount, bool media)
    {
        if (amount >= 0)
        {
            yield return MatterFact.Of("amount", amount * 500_000);
            yield return MatterFact.Of("mediaRelease", media);
            yield return MatterFact.Of("needsSuperior", amount == 2);
        }
    }

    private static Gen<ApprovalEntry> Entry(ApprovalPolicy policy) =>
        from step in Gen.Int[0, policy.Steps.Count - 1].Select(index => policy.Steps[index])
        from role in Gen.Int[0, 9].Select(any => any < 8 ? step.Roles[any % step.Roles.Count] : policy.Steps[any % policy.Steps.Count].Roles[0])
        from person in Gen.Int[0, Persons.Length - 1]
        from other in Gen.Int[0, 30]
        from decision in Gen.Int[0, 14].Select(any => any > 6 ? ApprovalDecision.Passed : (ApprovalDecision)any)
        from hours in Gen.Int[0, 20]
        from content in Gen.Int[-1, 12]
        from time in Gen.Int[0, 3]
        select new ApprovalEntry(
            step.Id,
            new ApprovalActor(Persons[person], role, other < Persons.Length ? Persons[other] : null, other == 20 ? "吴" : other == 21 ? "李" : null),
            At(hours, time),
            decision)
        {
            Content = content < 0 ? null : Contents[content == 12 ? 1 : 0],
            Authority = decision == ApprovalDecision.Referred || other > 27 ? step.RefersTo.FirstOrDefault() : null,
            ReturnTo = decision == ApprovalDecision.Returned && other % 2 == 0 ? policy.Steps[other % policy.Steps.Count].Id : null,
            Note = other == 9 ? "意见" : null,
        };

    private static RecordedTime At(int hours, int kind) => kind switch
    {
        0 => new RecordedTime(Start.PlusDays(hours)),
        1 => new RecordedTime((Start.PlusDays(hours) + new LocalTime(23, 30)).WithOffset(Offset.FromHours(9))),
        2 => new RecordedTime((Start.PlusDays(hours) + new LocalTime(17, 0)).WithOffset(Offset.Zero)),
        _ => new RecordedTime(Start.PlusDays(hours), new LocalTime(9, 0, 1)),
    };

    /// <summary>Most trails are in the order of time, so that they get somewhere.</summary>
    private static ApprovalEntry[] InTime(ApprovalEntry[] entries) =>
        entries.Length % 4 == 3 ? entries : [.. entries.OrderBy(entry => entry.At.Date).ThenBy(entry => entry.Step, StringComparer.Ordinal)];

    private static ApprovalRegister Register(ApprovalPolicy policy, (int Person, int Role, int From, int Days)[] held, (int From, int To, int Days)[] delegated) => new(
        held.Select(part => new Appointment(
            Persons[part.Person],
            policy.Steps[part.Role % policy.Steps.Count].Roles[0],
            part.From > 6 ? Start.PlusDays(part.From) : null,
            part.Days > 6 ? Start.PlusDays(part.From + part.Days) : null)),
        delegated.Where(part => PersonKey.Of(Persons[part.From]) != PersonKey.Of(Persons[part.To]))
            .Select(part => new Delegation(Persons[part.From], Persons[part.To], Start, Start.PlusDays(2 * part.Days)) { Steps = part.Days == 5 ? [policy.Steps[0].Id] : [] }));

    private static HashSet<string> Keys(PersonChain chain)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (; chain.Last is { } entry; chain = chain.Earlier)
        {
            keys.Add(entry.Actor.Key);
            keys.Add(entry.Actor.PrincipalKey);
        }

        return keys;
    }

    private static bool Shares(ApprovalStep one, ApprovalStep other) => one.MaySharePersonWith.Contains(other.Id) || other.MaySharePersonWith.Contains(one.Id);

    private static ApprovalTrail Unsealed(ApprovalTrail trail) => new(trail.Entries.Select(entry => new ApprovalEntry(entry.Step, entry.Actor, entry.At, entry.Decision)
    {
        Content = entry.Content, Authority = entry.Authority, ReturnTo = entry.ReturnTo, Note = entry.Note,
    }));

    private static ApprovalEntry Changed(ApprovalEntry entry, int field) => new(
        field == 0 ? entry.Step + "x" : entry.Step,
        new ApprovalActor(
            field == 1 ? entry.Person + " " : entry.Person,
            field == 2 ? entry.Role.ToUpperInvariant() + "." : entry.Role,
            field == 3 ? entry.Actor.OnBehalfOf is null ? "a" : null : entry.Actor.OnBehalfOf,
            field == 4 ? entry.Actor.Name is null ? "a" : null : entry.Actor.Name),
        field == 5 ? new RecordedTime(entry.At.Date.PlusDays(1)) : entry.At,
        field == 6 ? (ApprovalDecision)(((int)entry.Decision + 1) % 7) : entry.Decision)
    {
        Content = field == 7 ? entry.Content is null ? Contents[0] : null : entry.Content,
        Authority = field == 8 ? entry.Authority is null ? string.Empty : null : entry.Authority,
        ReturnTo = entry.ReturnTo,
        Note = field == 9 ? entry.Note + " " : entry.Note,
        Seal = entry.Seal,
    };

    private static byte[] Bytes(ApprovalTrail trail)
    {
        using var stream = new MemoryStream();
        ApprovalTrailJson.Write(stream, trail);
        return stream.ToArray();
    }

    private static bool SameEntries(ApprovalTrail one, ApprovalTrail other) =>
        one.Entries.Count == other.Entries.Count
        && one.Entries.Zip(other.Entries).All(pair => TrailLink.Bytes(pair.First).AsSpan().SequenceEqual(TrailLink.Bytes(pair.Second)) && pair.First.Seal == pair.Second.Seal);

    private static IEnumerable<T> Shuffled<T>(IReadOnlyList<T> items, int seed) =>
        items.Select((item, index) => (item, Key: ((index + 1) * seed) % 97)).OrderBy(pair => pair.Key).Select(pair => pair.item);

    private static string Said(ApprovalPolicy policy, ApprovalMatter matter, ApprovalEntry[] entries, ApprovalRegister register) =>
        string.Join("\n", new ApprovalEvaluator(register, ChineseCalendars.StateCouncil).Evaluate(policy, matter, new ApprovalTrail(entries), null).Explain().Select(message => message.ToString()));
}
