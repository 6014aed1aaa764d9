using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>Reads files by the library's loaders; what is wrong with a file or its content becomes a fault.</summary>
internal static class InputFile
{
    /// <summary>The content, or null with faults.</summary>
    public static T? Load<T>(string? path, Func<Stream, string, LoadResult<T>> read, FaultList faults)
        where T : class
    {
        LoadResult<T>? result = null;
        Read(path, stream => result = read(stream, path!), faults);
        faults.AddRange(result?.Faults ?? []);
        return result?.Value;
    }

    /// <summary>Hands the open file over; what keeps it from being read becomes a fault.</summary>
    public static void Read(string? path, Action<Stream> read, FaultList faults)
    {
        if (Open(path, faults) is not { } stream)
        {
            return;
        }

        using (stream)
        {
            try
            {
                read(stream);
            }
            catch (IOException exception)
            {
                faults.AddFile(path!, InputMessages.Unreadable, new MessageArgument("detail", exception.Message));
            }
        }
    }

    private static FileStream? Open(string? path, FaultList faults)
    {
        if (path is null)
        {
            return null;
        }

        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            switch (exception)
            {
                case UnauthorizedAccessException when Directory.Exists(path):
                    faults.AddFile(path, InputMessages.IsFolder);
                    break;
                case UnauthorizedAccessException:
                    faults.AddFile(path, InputMessages.NoAccess);
                    break;
                case FileNotFoundException or DirectoryNotFoundException or ArgumentException:
                    faults.AddFile(path, InputMessages.NoFile);
                    break;
                default:
                    faults.AddFile(path, InputMessages.Unreadable, new MessageArgument("detail", exception.Message));
                    break;
            }

            return null;
        }
    }
}
