using System.Globalization;

namespace DialogEngine.FaultyHost;

/// <summary>
/// The machine's clock, wrong by as many seconds as a file says; right while there is none. How long things take is
/// measured as ever, so that timers are not wrong.
/// </summary>
internal sealed class WrongClock(FileInfo file) : TimeProvider
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private TimeSpan _error;
    private long? _readAt;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Error();

    private TimeSpan Error()
    {
        lock (_gate)
        {
            if (_readAt is { } at && GetElapsedTime(at) < Fresh) return _error;
            _readAt = GetTimestamp();
            return _error = Read();
        }
    }

    private TimeSpan Read()
    {
        try
        {
            var text = File.ReadAllText(file.FullName);
            // Whoever writes it may be in the midst of it.
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : _error;
        }
        catch (FileNotFoundException)
        {
            return TimeSpan.Zero;
        }
        catch (IOException)
        {
            return _error;
        }
    }
}
