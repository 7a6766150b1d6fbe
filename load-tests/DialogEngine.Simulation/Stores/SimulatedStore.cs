using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Registers;

namespace DialogEngine.Simulating;

/// <summary>What a host has of the database: a connection over the network.</summary>
internal sealed class SimulatedStore(string host, Database database, Network network, Steps steps, Bug? bug = null) : IBallotStore, IEventJournal, IDialogueRegister
{
    /// <summary>How long a call may take before the connection is given up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public Task<long> OpenBox(BoxId box, CancellationToken cancel = default) => Write(transaction => BoxWriting.Open(transaction, box));

    public Task<IReadOnlyList<BallotOutcome>> Commit(
        BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default)
    {
        box.MustHold(ballots);
        return Write(transaction => BoxWriting.Receive(transaction, box, epoch, ballots, bug));
    }

    public Task<IReadOnlyList<long>> Epochs(DialogueId dialogue, CancellationToken cancel = default) => Read(at => at.Tables.EpochsOf(dialogue));

    public Task<IReadOnlyList<PollRecord>> Polls(DialogueId dialogue, CancellationToken cancel = default) =>
        Read<IReadOnlyList<PollRecord>>(at => [.. at.Tables.PollsOf(dialogue).Select(at.Tables.Record)]);

    public Task<PollRecord?> Poll(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
        Read(at => at.Tables.Poll(dialogue, poll) is { } found ? at.Tables.Record(found) : null);

    public Task<IReadOnlyDictionary<PollId, HybridTally>> CountBox(BoxId box, CancellationToken cancel = default) => Read(at => at.Tables.CountBox(box));

    public Task<HybridTally?> Count(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
        Read(at => at.Tables.Poll(dialogue, poll) is { } found ? at.Tables.Count(found) : (HybridTally?)null);

    public Task<IReadOnlyList<CastBallot?>> Find(
        DialogueId dialogue, IReadOnlyList<(PollId Poll, VoterKey Voter)> voters, CancellationToken cancel = default) =>
        Read<IReadOnlyList<CastBallot?>>(at => [.. voters.Select(asked => at.Tables.Standing(dialogue, asked.Poll, asked.Voter))]);

    public Task<IReadOnlyList<(BallotId Id, Choice Choice)>> Ballots(DialogueId dialogue, PollId poll, CancellationToken cancel = default) =>
        Read(at => at.Tables.Counted(dialogue, poll));

    public Task<IReadOnlyList<DialogueId>> Overdue(DateTimeOffset now, CancellationToken cancel = default) => Read(at => at.Tables.Overdue(now));

    public Task<IReadOnlyList<JournalEntry>> Read(DialogueId dialogue, long after = 0, CancellationToken cancel = default) =>
        Read(at => at.Tables.Read(dialogue, after));

    public Task<bool> Append(
        DialogueId dialogue, long expectedVersion, IReadOnlyList<NewEntry> entries, IReadOnlyList<PollChange> polls, CancellationToken cancel = default) =>
        Write(transaction => JournalWriting.Append(transaction, dialogue, expectedVersion, entries, polls, bug));

    public Task<bool> Enter(DialogueId dialogue, string joinCode, byte[] supportSecret, DateTimeOffset at, CancellationToken cancel = default) =>
        Write(transaction => RegisterWriting.Enter(transaction, dialogue, joinCode, supportSecret, at));

    public Task<DialogueId?> Find(string joinCode, CancellationToken cancel = default) =>
        Read(at => at.Tables.Dialogues.Values.FirstOrDefault(entered => entered.JoinCode == joinCode)?.Id);

    public Task<DialogueRecord?> Read(DialogueId dialogue, CancellationToken cancel = default) => Read(at => at.Tables.Read(dialogue));

    private Task<T> Write<T>(Func<Transaction, T> work) => Call<T>((answer, fail) => database.Accept(new Write<T>(work, answer, fail)));

    private Task<T> Read<T>(Func<Database, T> read) => Call<T>((answer, fail) =>
    {
        try
        {
            answer(database.Read(read));
        }
        catch (Exception e)
        {
            fail(e);
        }
    });

    /// <summary>Calls the database, which may be reached late or never, and may answer late or never.</summary>
    private Task<T> Call<T>(Action<Action<T>, Action<Exception>> act)
    {
        steps.MustBeAlone();
        var answer = new TaskCompletionSource<T>();
        var givingUp = steps.After(Patience, () => answer.TrySetException(new StoreUnavailableException("The simulated database has not answered in time.")));
        network.Send(host, Database.Name, () => act(result => Back(() => answer.TrySetResult(result)), e => Back(() => answer.TrySetException(e))));
        return answer.Task;

        void Back(Func<bool> arrive) => network.Send(Database.Name, host, () =>
        {
            givingUp.TurnOff();
            arrive();
        });
    }
}
