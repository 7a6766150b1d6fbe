namespace DialogEngine.TownHall.Meeting;

/// <summary>How long a second of the meeting takes.</summary>
internal sealed class Tempo(double scale)
{
    public static Tempo Normal => new(1);

    public static Tempo Fast => new(0.03);

    public Task Pause(double seconds, CancellationToken stop) => Task.Delay(TimeSpan.FromSeconds(seconds * scale), stop);
}
