using System.CommandLine;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Sampling;
using SelfInspection.Commands;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>How a sample is drawn: seed, size, strata and their risks; and what was found wrong with it afterwards.</summary>
internal sealed class SampleOptions(Language language)
{
    private const int LargestSample = 2000;
    private const int LargestPopulation = 100_000_000;

    private static readonly Dictionary<string, SampleBy> Strata = new(StringComparer.Ordinal)
    {
        ["category"] = SampleBy.Category,
        ["subject"] = SampleBy.Subject,
        ["unit"] = SampleBy.Unit,
        ["item"] = SampleBy.Item,
        ["none"] = SampleBy.None,
    };

    private readonly ValueOption _seed = new("--seed", SampleHelp.SeedName.In(language), SampleHelp.Seed.In(language)) { Example = "'2012-12-24 福彩3D 358'", IsRequired = true };

    private readonly ValueOption _size = new("--size", SampleHelp.CountName.In(language), SampleHelp.Size.In(language)) { Example = "60" };

    private readonly ValueOption _find = new("--find", SampleHelp.CountName.In(language), SampleHelp.Find.In(language)) { Example = "5" };

    private readonly ValueOption _by = new("--by", string.Join('|', Strata.Keys), SampleHelp.By.In(language)) { Example = "subject" };

    private readonly KeyedOption _risks = new(new ValueOption("--risk", SampleHelp.RiskName.In(language), SampleHelp.Risk.In(language)) { Example = "money=3" });

    private readonly ValueOption _atLeast = new("--at-least", SampleHelp.CountName.In(language), SampleHelp.AtLeast.In(language)) { Example = "1" };

    private readonly ValueOption _confidence = new("--confidence", SampleHelp.PercentName.In(language), SampleHelp.Confidence.In(language)) { Example = "95" };

    private readonly KeyedOption _faulty = new(new ValueOption("--faulty", SampleHelp.FaultyName.In(language), SampleHelp.Faulty.In(language)) { Example = "money=2" });

    public void AddTo(Command command)
    {
        command.Add(_seed);
        command.Add(_size);
        command.Add(_find);
        command.Add(_by);
        command.Add(_risks.Option);
        command.Add(_atLeast);
        command.Add(_confidence);
        command.Add(_faulty.Option);
    }

    /// <summary>Draws the sample; null with faults, also where the catalogue and the records could not be read.</summary>
    public SampleResult? Draw(ParseResult parse, SampleSource? source, FaultList faults)
    {
        var seed = _seed.Text(parse, faults);
        var confidence = _confidence.Number(parse, faults, 1, 99) ?? 95;
        var atLeast = _atLeast.Number(parse, faults, 0, LargestSample) ?? 1;
        var chosen = _by.Choice(parse, faults, Strata);
        var size = _size.Number(parse, faults, 1, LargestSample);
        var find = _find.Number(parse, faults, 1, LargestPopulation);
        CheckSize(parse, faults);
        if (source is null || (chosen is null && _by.IsGiven(parse)))
        {
            return null;
        }

        var by = chosen ?? (_find.IsGiven(parse) ? SampleBy.None : SampleBy.Category);
        var pool = SamplePool.Of(source.Catalogue, source.Records, by);
        var risks = _risks.Read(parse, pool.Strata, faults);
        var faulty = _faulty.Read(parse, pool.Strata, faults);
        foreach (var risk in risks.Where(risk => risk.Value.Sign <= 0))
        {
            faults.Add(_risks.Option.Name, $"{risk.Key}={risk.Value}", CheckMessages.BadRisk);
        }

        if (pool.Entries.Count == 0)
        {
            faults.AddFile(source.Path, CheckMessages.NothingToDraw);
        }
        else if (find > pool.Entries.Count)
        {
            faults.Add(_find.Name, parse.GetValue(_find)![0], InputMessages.BadNumber, new("min", 1), new("max", pool.Entries.Count));
        }

        if (faults.HasErrors)
        {
            return null;
        }

        var level = Rational.Create(confidence, 100);
        var drawn = Draw(pool, seed!, size ?? SampleConfidence.SizeToFind(pool.Entries.Count, find!.Value, level), risks, atLeast);
        CheckFaulty(drawn, faulty, faults);
        return faults.HasErrors
            ? null
            : new SampleResult(source, Strata.First(word => word.Value == by).Key, pool, drawn, level, find, _faulty.Option.IsGiven(parse) ? faulty : null);
    }

    private static InspectionSample Draw(SamplePool pool, string seed, int size, IReadOnlyDictionary<string, Rational> risks, int atLeast)
    {
        var strata = pool.Strata.Select(stratum => new SampleStratum(stratum.Id, stratum.Title, RiskOf(stratum.Id), atLeast));
        return InspectionSample.Draw(
            new SamplePlan(seed, size, strata),
            pool.Entries.Select(entry => new SampleCandidate(entry.Id, entry.Strata.OrderByDescending(RiskOf).First())));

        Rational RiskOf(string stratum) => risks.TryGetValue(stratum, out var risk) ? risk : Rational.One;
    }

    private void CheckSize(ParseResult parse, FaultList faults)
    {
        if (_size.IsGiven(parse) == _find.IsGiven(parse))
        {
            faults.Add(CommandLineFaults.PlaceOf(parse.CommandResult.Command), null, CheckMessages.OneSize);
        }

        if (_find.IsGiven(parse))
        {
            foreach (var option in new[] { _by, _risks.Option }.Where(option => option.IsGiven(parse)))
            {
                faults.Add(option.Name, null, InputMessages.NotTogether, new MessageArgument("other", _find.Name));
            }
        }
    }

    /// <summary>No more can be wrong with what was drawn than was drawn.</summary>
    private void CheckFaulty(InspectionSample sample, IReadOnlyDictionary<string, Rational> faulty, FaultList faults)
    {
        foreach (var stratum in sample.Strata)
        {
            if (faulty.TryGetValue(stratum.Stratum.Id, out var count) && (count.Sign < 0 || count > stratum.Drawn.Count || !count.IsInteger))
            {
                faults.Add(_faulty.Option.Name, $"{stratum.Stratum.Id}={count}", InputMessages.BadNumber, new("min", 0), new("max", stratum.Drawn.Count));
            }
        }
    }
}
