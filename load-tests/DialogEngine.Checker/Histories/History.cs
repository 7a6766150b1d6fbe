using System.Globalization;

namespace DialogEngine.Checking.Histories;

/// <summary>Everything that was done and seen from outside.</summary>
internal sealed class History
{
    /// <summary>The files, as paths from the run's folder.</summary>
    public List<string> Files { get; } = [];

    public long Lines { get; set; }

    /// <summary>The phones that have joined, or have tried to.</summary>
    public SortedSet<string> Phones { get; } = new(StringComparer.Ordinal);

    public Dictionary<UInt128, BallotOperation> Ballots { get; } = [];

    public List<Receipt> Receipts { get; } = [];

    public Dictionary<UInt128, Command> Commands { get; } = [];

    /// <summary>The tallies that were shown, by poll; of one client in the order in which they came.</summary>
    public SortedDictionary<string, List<ShownTally>> Tallies { get; } = new(StringComparer.Ordinal);

    public List<SeenVersion> Versions { get; } = [];

    public List<OnWall> Wall { get; } = [];

    public List<SeenInPublic> Public { get; } = [];

    public List<SeenReadiness> Readiness { get; } = [];

    /// <summary>When the last line was written; negative infinity when there is none.</summary>
    public double End { get; set; } = double.NegativeInfinity;

    public string Where(Place place) => place.Line == 0 ? "run" : string.Create(CultureInfo.InvariantCulture, $"{Files[place.File]}:{place.Line}");

    /// <summary>The commands of a kind about something, those that were never carried out among them.</summary>
    public IEnumerable<Command> CommandsOf(string what) => Commands.Values.Where(command => command.What == what);
}
