namespace DialogEngine.Faults.Disks;

/// <summary>Something done to one file of a store while no engine runs on it.</summary>
/// <param name="What">In words, with the place.</param>
/// <param name="Do">Does it to the files in a folder.</param>
internal sealed record Damage(string What, Action<string> Do)
{
    /// <summary>The file ends earlier.</summary>
    public static Damage CutOff(string file, long length) => new($"{file} cut off at {length}", folder =>
    {
        using var stream = new FileStream(Path.Combine(folder, file), FileMode.Open, FileAccess.ReadWrite);
        stream.SetLength(length);
    });

    /// <summary>One bit, drawn at random, is the other way round.</summary>
    public static Damage Flip(string file, Random random, string folder)
    {
        var offset = random.NextInt64(new FileInfo(Path.Combine(folder, file)).Length);
        var bit = random.Next(8);
        return new($"{file}, byte {offset}, bit {bit} flipped", copy =>
        {
            using var stream = new FileStream(Path.Combine(copy, file), FileMode.Open, FileAccess.ReadWrite);
            stream.Position = offset;
            var flipped = (byte)(stream.ReadByte() ^ (1 << bit));
            stream.Position = offset;
            stream.WriteByte(flipped);
        });
    }
}
