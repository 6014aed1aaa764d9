using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>每完成一个阶段公布: each time an event happens.</summary>
internal static class EachTimeReader
{
    public static DeadlineRule? Read(Draft draft, int every, int to, out int end)
    {
        end = every;
        if (draft.Kind(every + 1) is not (TokenKind.Event or TokenKind.Generic))
        {
            return null;
        }

        var act = every + 2;
        while (act < to && draft.Kind(act) is not (TokenKind.Act or TokenKind.Comma or TokenKind.Immediate or TokenKind.Modal or TokenKind.Filler))
        {
            act++;
        }

        end = act;
        return new WithEventRule(NamedTerms.Of(draft.Tokens.Words(every + 1, act)), eachTime: true);
    }
}
