using System.Security.Cryptography;
using System.Text;

namespace DialogEngine.Checking.Building;

/// <summary>The journal of a hand-made run: each entry bound to the one before, as the engine does it.</summary>
public sealed class HandMadeJournal(string dialogue)
{
    private readonly List<Entry> _entries = [];

    public IReadOnlyList<Entry> Entries => _entries;

    public int Version => _entries.Count;

    /// <param name="at">Milliseconds of the histories' clock.</param>
    public void Append(double at, string kind, string payload)
    {
        var previous = _entries.Count == 0 ? SHA256.HashData(Encoding.UTF8.GetBytes(dialogue)) : _entries[^1].Hash;
        var ticks = new DateTime(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc).Ticks + (long)(at * TimeSpan.TicksPerMillisecond);
        var bytes = new MemoryStream();
        bytes.Write(previous);
        WriteText(bytes, dialogue);
        WriteNumber(bytes, Version + 1);
        WriteNumber(bytes, ticks);
        WriteText(bytes, kind);
        WriteText(bytes, payload);
        _entries.Add(new Entry(Version + 1, ticks, kind, payload, previous, SHA256.HashData(bytes.ToArray())));
    }

    private static void WriteText(MemoryStream to, string text)
    {
        WriteNumber(to, Encoding.UTF8.GetByteCount(text));
        to.Write(Encoding.UTF8.GetBytes(text));
    }

    private static void WriteNumber(MemoryStream to, long number)
    {
        for (var shift = 56; shift >= 0; shift -= 8) to.WriteByte((byte)((number >> shift) & 0xff));
    }

    public sealed record Entry(int Version, long At, string Kind, string Payload, byte[] Previous, byte[] Hash);
}
