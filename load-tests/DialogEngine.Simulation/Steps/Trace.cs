using System.Globalization;

namespace DialogEngine.Simulating;

/// <summary>What happened, step by step: the last of it to be read, all of it as one number that two runs are compared by.</summary>
/// <param name="listener">Hears each line; null when nobody does.</param>
internal sealed class Trace(Action<string>? listener)
{
    private const int Kept = 60;
    private const ulong Prime = 0x100_0000_01B3;

    private readonly Queue<string> _last = new();

    /// <summary>Tells what time it is, for the lines.</summary>
    public Func<TimeSpan> Clock { get; set; } = () => TimeSpan.Zero;

    /// <summary>FNV-1a over everything.</summary>
    public ulong Hash { get; private set; } = 0xCBF2_9CE4_8422_2325;

    public IReadOnlyCollection<string> Last => _last;

    public void Note(string line)
    {
        var timed = string.Create(CultureInfo.InvariantCulture, $"{Clock().TotalSeconds,9:0.000000}  {line}");
        Mix(timed);
        _last.Enqueue(timed);
        if (_last.Count > Kept) _last.Dequeue();
        listener?.Invoke(timed);
    }

    public void Mix(string text)
    {
        var hash = Hash;
        unchecked
        {
            foreach (var letter in text) hash = (hash ^ letter) * Prime;
        }

        Hash = hash;
    }
}
