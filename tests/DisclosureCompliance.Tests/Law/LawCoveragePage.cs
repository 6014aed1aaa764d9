using System.Text;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.Law;

/// <summary>The part of docs/law-coverage.md that is written from the packs.</summary>
internal static class LawCoveragePage
{
    public const string Path = "docs/law-coverage.md";

    private const string Begin = "<!-- written from the packs -->\n";
    private const string End = "<!-- end -->\n";

    public static string With(string page) => page.Substring(0, page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length) + Tables() + page.Substring(page.IndexOf(End, StringComparison.Ordinal));

    private static string Tables()
    {
        var text = new StringBuilder("\n| letter | shape |\n| --- | --- |\n");
        foreach (var shape in RuleShapes.Names)
        {
            text.Append("| ").Append(shape.Key).Append(" | ").Append(shape.Value).Append(" |\n");
        }

        foreach (var pack in new[] { ChineseLaw.OpenGovernmentInformation, ChineseLaw.Sectors })
        {
            text.Append("\n### `").Append(pack.Id).Append("`: ").Append(pack.Title.In(Language.Chinese))
                .Append("\n\n| provision | in force | source | limit | shapes | known | note |\n| --- | --- | --- | --- | --- | --- | --- |\n");
            foreach (var provision in pack.Provisions)
            {
                foreach (var version in provision.Versions)
                {
                    Append(text, provision, version);
                }
            }
        }

        return text.Append(Terms()).Append('\n').ToString();
    }

    /// <summary>Only the terms that the packs use: somebody who writes records or a local rule looks for them by their Chinese name.</summary>
    private static string Terms()
    {
        var text = new StringBuilder("\n### Events, states and parts\n\n| identifier | zh-CN | en |\n| --- | --- | --- |\n");
        var used = new[] { ChineseLaw.OpenGovernmentInformation, ChineseLaw.Sectors }
            .SelectMany(pack => pack.Provisions).SelectMany(provision => provision.Versions)
            .SelectMany(version => RuleTree.TermsOf(version.Rule).Concat(version.Suspensions.SelectMany(suspension => new[] { suspension.From, suspension.Until })).Concat(version.RestartedBy))
            .Distinct().OrderBy(term => term.Id, StringComparer.Ordinal);
        foreach (var term in used)
        {
            text.Append("| `").Append(term.Id).Append("` | ").Append(term.Name.In(Language.Chinese)).Append(" | ").Append(term.Name.In(Language.English)).Append(" |\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, StatutoryProvision provision, ProvisionVersion version) => text
        .Append("| `").Append(provision.Id).Append("`<br>").Append(provision.Title.In(Language.Chinese))
        .Append(" | ").Append(version.InForce.ToText().In(Language.English))
        .Append(" | ").Append(version.Citation.In(Language.Chinese)).Append(version.UnitClause is { } clause ? $"<br>日：{clause.Article!.In(Language.Chinese)}" : string.Empty)
        .Append(" | ").Append(Cell(version.Rule.Describe().In(Language.Chinese))).Append(Effects(version))
        .Append(" | ").Append(string.Concat(RuleShapes.Of(version.Rule).OrderBy(shape => shape)))
        .Append(" | ").Append(version.Verification.ToString().ToLowerInvariant())
        .Append(" | ").Append(Cell(version.Note?.In(Language.English) ?? string.Empty))
        .Append(" |\n");

    private static string Effects(ProvisionVersion version)
    {
        var effects = new List<string>();
        if (version.Extension is { } extension)
        {
            effects.Add($"可以延长，合计不超过{extension.AtMost.Count}个工作日，须经{extension.Approver.In(Language.Chinese)}同意{(extension.MustBeTold ? "并告知申请人" : string.Empty)}");
        }

        effects.AddRange(version.Suspensions.Select(suspension => $"不计入：{suspension.From.Name.In(Language.Chinese)}至{suspension.Until.Name.In(Language.Chinese)}"));
        effects.AddRange(version.RestartedBy.Select(term => $"重新起算：{term.Name.In(Language.Chinese)}"));
        if (version.OnSilence != SilenceEffect.Unstated)
        {
            effects.Add("逾期：" + version.OnSilence switch
            {
                SilenceEffect.AgencyDecides => "由行政机关自行决定",
                SilenceEffect.DeemedConsent => "视为同意",
                _ => "视为放弃",
            });
        }

        return string.Concat(effects.Select(effect => "<br>" + effect));
    }

    private static string Cell(string text) => text.Replace("|", "\\|");
}
