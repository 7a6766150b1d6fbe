using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Measuring;
using DialogEngine.LoadTests.Wire;

namespace DialogEngine.LoadTests.Phones;

/// <summary>The wall of the hall. Looks closely at each tally: it is what everybody believes.</summary>
internal sealed class Projector(Hall hall, IDialect dialect) : Watcher(hall, dialect)
{
    private int _nextMarker;

    protected override int Number => 0;

    protected override string Path => Hall.Venue.ProjectorPath;

    protected override string? Bearer => null;

    protected override void OnIn(bool isFirst) => _nextMarker = Hall.Markers.Count;

    protected override void OnTally(Heard.Tally tally, long before, long us)
    {
        if (tally.Counts.Count > 0 && tally.Counts.Sum() != tally.Ballots)
            Hall.Faults.Note(Fault.ImpossibleTally, $"{string.Join(" + ", tally.Counts)} is not {tally.Ballots}");
        if (tally.Version > Hall.Book.SentBallots)
            Hall.Faults.Note(Fault.ImpossibleTally, $"{tally.Version} ballots and changes were counted, and {Hall.Book.SentBallots} were sent");
        if (Hall.IsMeasured) Hall.Markers.Meet(ref _nextMarker, before, tally.Version, us, Hall.Recording, Measure.Projector);
    }
}
