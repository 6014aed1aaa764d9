using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Requests;

/// <summary>The Chinese procedure that ships with the library.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public static class ChineseRequestProcedure
{
    private static readonly Lazy<RequestProcedure> Procedure =
        new(() => JsonLoader.LoadEmbedded<RequestProcedure>("Requests.Data.cn.ogi.request-procedure.json", RequestProcedureJson.Read));

    /// <summary>
    /// Requests under the Regulations on Open Government Information (政府信息公开条例) of 2007 and 2019: the provisions <c>cn.ogi.request.…</c> of
    /// <see cref="Law.ChineseLaw.OpenGovernmentInformation"/>, and receipt by channel before the letter of 2015, under it, and under article 31 of 2019.
    /// </summary>
    public static RequestProcedure OpenGovernmentInformation => Procedure.Value;
}
