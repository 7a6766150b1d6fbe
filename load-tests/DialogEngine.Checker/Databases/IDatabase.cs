namespace DialogEngine.Checking.Databases;

/// <summary>The database of a run, read and never written.</summary>
internal interface IDatabase
{
    /// <exception cref="UnreadableRunException">It cannot be read.</exception>
    Stored Read(string dialogue);

    /// <summary>The texts that stand in it anywhere, with where they stand.</summary>
    /// <param name="texts">What is looked for.</param>
    /// <param name="looked">Told of each file or table that was looked through.</param>
    IEnumerable<(string Text, string Where)> Find(IReadOnlyList<string> texts, Action looked);
}
