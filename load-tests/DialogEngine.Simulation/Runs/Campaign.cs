using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace DialogEngine.Simulating;

/// <summary>Many seeds. Each world has one thread; several worlds may be played side by side, and know nothing of each other.</summary>
internal sealed class Campaign(int operations, Bug? bug = null)
{
    private readonly ConcurrentQueue<Outcome> _outcomes = new();
    private TimeSpan _took;

    /// <summary>Those that broke something, lowest seed first.</summary>
    public IReadOnlyList<Outcome> Broken => [.. _outcomes.Where(outcome => outcome.Violation is not null).OrderBy(outcome => outcome.Seed)];

    public int Played => _outcomes.Count;

    /// <summary>Plays seeds in order until there are enough, the time is up, or some have broken.</summary>
    /// <param name="first">The first seed.</param>
    /// <param name="count">How many.</param>
    /// <param name="until">The timestamp at which no other is begun.</param>
    public void Play(ulong first, int count, long until = long.MaxValue)
    {
        const int EnoughBroken = 10;
        var started = Stopwatch.GetTimestamp();
        var next = -1;
        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(Work) { IsBackground = true }).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        _took = Stopwatch.GetElapsedTime(started);

        void Work()
        {
            while (Stopwatch.GetTimestamp() < until && Broken.Count < EnoughBroken && Interlocked.Increment(ref next) is var number && number < count)
                _outcomes.Enqueue(Simulation.Run(first + (ulong)number, operations, bug));
        }
    }

    public string Summary() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Played} seeds, {_outcomes.Sum(o => (long)o.Operations)} operations, {_outcomes.Sum(o => o.Steps)} steps, {_outcomes.Sum(o => o.Time.TotalHours):0.0} h of their time in {_took.TotalSeconds:0.0} s; {Broken.Count} broke something");
}
