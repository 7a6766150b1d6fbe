using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage;

/// <summary>A dialogue that has been entered, takes ballots, and has all its boxes opened.</summary>
public sealed class Hall
{
    public static readonly BallotForm TwoOptions = new(2, 1, 1);

    private readonly Provider _store;
    private readonly long[] _epochs = new long[VoterKey.Boxes];

    private Hall(Provider store) => _store = store;

    public DialogueId Id { get; private init; } = Some.Dialogue();

    public long Version { get; private set; }

    public static async Task<Hall> Open(Provider store, params PollId[] polls)
    {
        var hall = new Hall(store);
        Assert.True(await store.Dialogues.Enter(hall.Id, Some.JoinCode(), Some.Secret(), Some.Time));
        await hall.TakeOver([.. Enumerable.Range(0, VoterKey.Boxes)]);
        await hall.Happen([new PollChange.Accept(true), .. polls.Select(poll => Opened(poll))]);
        return hall;
    }

    /// <summary>The same dialogue on another host, which takes over these boxes.</summary>
    public async Task<Hall> On(Provider host, params int[] boxes)
    {
        var hall = new Hall(host) { Id = Id, Version = Version };
        await hall.TakeOver(boxes);
        return hall;
    }

    public static PollChange.Open Opened(PollId poll, DateTimeOffset? closesAt = null) =>
        new(poll, TwoOptions, Some.Secret(), closesAt);

    public BoxId Box(int number) => new(Id, number);

    /// <summary>Opens boxes, also anew.</summary>
    public async Task TakeOver(params int[] boxes)
    {
        foreach (var box in boxes) _epochs[box] = await _store.Ballots.OpenBox(Box(box));
    }

    public async Task Happen(params PollChange[] changes)
    {
        Assert.True(await _store.Journal.Append(Id, Version, [Some.Entry()], changes));
        Version++;
    }

    public async Task<BallotOutcome> Cast(
        PollId poll, VoterKey voter, BallotId id, Choice choice, Attendance attendance = Attendance.Remote) =>
        Assert.Single(await Cast(voter.Box, new IncomingBallot(poll, voter, attendance, id, choice)));

    public Task<IReadOnlyList<BallotOutcome>> Cast(int box, params IncomingBallot[] ballots) =>
        _store.Ballots.Commit(Box(box), _epochs[box], ballots);

    public async Task<HybridTally> Count(PollId poll) => Assert.NotNull(await _store.Ballots.Count(Id, poll));

    public async Task<CastBallot?> Standing(PollId poll, VoterKey voter) =>
        Assert.Single(await _store.Ballots.Find(Id, [(poll, voter)]));
}
