namespace DialogEngine.Simulating;

/// <summary>Changes that are carried out together, or not at all.</summary>
internal sealed class Transaction(Tables tables)
{
    /// <summary>The tables with all that has been changed so far.</summary>
    public Tables Tables => tables;

    public List<Change> Changes { get; } = [];

    public void Put(Change change)
    {
        change.Apply(tables);
        Changes.Add(change);
    }
}
