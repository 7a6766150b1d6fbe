using System.Runtime.InteropServices;
using System.Text;

namespace DialogEngine.Faults.Disks;

/// <summary>The log that the watched disk keeps, and what follows from it.</summary>
internal static class UnsyncedWrites
{
    private const int Sector = 512;

    /// <summary>Brings each file back to what it was at its last sync, and empties the log.</summary>
    /// <param name="log">The log's file.</param>
    /// <param name="folder">Where the files are.</param>
    /// <param name="torn">Applies some sectors of the later writes again, drawn at random; null applies none.</param>
    /// <returns>How many bytes of later writes were undone, those that were applied again not among them.</returns>
    public static long Undo(string log, string folder, Random? torn)
    {
        var entries = Read(File.ReadAllBytes(log));
        var lost = 0L;
        foreach (var file in entries.GroupBy(entry => entry.Name))
        {
            var later = file.Reverse().TakeWhile(entry => entry.Kind is not Kind.Sync).ToList();
            using var stream = new FileStream(Path.Combine(folder, file.Key), FileMode.Open, FileAccess.ReadWrite);
            foreach (var entry in later)
            {
                stream.Position = entry.Offset;
                stream.Write(entry.Old.Span);
                stream.SetLength(entry.OldSize);
                lost += entry.New.Length;
            }

            if (torn is not null) lost -= Enumerable.Reverse(later).Where(entry => entry.Kind is Kind.Write).Sum(entry => ApplySome(stream, entry, torn));
        }

        File.WriteAllBytes(log, []);
        return lost;
    }

    private static long ApplySome(FileStream stream, Entry entry, Random torn)
    {
        var applied = 0L;
        for (var at = 0; at < entry.New.Length; at += Sector)
        {
            if (torn.Next(2) == 0) continue;
            var sector = entry.New.Span[at..Math.Min(at + Sector, entry.New.Length)];
            stream.Position = entry.Offset + at;
            stream.Write(sector);
            applied += sector.Length;
        }

        return applied;
    }

    private static List<Entry> Read(ReadOnlyMemory<byte> log)
    {
        var entries = new List<Entry>();
        var size = Marshal.SizeOf<Head>();
        while (log.Length >= size)
        {
            var head = MemoryMarshal.Read<Head>(log.Span);
            var whole = size + head.NameLength + (int)head.OldLength + (int)head.NewLength;
            // The process died while it was noting this one, and so before it was done.
            if (log.Length < whole) break;
            var name = Encoding.UTF8.GetString(log.Span.Slice(size, (int)head.NameLength));
            var old = log.Slice(size + (int)head.NameLength, (int)head.OldLength);
            var now = log.Slice(size + (int)head.NameLength + (int)head.OldLength, (int)head.NewLength);
            entries.Add(new Entry((Kind)head.Kind, name, (long)head.Offset, (long)head.OldSize, old, now));
            log = log[(int)whole..];
        }

        return entries;
    }

    private enum Kind
    {
        Write = 1,
        Truncate = 2,
        Sync = 3,
    }

    private sealed record Entry(Kind Kind, string Name, long Offset, long OldSize, ReadOnlyMemory<byte> Old, ReadOnlyMemory<byte> New);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Head
    {
        public readonly uint Kind, NameLength;
        public readonly ulong Offset, OldSize, OldLength, NewLength;
    }
}
