using System.Text.Json;

namespace DialogEngine.Faults.Histories;

/// <summary>The timeline of what was injected, the same in the folder of each meeting. Safe to use from any thread.</summary>
internal sealed class NemesisLog : IDisposable
{
    private readonly Lock _gate = new();
    private readonly FileStream[] _files;

    public NemesisLog(params IEnumerable<string> paths) =>
        _files = [.. paths.Select(path => new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0))];

    /// <summary>How many faults have begun, starts and other healing not among them.</summary>
    public int Injections { get; private set; }

    /// <summary>A fault begins: written before it is injected.</summary>
    /// <returns>When, in milliseconds of the histories' clock.</returns>
    public double Begin(string fault, string? target = null, string? detail = null)
    {
        if (fault is not ("start" or "heal" or "start-database" or "free-disk" or "probe")) Injections++;
        return Write(fault, target, "begin", detail);
    }

    /// <summary>It has taken effect: written after.</summary>
    /// <returns>When, in milliseconds of the histories' clock.</returns>
    public double End(string fault, string? target = null, string? detail = null) => Write(fault, target, "end", detail);

    /// <summary>Everything is whole again from here on.</summary>
    public double Healed() => Write("healed", null, null, null);

    public void Dispose()
    {
        foreach (var file in _files) file.Dispose();
    }

    private double Write(string fault, string? target, string? phase, string? detail)
    {
        lock (_gate)
        {
            using var line = new MemoryStream();
            var at = Monotonic.Now;
            using (var json = new Utf8JsonWriter(line))
            {
                json.WriteStartObject();
                json.WriteNumber("at", at);
                json.WriteString("fault", fault);
                if (target is not null) json.WriteString("target", target);
                if (phase is not null) json.WriteString("phase", phase);
                if (detail is not null) json.WriteString("detail", detail);
                json.WriteEndObject();
            }

            line.WriteByte((byte)'\n');
            foreach (var file in _files) file.Write(line.GetBuffer().AsSpan(0, (int)line.Length));
            return at;
        }
    }
}
