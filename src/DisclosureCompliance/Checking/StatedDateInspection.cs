using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>Whether the dates that a record states agree with its signature, its index number and its address.</summary>
internal sealed class StatedDateInspection(InspectionContext context) : IPublicationInspection
{
    private readonly SignalThresholds _thresholds = context.Options.Signals;

    public void Inspect(in ExpectedDisclosure expected)
    {
        var record = expected.Record!;
        if (record is { SignedOn: null, IndexNumber: null, Places: null or { Count: 0 } })
        {
            return;
        }

        var index = record.IndexNumber is { } number && DatePattern.Read(_thresholds.IndexDates, number) is { } read ? new Clue(number, read) : null;
        var address = AddressOf(expected);
        if (record.SignedOn is null && index is null && address is null)
        {
            return;
        }

        if (!(InspectSignature(expected) | InspectIndex(expected, index) | InspectAddress(expected, address)))
        {
            context.Log.Pass(CheckAspect.Dates, expected);
        }
    }

    private bool InspectSignature(in ExpectedDisclosure expected)
    {
        if (expected.Record!.SignedOn is not { } signed)
        {
            return false;
        }

        var published = expected.PublishedOn!.Value;
        var isEarly = published < signed;
        if (isEarly)
        {
            context.Log.Add(FalseKinds.PublishedBeforeSigned, expected, SayPublishedBeforeSigned);
        }

        if (expected.Record.FormedOn is not { } formed || DaysApart(formed, signed) < _thresholds.SignedApartDays)
        {
            return isEarly;
        }

        var isUploadDay = formed == published && formed > signed;
        context.Log.Add(isUploadDay ? FalseKinds.FormedOnUploadDay : FalseKinds.FormedApartFromSignature, expected, isUploadDay ? SayFormedOnUploadDay : SayFormedApart);
        return true;
    }

    private bool InspectIndex(in ExpectedDisclosure expected, Clue? clue)
    {
        if (clue is null)
        {
            return false;
        }

        var (formed, published) = (expected.Record!.FormedOn, expected.PublishedOn!.Value);
        if (formed is { } day && IsBefore(clue, day))
        {
            context.Log.Add(FalseKinds.IndexDateContradicts, expected, SayIndexBeforeFormation, detail: clue);
            return true;
        }

        if (IsAfter(clue, published))
        {
            context.Log.Add(FalseKinds.IndexDateContradicts, expected, SayIndexAfterPublication, detail: clue);
            return true;
        }

        return false;
    }

    private bool InspectAddress(in ExpectedDisclosure expected, Clue? clue)
    {
        if (clue is null)
        {
            return false;
        }

        var (formed, published) = (expected.Record!.FormedOn, expected.PublishedOn!.Value);
        FindingText? text = formed is { } day && IsBefore(clue, day) ? SayAddressBeforeFormation
            : IsBefore(clue, published) ? SayAddressBeforePublication
            : IsAfter(clue, published) ? SayAddressAfterPublication
            : null;
        if (text is not null)
        {
            context.Log.Add(FalseKinds.AddressDateContradicts, expected, text, detail: clue);
        }

        return text is not null;
    }

    /// <summary>The earliest of the addresses that hold a date: later ones may be of a second channel.</summary>
    private Clue? AddressOf(in ExpectedDisclosure expected)
    {
        Clue? earliest = null;
        for (var index = 0; index < (expected.Record!.Places?.Count ?? 0); index++)
        {
            if (expected.Record.Places![index].Address is { } address
                && DatePattern.Read(_thresholds.AddressDates, address) is { } read
                && (earliest is null || read.Start < earliest.Read.Start))
            {
                earliest = new Clue(address, read);
            }
        }

        return earliest;
    }

    private bool IsBefore(Clue clue, LocalDate stated) => Period.DaysBetween(clue.Read.End, stated) > _thresholds.IdentifierDays;

    private bool IsAfter(Clue clue, LocalDate stated) => Period.DaysBetween(stated, clue.Read.Start) > _thresholds.IdentifierDays;

    private static int DaysApart(LocalDate left, LocalDate right) => Math.Abs(Period.DaysBetween(left, right));

    private static Message SayFormedApart(Finding finding) => SaySigned(finding, FalseMessages.FormedApart);

    private static Message SayFormedOnUploadDay(Finding finding) => SaySigned(finding, FalseMessages.FormedOnUploadDay);

    private static Message SaySigned(Finding finding, MessageTemplate template)
    {
        var (formed, signed) = (finding.Record!.FormedOn!.Value, finding.Record.SignedOn!.Value);
        return finding.Say(template, new("formed", formed), new("signed", signed), new("days", DaysApart(formed, signed)));
    }

    private static Message SayPublishedBeforeSigned(Finding finding)
    {
        var (published, signed) = (finding.Record!.PublishedAt!.Value.Date, finding.Record.SignedOn!.Value);
        return finding.Say(FalseMessages.PublishedBeforeSigned, new("published", published), new("signed", signed), new("days", DaysApart(published, signed)));
    }

    private static Message SayIndexBeforeFormation(Finding finding) => SayClue(finding, FalseMessages.IndexBeforeFormation, finding.Record!.FormedOn!.Value);

    private static Message SayIndexAfterPublication(Finding finding) => SayClue(finding, FalseMessages.IndexAfterPublication, finding.Record!.PublishedAt!.Value.Date);

    private static Message SayAddressBeforeFormation(Finding finding) => SayClue(finding, FalseMessages.AddressBeforeFormation, finding.Record!.FormedOn!.Value);

    private static Message SayAddressBeforePublication(Finding finding) => SayClue(finding, FalseMessages.AddressBeforePublication, finding.Record!.PublishedAt!.Value.Date);

    private static Message SayAddressAfterPublication(Finding finding) => SayClue(finding, FalseMessages.AddressAfterPublication, finding.Record!.PublishedAt!.Value.Date);

    private static Message SayClue(Finding finding, MessageTemplate template, LocalDate stated)
    {
        var clue = (Clue)finding.Detail!;
        return finding.Say(template, new("clue", clue.Text), new("from", clue.Read.Start), new("through", clue.Read.End), new("stated", stated));
    }

    /// <summary>An identifier with the days that it leaves open.</summary>
    private sealed record Clue(string Text, DateInterval Read);
}
