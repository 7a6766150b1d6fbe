using DialogEngine.Dialogues;

namespace DialogEngine.Simulating;

/// <summary>Everything that there is in one run, all of it from one seed.</summary>
internal sealed class World
{
    public const int MostHosts = 3;

    private const int MostPhones = 12;
    private int _hosts;

    public World(ulong seed, Bug? bug, Action<string>? listener)
    {
        Bug = bug;
        Dice = new Dice(seed);
        Trace = new Trace(listener);
        Steps = new Steps(Dice, Trace);
        Trace.Clock = () => Steps.Now;
        Clock = new VirtualClock(Steps, TimeSpan.Zero);
        Ledger = new Ledger(Steps, Trace);
        Network = new Network(Steps, Dice, Trace);
        Disk = new Disk(Steps, Dice, Trace, bug);
        Database = new Database(Steps, Dice, Trace, Disk, bug, Ledger.Commit);
        Cluster = new Cluster(Steps, Dice, Trace, Network);
        Dialogue = DialogueId.From(Dice.Next());
        for (var i = 0; i < MostHosts; i++) StartHost();
        Phones = [.. Enumerable.Range(1, 6 + Dice.Next(MostPhones - 5)).Select(number => new Phone(this, number))];
        Desk = new Desk(this);
        Nemesis = new Nemesis(this);
    }

    public Bug? Bug { get; }

    public Dice Dice { get; }

    public Trace Trace { get; }

    public Steps Steps { get; }

    public TimeProvider Clock { get; }

    public Ledger Ledger { get; }

    public Network Network { get; }

    public Disk Disk { get; }

    public Database Database { get; }

    public Cluster Cluster { get; }

    public DialogueId Dialogue { get; }

    public IReadOnlyList<Phone> Phones { get; } = [];

    public Desk Desk { get; }

    public Nemesis Nemesis { get; }

    /// <summary>Whether people may still begin something new.</summary>
    public bool MayAct { get; set; } = true;

    /// <summary>Whether the desk is to close and publish everything.</summary>
    public bool IsEnding { get; set; }

    /// <summary>Starts one more host, whose clock may be a little ahead or behind.</summary>
    public void StartHost()
    {
        if (Cluster.Hosts.Count == MostHosts) return;
        var host = new Host(this, $"host-{++_hosts}", Dice.Between(0, 800) - TimeSpan.FromMilliseconds(400));
        Cluster.Hosts.Add(host);
        Trace.Note($"cluster: {host.Name} starts");
        host.Start();
    }
}
