using DialogEngine.Dialogues;
using DialogEngine.Polls;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Simulating;

/// <summary>One host of the cluster. It dies once; what is started afterwards under its name is another.</summary>
internal sealed class Host
{
    private readonly World _world;
    private readonly Place _place;
    private readonly ILogger _log;
    private readonly SimulatedStore _store;

    public Host(World world, string name, TimeSpan ahead)
    {
        (_world, Name) = (world, name);
        _place = new Place(name, world.Steps);
        _log = new TracingLog(world.Trace, name);
        Clock = new VirtualClock(world.Steps, ahead);
        _store = new SimulatedStore(name, world.Database, world.Network, world.Steps, world.Bug);
        Grains = GrainsOfHost.Of(world.Cluster, this);
        Audience = new HostAudience(world, this);
        Front = new Front(world, this);
    }

    public string Name { get; }

    public TimeProvider Clock { get; }

    public IGrainFactory Grains { get; }

    public Front Front { get; }

    public HostAudience Audience { get; }

    public bool IsUp { get; private set; } = true;

    public IDialogueGrain Dialogue => new DialogueReference(_world.Cluster, this, _world.Dialogue.ToString());

    public SimulatedStore Store => _store;

    /// <summary>Begins to watch, and to keep deadlines.</summary>
    public void Start()
    {
        Audience.Start();
        _place.Run(KeepDeadlines);
    }

    /// <summary>Does something that came over the network, unless nobody is there any more.</summary>
    public void Receive(Func<Task> act)
    {
        if (IsUp) _place.Run(act);
    }

    public void Die()
    {
        IsUp = false;
        _place.Lose();
        Audience.Lose();
    }

    public IActivated NewGrain(string key, int number, Activation activation) => key.Contains('/', StringComparison.Ordinal)
        ? new SimulatedBox(
            new BallotBox(BoxKey.Parse(key), _store, Clock, () => new BoxReference(_world.Cluster, this, key, activation).Recount(), _log),
            BoxKey.Parse(key).Number,
            activation,
            _world.Ledger)
        : new SimulatedDialogue(
            new LiveDialogue(
                DialogueId.Parse(key),
                number,
                _store,
                _store,
                _store,
                Grains,
                Clock,
                () => _world.Dice.Bytes(VoterKey.SecretBytes),
                () => new DialogueReference(_world.Cluster, this, key, activation).Wake(),
                _log),
            activation);

    private async Task KeepDeadlines()
    {
        using var sweeper = new DeadlineSweeper(_store, Grains, Clock, new TracingLog<DeadlineSweeper>(_world.Trace, Name));
        while (true)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500), Clock);
            await sweeper.Sweep(CancellationToken.None);
        }
    }
}
