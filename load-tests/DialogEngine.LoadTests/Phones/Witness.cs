using DialogEngine.LoadTests.Wire;

namespace DialogEngine.LoadTests.Phones;

/// <summary>Keeps the last tally that was told, for a server that cannot be asked for one.</summary>
internal sealed class Witness(Hall hall, IDialect dialect) : Watcher(hall, dialect)
{
    private volatile Heard.Tally? _last;

    public Heard.Tally? Last => _last;

    protected override int Number => 0;

    protected override string Path => Hall.Venue.AudiencePath;

    protected override string? Bearer => null;

    protected override void OnTally(Heard.Tally tally, long before, long us)
    {
        if (tally.Version >= (_last?.Version ?? 0)) _last = tally;
    }
}
