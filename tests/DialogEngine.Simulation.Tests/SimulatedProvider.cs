using DialogEngine.Storage;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Registers;

namespace DialogEngine.Simulating;

/// <summary>The simulated store, held to the contract of the real ones. Its world stands still but while something is asked of it.</summary>
public sealed class SimulatedProvider : Provider
{
    private readonly OneThread _thread = new();
    private Steps _steps = null!;
    private Database _database = null!;

    public SimulatedProvider()
    {
        var store = _thread.Do(Build);
        (Journal, Ballots, Dialogues) = (Asking.For<IEventJournal>(this, store), Asking.For<IBallotStore>(this, store), Asking.For<IDialogueRegister>(this, store));
    }

    public override IEventJournal Journal { get; }

    public override IBallotStore Ballots { get; }

    public override IDialogueRegister Dialogues { get; }

    public override IModeratorRegister Moderators => throw new NotSupportedException("The simulation has no moderators.");

    public override IReadiness Readiness => throw new NotSupportedException("The simulation has no readiness.");

    public override void Reopen() => _thread.Do(() =>
    {
        _database.LosePower();
        _database.Start();
        return true;
    });

    public override void Tamper(string sql) => throw new NotSupportedException("The simulated store knows no SQL.");

    protected override void Dispose(bool disposing) => _thread.Dispose();

    /// <summary>Asks the store, and lets its time go on until it has answered.</summary>
    internal Task Ask(Func<Task> ask) => _thread.Do(() =>
    {
        var answer = ask();
        while (!answer.IsCompleted && _steps.Step())
        {
            // Each step is something that the store, its disk or the network does.
        }

        return answer;
    });

    private SimulatedStore Build()
    {
        var (dice, trace) = (new Dice(1), new Trace(null));
        _steps = new Steps(dice, trace);
        trace.Clock = () => _steps.Now;
        _database = new Database(_steps, dice, trace, new Disk(_steps, dice, trace, null), null, _ => { });
        return new SimulatedStore("host", _database, new Network(_steps, dice, trace), _steps);
    }
}
