using System.Globalization;
using FluentValidation;

namespace DisclosureCompliance.Benchmarks.Peers;

/// <summary>A checklist as FluentValidation would hold it: a validator for each item; what a broken rule costs travels as its custom state.</summary>
public sealed class FluentValidationScorer(IReadOnlyList<PeerItem> items)
{
    private readonly (PeerItem Item, ItemValidator Validator)[] _validators = [.. items.Select(item => (item, new ItemValidator(item)))];

    public IReadOnlyList<PeerVerdict> Score(IReadOnlyDictionary<string, PeerAnswer> answers)
    {
        var verdicts = new List<PeerVerdict>(_validators.Length);
        foreach (var (item, validator) in _validators)
        {
            var messages = new List<string>();
            var lost = 0m;
            foreach (var failure in validator.Validate(answers[item.Id]).Errors)
            {
                messages.Add(failure.ErrorMessage);
                lost += (decimal)failure.CustomState;
            }

            verdicts.Add(PeerVerdict.From(item, messages, lost));
        }

        return verdicts;
    }

    private sealed class ItemValidator : AbstractValidator<PeerAnswer>
    {
        public ItemValidator(PeerItem item)
        {
            RuleFor(answer => answer.Late)
                .Equal(0)
                .WithMessage(answer => string.Create(CultureInfo.InvariantCulture, $"late: {answer.Late} × {item.EachLate}"))
                .WithState(answer => answer.Late * item.EachLate);
            RuleFor(answer => answer.Unsigned)
                .Equal(false)
                .WithMessage(string.Create(CultureInfo.InvariantCulture, $"unsigned: {item.OnceUnsigned}"))
                .WithState(_ => item.OnceUnsigned);
        }
    }
}
