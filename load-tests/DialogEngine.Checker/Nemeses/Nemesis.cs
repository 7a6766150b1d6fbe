using System.Text.Json;
using DialogEngine.Checking.Reading;

namespace DialogEngine.Checking.Nemeses;

/// <summary>The faults, as they were injected.</summary>
internal sealed class Nemesis
{
    /// <summary>How long after a fault was healed those who suffered from it may still be on their way back.</summary>
    public const double GraceMs = 10_000;

    /// <summary>How long the other hosts may take to notice that one is lost, and to do its work.</summary>
    public const double TakeOverMs = 10_000;

    private static readonly HashSet<string> NoFaults = new(["healed", "probe", "start", "heal", "start-database", "free-disk"], StringComparer.Ordinal);

    // What the end of one fault is called, where it is not the fault's own.
    private static readonly Dictionary<string, string> Cures = new(StringComparer.Ordinal)
    {
        ["kill"] = "start", ["terminate"] = "start", ["stop"] = "start", ["ended"] = "start", ["power-loss"] = "start",
        ["cut"] = "heal", ["slow-disk"] = "heal", ["stop-database"] = "start-database", ["fill-disk"] = "free-disk",
    };

    public Nemesis(IReadOnlyList<Deed> deeds)
    {
        Deeds = deeds;
        Healed = deeds.FirstOrDefault(deed => deed.Fault == "healed")?.At;
        Unrest = [.. deeds.Where(deed => !NoFaults.Contains(deed.Fault) && !deed.Ends || deed.Fault == "ended").Select(Suffering)];
    }

    /// <summary>In order.</summary>
    public IReadOnlyList<Deed> Deeds { get; }

    /// <summary>When everything was whole again; null when it never was.</summary>
    public double? Healed { get; }

    /// <summary>The times from the beginning of each fault until what it did was mended, and the grace after it.</summary>
    public IReadOnlyList<Interval> Unrest { get; }

    /// <summary>Whether a fault of this name was injected.</summary>
    public bool Did(string fault) => Deeds.Any(deed => deed.Fault == fault);

    /// <summary>Whether nothing was broken, nor had been shortly before.</summary>
    public bool RestsBetween(double from, double to) => !Unrest.Any(unrest => unrest.Meets(from, to));

    /// <summary>From the end of each deed of one name to the beginning of the next one of another, or to the end of all time.</summary>
    public IEnumerable<Interval> Between(string deed, string next) => Deeds.Where(each => each.Fault == deed && each.Ends).Select(each => new Interval(
        each.At,
        Deeds.FirstOrDefault(cure => cure.At >= each.At && (cure.Fault == "healed" || (cure.Fault == next && cure.Begins)))?.At ?? double.PositiveInfinity));

    /// <summary>When nobody could be asked to keep a deadline: all hosts were gone or cut off, the one that kept it had just been lost, or the store was away.</summary>
    public IReadOnlyList<Interval> Outages(int hosts)
    {
        var away = Deeds.Where(deed => deed.Fault is "stop-database" or "fill-disk" && !deed.Ends).Select(Suffered).ToList();
        var gone = Deeds.Where(deed => IsOfHost(deed) && (!deed.Ends || deed.Fault == "ended")).Select(deed => (deed.Target, Time: Suffered(deed))).ToList();
        // From each moment at which a host goes until the first of them is back: if all are gone by then, nobody is there.
        foreach (var from in gone.Select(host => host.Time.From))
        {
            var without = gone.Where(host => host.Time.From <= from && from <= host.Time.To).ToList();
            if (without.Select(host => host.Target).Distinct().Count() >= hosts) away.Add(new Interval(from, without.Min(host => host.Time.To)));
        }

        // One that leaves in order hands its work over; one that is lost must be missed first.
        if (hosts > 1) away.AddRange(Deeds.Where(deed => deed.Fault is "kill" or "cut" && deed.Begins || deed.Fault is "ended").Select(deed => new Interval(deed.At, deed.At + TakeOverMs)));
        return away;
    }

    /// <exception cref="UnreadableRunException">A line of it is none.</exception>
    public static Nemesis Read(DirectoryInfo run)
    {
        var file = new FileInfo(Path.Combine(run.FullName, "nemesis.jsonl"));
        var deeds = new List<Deed>();
        if (!file.Exists) return new Nemesis(deeds);
        using var lines = new LineReader(file.OpenRead());
        while (lines.Read(out var line))
        {
            try
            {
                var deed = JsonSerializer.Deserialize<JsonElement>(line);
                deeds.Add(new Deed(deed.GetProperty("at").GetDouble(), Text(deed, "fault"), Text(deed, "target"), Text(deed, "phase"), lines.Number));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
            {
                if (!lines.IsTorn) throw new UnreadableRunException($"nemesis.jsonl:{lines.Number}", e.Message);
            }
        }

        return new Nemesis([.. deeds.OrderBy(deed => deed.At)]);
    }

    private static bool IsOfHost(Deed deed) => deed.Fault is "cut" || Cures.GetValueOrDefault(deed.Fault) is "start";

    private Interval Suffering(Deed deed)
    {
        var suffered = Suffered(deed);
        return suffered with { To = suffered.To + GraceMs };
    }

    private Interval Suffered(Deed deed)
    {
        var later = Deeds.Where(each => each.At >= deed.At && each != deed).ToList();
        var healed = later.FirstOrDefault(each => each.Fault == "healed");
        var cure = later.FirstOrDefault(each => each.Ends && each.Fault == Cures.GetValueOrDefault(deed.Fault) && Concerns(each, deed));
        var end = later.FirstOrDefault(each => each.Ends && each.Fault == deed.Fault && each.Target == deed.Target);
        // A host that is gone comes back when it is started; connections that are cut, and nothing more, come back by themselves.
        var mended = cure ?? (Cures.TryGetValue(deed.Fault, out var name) && name != "heal" ? null : end);
        return new Interval(deed.At, Math.Min(mended?.At ?? double.PositiveInfinity, healed?.At ?? double.PositiveInfinity));
    }

    private static bool Concerns(Deed cure, Deed deed) => cure.Fault is not "start" || cure.Target == deed.Target;

    private static string Text(JsonElement deed, string name) => deed.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";
}
