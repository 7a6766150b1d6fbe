namespace DialogEngine.TownHall.Simulation;

/// <summary>Where all chance of a meeting comes from: the same seed gives the same meeting.</summary>
internal readonly record struct Seed(int Value)
{
    /// <summary>The chance behind one decision of one phone, independent of when and in what order the others decide.</summary>
    public Random For(string decision, int phone)
    {
        // FNV-1a: a string's own hash code differs from run to run.
        var hash = 2166136261u;
        foreach (var character in $"{Value}/{decision}/{phone}") hash = unchecked((hash ^ character) * 16777619u);
        return new Random(unchecked((int)hash));
    }
}
