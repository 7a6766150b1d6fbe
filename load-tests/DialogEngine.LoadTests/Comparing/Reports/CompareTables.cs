using System.Globalization;

namespace DialogEngine.LoadTests.Comparing.Reports;

/// <summary>The two tables and the remarks of a comparison, for whatever shows them.</summary>
/// <param name="compared">What it came to.</param>
/// <param name="between">What stands between a median and its range.</param>
internal sealed class CompareTables(Compared compared, string between)
{
    private const string None = "–";

    public string[] ServerHead => ["median, least–most", .. compared.Servers.Select(server => server.Name)];

    /// <summary>A line for each figure that anybody has, and for what was counted; a column for each server.</summary>
    public IEnumerable<string[]> ServerRows =>
    [
        .. Figure.All
            .Select(figure => (figure.Name, Spreads: compared.Servers.Select(server => compared.Over(server.Key, figure.Of)).ToArray()))
            .Where(line => line.Spreads.Any(spread => spread is { Most: not 0 }))
            .Select(line => (string[])[line.Name, .. line.Spreads.Select(Cell)]),
        Sums("ballots acknowledged", trial => trial.Run.Counts.Acknowledged),
        Sums("of them counted", trial => trial.Run.Reconciliation is { } sum ? sum.Published - sum.UnknownCounted + sum.Replaced : null),
        Sums("not answered", trial => trial.Run.Counts.Unanswered),
        Sums("faults", trial => trial.Run.Faults.Sum(fault => fault.Count)),
    ];

    public static string[] WeightHead => ["DialogEngine", "median", "least–most", "goal", "reached"];

    /// <summary>A line for each peer, and for the engine's own bound.</summary>
    public IEnumerable<string[]> WeightRows => compared.Weights.Select(weight => (string[])
    [
        weight.Peer is null ? What : $"{What}, in proportion to {compared.Servers.First(server => server.Key == weight.Peer).Name}",
        weight.Came is { } came ? Figure.Text(came.Median) : None,
        weight.Came is { } range ? Figure.Range(range) : None,
        weight.Goal is { } goal ? string.Create(CultureInfo.InvariantCulture, $"≤ {goal.AtMost}") : None,
        weight.IsReached switch { true => "yes", false => "no", null => None },
    ]);

    public string Title => string.Create(
        CultureInfo.InvariantCulture,
        $"{compared.Scenario.Name}, {compared.Scenario.Phones:N0} phones, {(compared.Scenario.Saturates ? "each votes again as soon as it is answered" : $"{compared.Scenario.VotesPerSecond:N0} ballots a second")}, {Rounds switch { 1 => "1 round", var rounds => $"{rounds} rounds" }}");

    public string Place => string.Create(
        CultureInfo.InvariantCulture,
        $"{compared.At:yyyy-MM-dd HH:mm} UTC; {compared.Machine.Processor}, {compared.Machine.Cores} cores, {compared.Machine.MemoryGigabytes:0} GB; {compared.Machine.System}, {compared.Machine.Runtime}; commit {compared.Machine.Commit ?? "unknown"}");

    /// <summary>What has to be said beside the figures.</summary>
    public IEnumerable<string> Remarks =>
    [
        .. compared.EngineSettings.Count > 0 ? (string[])[$"The engine was started with {string.Join(", ", compared.EngineSettings)}."] : [],
        .. compared.Servers.Where(server => compared.Over(server.Key, trial => trial.BallotStoreCpuUs) is not null)
            .Select(server => $"What the store of {server.Name} used is stated, and is not part of the proportion."),
        .. compared.Servers.Where(server => compared.Of(server.Key).Any(trial => trial.Run.Reconciliation is null && trial.Run.Faults.Count == 0))
            .Select(server => $"{server.Name} counts nothing: only that it answers is looked at."),
        .. compared.Trials.SelectMany(trial => trial.Run.Faults.Select(fault => string.Create(
            CultureInfo.InvariantCulture, $"{trial.Run.ServerKind}, round {trial.Round}: {Words.Of(fault.Fault)}: {fault.Count:N0} ({string.Join("; ", fault.Examples)})"))),
    ];

    private static LoadTests.Reports.Words Words => LoadTests.Reports.Words.English;

    private int Rounds => compared.Trials.Max(trial => trial.Round);

    private string What => compared.Weighed switch
    {
        Weighed.Ballot => "CPU a ballot",
        Weighed.Tally => "CPU a tally shown",
        _ => "kB a phone",
    };

    private string Cell(Spread? spread) => spread is { } known ? $"{Figure.Text(known.Median)}{between}{Figure.Range(known)}" : None;

    private string[] Sums(string name, Func<Trial, long?> count) =>
    [
        name,
        .. compared.Servers.Select(server => compared.Of(server.Key).Select(count).ToArray() is var counts && counts.All(one => one is not null)
            ? counts.Sum()!.Value.ToString("N0", CultureInfo.InvariantCulture)
            : None),
    ];
}
