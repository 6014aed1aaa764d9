using FluentValidation;

namespace DisclosureCompliance.Benchmarks.Peers;

/// <summary>The eight rules as FluentValidation would hold them.</summary>
public sealed class FluentValidationChecker
{
    private readonly DisclosureValidator _validator = new();

    public IReadOnlyList<PeerFinding> Check(IReadOnlyList<PeerDisclosure> disclosures)
    {
        var findings = new List<PeerFinding>();
        foreach (var disclosure in disclosures)
        {
            foreach (var failure in _validator.Validate(disclosure).Errors)
            {
                findings.Add(new PeerFinding(disclosure.Record.Id, failure.ErrorCode, failure.ErrorMessage, disclosure.Due, (string)failure.CustomState));
            }
        }

        return findings;
    }

    private sealed class DisclosureValidator : AbstractValidator<PeerDisclosure>
    {
        public DisclosureValidator()
        {
            Rule("missing", disclosure => !disclosure.Missing, disclosure => $"'{disclosure.Item.Id}' was due by {disclosure.Due:uuuu-MM-dd} and is not published");
            Rule("late", disclosure => !disclosure.Late, disclosure => $"'{disclosure.Item.Id}' was due by {disclosure.Due:uuuu-MM-dd} and was published on {disclosure.Record.PublishedAt}");
            Rule("dates", disclosure => !disclosure.BeforeFormed, disclosure => $"'{disclosure.Item.Id}' was published before it was formed");
            Rule("elements", disclosure => disclosure.Complete, disclosure => $"'{disclosure.Item.Id}' lacks required elements");
            Rule("approval", disclosure => disclosure.Signed, disclosure => $"'{disclosure.Item.Id}' was published without complete approval");
            Rule("mode", disclosure => disclosure.RightMode, disclosure => $"'{disclosure.Item.Id}' was not disclosed proactively");
            Rule("channel", disclosure => disclosure.RightChannel, disclosure => $"'{disclosure.Item.Id}' is in none of its channels");
            Rule("place", disclosure => disclosure.Reachable, disclosure => $"'{disclosure.Item.Id}' cannot be opened");
        }

        private void Rule(string code, Func<PeerDisclosure, bool> holds, Func<PeerDisclosure, string> message) => RuleFor(disclosure => disclosure)
            .Must(holds)
            .WithErrorCode(code)
            .WithMessage(message)
            .WithState(disclosure => PeerBasis.Of(disclosure));
    }
}
