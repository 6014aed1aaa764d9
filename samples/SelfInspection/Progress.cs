using Spectre.Console;

namespace SelfInspection;

/// <summary>Shows what the program is doing, once that has taken a second, and takes it away when it is done.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly TextWriter _error;
    private string _activity;
    private readonly Lock _gate = new();
    private readonly Timer? _timer;
    private bool _isShown;
    private bool _isDone;

    public Progress(Terminal terminal, string activity)
    {
        _error = terminal.Error;
        _activity = activity + "…";
        _timer = terminal.ErrorIsInteractive ? new Timer(_ => Show(), null, Patience, Timeout.InfiniteTimeSpan) : null;
    }

    /// <summary>Says how far it is; a later text is never shorter than an earlier one.</summary>
    public void Say(string activity)
    {
        lock (_gate)
        {
            _activity = activity + "…";
            if (_isShown)
            {
                _error.Write('\r' + _activity);
            }
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_gate)
        {
            _isDone = true;
            if (_isShown)
            {
                _error.Write('\r' + new string(' ', _activity.GetCellWidth()) + '\r');
            }
        }
    }

    private void Show()
    {
        lock (_gate)
        {
            if (!_isDone)
            {
                _error.Write(_activity);
                _isShown = true;
            }
        }
    }
}
