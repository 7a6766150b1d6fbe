using DialogEngine.Polls;
using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;

namespace DialogEngine.Simulating;

/// <summary>
/// The one database of all hosts. What waits shares a transaction; it is seen, and answered, once it is durable. After
/// a crash it reads its log.
/// </summary>
/// <param name="committed">Hears of every transaction as it becomes visible.</param>
internal sealed class Database(Steps steps, Dice dice, Trace trace, Disk disk, Bug? bug, Action<IReadOnlyList<Change>> committed)
{
    public const string Name = "database";

    private const int MostAtOnce = 6;

    private readonly Queue<Write> _waiting = new();
    private List<Write> _batch = [];
    private Place _place = new(Name, steps);
    private Tables _working = new();
    private int _frames;
    private bool _busy;

    public bool IsUp { get; private set; } = true;

    /// <summary>Whether it takes no calls although it runs.</summary>
    public bool IsAway { get; set; }

    /// <summary>How many of the next transactions' answers do not arrive.</summary>
    public int AnswersLost { get; set; }

    /// <summary>What is seen by whoever reads.</summary>
    public Tables Tables { get; private set; } = new();

    public void Accept(Write write)
    {
        if (!IsUp || IsAway)
        {
            write.Fail(Away());
            return;
        }

        _waiting.Enqueue(write);
        if (_busy) return;
        _busy = true;
        _place.Post(_ => Commit(), null);
    }

    /// <exception cref="StoreUnavailableException">It is not there.</exception>
    public T Read<T>(Func<Database, T> read) => IsUp && !IsAway ? read(this) : throw Away();

    public void LosePower()
    {
        IsUp = false;
        _place.Lose();
        disk.LosePower();
        Write[] lost = [.. _batch, .. _waiting];
        (_batch, _busy) = ([], false);
        _waiting.Clear();
        foreach (var write in lost) write.Fail(new StoreUnavailableException("The connection to the simulated database was lost."));
    }

    public void Start()
    {
        var (frames, sound) = Frame.ReadAll(disk.Read());
        trace.Note($"database: starts with {frames.Count} transactions, {disk.Length - sound} bytes are no whole one");
        if (bug is not Bug.TornEndKept) disk.CutTo(sound);
        Tables = Recovered(frames);
        _working = Recovered(frames);
        foreach (var frame in frames.Skip(_frames)) committed(frame);
        _frames = frames.Count;
        _place = new Place(Name, steps);
        IsUp = true;
    }

    private static StoreUnavailableException Away() => new("The simulated database is away.");

    private Tables Recovered(List<List<Change>> frames)
    {
        var tables = Tables.After(frames);
        if (bug is not Bug.ForgottenIds) return tables;
        foreach (var poll in tables.Ballots)
            foreach (var (voter, row) in poll.ToArray())
                poll[voter] = row with { Ballot = row.Ballot with { Replaced = [] } };
        return tables;
    }

    private void Commit()
    {
        if (_waiting.Count == 0)
        {
            _busy = false;
            return;
        }

        _batch = [];
        for (var most = 1 + dice.Next(MostAtOnce); most > 0 && _waiting.TryDequeue(out var write); most--) _batch.Add(write);
        var changes = CarryOut();
        if (changes.Count == 0)
        {
            Answer();
            return;
        }

        var end = disk.Length;
        try
        {
            disk.Append(Frame.Write(changes));
        }
        catch (IOException e)
        {
            disk.CutTo(end);
            _working = Tables.After(Frame.ReadAll(disk.Read()).Whole);
            trace.Note($"database: {_batch.Count} writes fail, {e.Message}");
            Fail(new StoreUnavailableException(e.Message));
            return;
        }

        if (bug is Bug.AcknowledgeEarly) foreach (var write in _batch) write.Answer();
        var place = _place;
        disk.Sync(() => place.Post(_ => Publish(changes), null));
    }

    /// <summary>Carries the batch out on the tables that nobody sees; one that fails leaves nothing behind.</summary>
    private List<Change> CarryOut()
    {
        var transaction = new Transaction(_working);
        foreach (var write in _batch)
        {
            var before = transaction.Changes.Count;
            if (write.TryCarryOut(transaction) || transaction.Changes.Count == before) continue;
            var kept = transaction.Changes[..before];
            _working = Tables.After([.. Frame.ReadAll(disk.Read()).Whole, kept]);
            transaction = new Transaction(_working);
            transaction.Changes.AddRange(kept);
        }

        return transaction.Changes;
    }

    private void Publish(List<Change> changes)
    {
        foreach (var change in changes) change.Apply(Tables);
        _frames++;
        trace.Note($"database: transaction {_frames} is durable with {_batch.Count} writes");
        committed(changes);
        Answer();
    }

    private void Answer()
    {
        if (AnswersLost > 0)
        {
            AnswersLost--;
            trace.Note("database: the answer to a transaction is lost");
            Fail(new StoreUnavailableException("The connection was lost in the commit."));
            return;
        }

        if (bug is not Bug.AcknowledgeEarly) foreach (var write in _batch) write.Answer();
        Next();
    }

    private void Fail(StoreUnavailableException reason)
    {
        foreach (var write in _batch) write.Fail(reason);
        Next();
    }

    private void Next()
    {
        _batch = [];
        _place.Post(_ => Commit(), null);
    }
}
