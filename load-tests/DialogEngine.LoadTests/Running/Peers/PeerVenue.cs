using DialogEngine.LoadTests.Accounting;
using DialogEngine.LoadTests.Phones;
using DialogEngine.LoadTests.Scenarios;
using DialogEngine.LoadTests.Wire;
using DialogEngine.LoadTests.Wire.Peers;

namespace DialogEngine.LoadTests.Running.Peers;

/// <summary>A peer's only poll. Nobody joins or leads, nothing is closed: its result is the last tally it tells.</summary>
/// <param name="peer">Where, and how it is spoken to.</param>
internal sealed class PeerVenue(Peer peer) : IVenue
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    // A tally is told ten times a second; whoever has not told the last one after this does not.
    private static readonly TimeSpan LastTallyLimit = TimeSpan.FromSeconds(5);

    private readonly IDialect _dialect = peer.Dialect(peer.Earlier.Sum());
    private Hall? _hall;
    private Witness? _witness;

    public string Name => peer.Name;

    public string Poll => VoteTally.Poll;

    public bool Counts => peer.Counts;

    public int? BallotsOfOne => null;

    public string AudiencePath => peer.Path;

    public string ProjectorPath => peer.Path;

    public IDialect Dialect(bool binary) => _dialect;

    public Task Open(Scenario scenario, CancellationToken stop) => Task.CompletedTask;

    public async Task Lead(Hall hall, CancellationToken stop)
    {
        (_hall, _witness) = (hall, new Witness(hall, _dialect));
        _witness.Connect();
        Look();
        while (!_witness.IsIn) await Task.Delay(BetweenLooks, stop);
    }

    public Task<string?> Join(bool isRemote, CancellationToken stop) => Task.FromResult<string?>(null);

    public async Task<Published?> Close(CancellationToken stop)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (watch.Elapsed < LastTallyLimit && (_witness?.Last?.Version ?? 0) < _hall!.Book.AcknowledgedBallots) await Task.Delay(BetweenLooks, stop);
        var last = _witness?.Last;
        var counts = last is null ? [] : last.Counts.Select((count, option) => count - peer.Earlier.ElementAtOrDefault(option)).ToArray();
        if (last is not null) peer.Earlier = last.Counts;
        return new Published(0, last?.Version ?? 0, counts, null, new Dictionary<UInt128, long>(), CountsEachBallot: true);
    }

    public ValueTask DisposeAsync()
    {
        _witness?.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Look()
    {
        _witness!.Look(_hall!.Wheel.NowMs);
        _hall.Wheel.After(1000, _ => Look());
    }
}

/// <summary>A peer that runs.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Path">Where phones connect.</param>
/// <param name="Counts">Whether it counts ballots.</param>
/// <param name="Dialect">How it is spoken to, given how many ballots it had before.</param>
internal sealed record Peer(string Name, string Path, bool Counts, Func<long, IDialect> Dialect)
{
    /// <summary>Ballots for each option that it had before the present audience came: what one has counted once it does not forget.</summary>
    public IReadOnlyList<long> Earlier { get; set; } = [];
}
