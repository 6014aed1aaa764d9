using System.Text;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>Stands for <see cref="System.IO.File"/> in a guide's code that writes: a folder of texts by name.</summary>
internal sealed class GuideFolder
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public string this[string name]
    {
        get => Encoding.UTF8.GetString(_files[name]);
        set => _files[name] = Encoding.UTF8.GetBytes(value);
    }

    public Stream OpenRead(string name) => new MemoryStream(_files[name]);

    public Stream Create(string name) => new Written(bytes => _files[name] = bytes);

    private sealed class Written(Action<byte[]> keep) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            keep(ToArray());
            base.Dispose(disposing);
        }
    }
}
