using System.Globalization;

namespace DialogEngine.LoadTests.Measuring;

/// <summary>A process and its children, as Linux tells of them; a server such as PostgreSQL has one for each connection.</summary>
/// <remarks>The memory is not summed up: what such processes share would count for each of them.</remarks>
internal sealed class FamilyGauge(int pid) : Gauge
{
    // What Linux tells programs is in hundredths of a second on every machine.
    private const double TicksPerSecond = 100;

    // Of what follows the name in /proc/PID/stat: own time, the kernel's, and both of the children that have ended.
    private static readonly Range Times = 11..15;

    public override Used? Read()
    {
        if (Ticks(pid, withEnded: true) is not { } ticks) return null;
        return new Used((ticks + Children().Sum(child => Ticks(child, withEnded: false) ?? 0)) / TicksPerSecond, 0);
    }

    private IEnumerable<int> Children()
    {
        try
        {
            return [.. File.ReadAllText($"/proc/{pid}/task/{pid}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => int.Parse(one, CultureInfo.InvariantCulture))];
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static long? Ticks(int process, bool withEnded)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            var times = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[Times].Select(one => long.Parse(one, CultureInfo.InvariantCulture));
            return times.Take(withEnded ? 4 : 2).Sum();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
