using System.Text;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.Tests.Loading;

/// <summary>Every loader of the library with a small valid document of its format, so that one hostile input is tried on all of them.</summary>
internal static class Loaders
{
    public static readonly IReadOnlyDictionary<string, Loader> All = new Dictionary<string, Loader>
    {
        ["law"] = new(
            stream => Outcome.Of(LawPackJson.Read(stream, "law.json")),
            """{"schema":"disclosure-law/1","id":"x","title":"X","provisions":[{"id":"p","title":"P","versions":[{"inForceFrom":"2010-01-01","citation":{"instrument":"L"},"deadline":{"type":"immediate"}}]}]}"""),
        ["approval-policy"] = new(
            stream => Outcome.Of(ApprovalPolicyJson.Read(stream, "policy.json")),
            """{"schema":"disclosure-approval-policy/1","id":"x","title":{"zh-CN":"甲","en":"A"},"steps":[{"id":"draft","title":"D","roles":["clerk"]}]}"""),
        ["catalogue"] = new(
            stream => Outcome.Of(CatalogueJson.Read(stream, "catalogue.json")),
            """{"schema":"disclosure-catalogue/1","id":"x","title":"X","items":[{"id":"a","title":"A","category":"ad-hoc","deadline":{"type":"within","count":20,"unit":"working-days"}}]}"""),
        ["records"] = new(
            stream => Outcome.Of(RecordsJson.Read(stream, "records.json")),
            """{"schema":"disclosure-records/1","complete":true,"records":[{"id":"r","item":"a","formedOn":"2012-12-24","publishedAt":"2012-12-28T16:00","approvals":[{"step":"draft","role":"clerk","person":"wu","at":"2012-12-24"}]}]}"""),
    };

    public static TheoryData<string> Names()
    {
        var data = new TheoryData<string>();
        foreach (var name in All.Keys)
        {
            data.Add(name);
        }

        return data;
    }

    internal sealed class Loader(Func<Stream, Outcome> read, string valid)
    {
        public string Valid => valid;

        public Outcome Read(string json) => Read(Encoding.UTF8.GetBytes(json));

        public Outcome Read(byte[] bytes)
        {
            using var stream = new MemoryStream(bytes);
            return read(stream);
        }
    }

    internal sealed class Outcome(bool succeeded, IReadOnlyList<Fault> faults)
    {
        public bool Succeeded => succeeded;

        public IReadOnlyList<Fault> Faults => faults;

        public IEnumerable<string> Codes => faults.Select(fault => fault.Code);

        public static Outcome Of<T>(LoadResult<T> result)
            where T : class => new(result.Succeeded, result.Faults);
    }
}
