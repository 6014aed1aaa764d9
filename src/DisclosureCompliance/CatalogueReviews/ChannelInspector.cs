using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>Whether the channels are known, stand there once, and include the required ones.</summary>
internal sealed class ChannelInspector : ICatalogueInspector
{
    public CatalogueAspect Aspect => CatalogueAspect.Channels;

    public void Inspect(ReviewDesk desk)
    {
        foreach (var located in desk.Items)
        {
            Inspect(located, desk);
        }
    }

    private static void Inspect(LocatedItem located, ReviewDesk desk)
    {
        var (channels, required) = (located.Item.Channels, located.Item.RequiredChannels);
        if (channels.Count == 0 && required.Count == 0)
        {
            desk.Note(located, "channels", null, CatalogueReviewMessages.NoChannel);
            return;
        }

        desk.Look(located);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < channels.Count; index++)
        {
            var place = $"channels[{index}]";
            var match = desk.Request.Vocabulary.Find(VocabularyKind.Channel, channels[index]);
            Say(located, place, match, desk);
            var key = KeyOf(match);
            if (known.TryGetValue(key, out var first))
            {
                desk.Note(located, place, channels[index], CatalogueReviewMessages.ChannelTwice, new("channel", channels[index]), new("first", first));
            }
            else
            {
                known.Add(key, channels[index]);
            }
        }

        for (var index = 0; index < required.Count; index++)
        {
            var place = $"requiredChannels[{index}]";
            var match = desk.Request.Vocabulary.Find(VocabularyKind.Channel, required[index]);
            Say(located, place, match, desk);
            if (channels.Count > 0 && !known.ContainsKey(KeyOf(match)))
            {
                desk.Violation(located, place, required[index], CatalogueReviewMessages.RequiredNotListed, new DisclosureCompliance.Messages.MessageArgument("channel", required[index]));
            }
        }
    }

    private static void Say(LocatedItem located, string place, VocabularyMatch match, ReviewDesk desk)
    {
        if (match.Term is null)
        {
            desk.Warn(located, place, match.Text, CatalogueReviewMessages.UnknownChannel, new DisclosureCompliance.Messages.MessageArgument("channel", match.Text));
        }
        else if (match.How == MatchKind.Ending)
        {
            desk.Note(located, place, match.Text, CatalogueReviewMessages.LikelyChannel, new("channel", match.Text), new("term", match.Term.Name));
        }
    }

    /// <summary>What two spellings of one channel have in common; names of their own under 其他 stay apart.</summary>
    private static string KeyOf(VocabularyMatch match) => match.Term is { } term && match.How != MatchKind.Ending
        ? term.Id + "|" + match.Detail
        : "|" + WordFold.Of(match.Text);
}
