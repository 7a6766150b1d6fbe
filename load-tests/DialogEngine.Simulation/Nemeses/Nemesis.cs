namespace DialogEngine.Simulating;

/// <summary>Lets things go wrong, of those kinds that this world was dealt, and puts each right again a while later.</summary>
internal sealed class Nemesis
{
    private readonly World _world;
    private readonly Place _place;
    private readonly List<Func<string?>> _kinds = [];
    private bool _isOver;

    public Nemesis(World world)
    {
        _world = world;
        _place = new Place("nemesis", world.Steps);
        Func<string?>[] all =
        [
            KillHost, KillHost, Move, LoseActivation, ExistTwice, ExistTwice, CutHosts, CutDatabase, LosePower, LosePower, FillDisk,
            SlowDisk, DatabaseAway, LoseAnswers, BadNetwork, Storm,
        ];
        // Not everything in every world: what happens often together hides what one thing does by itself.
        _kinds.AddRange(all.Where(_ => world.Dice.Percent(60)));
    }

    private Dice Dice => _world.Dice;

    public void Start() => _place.Run(Live);

    /// <summary>Puts everything right, for good.</summary>
    public void Heal()
    {
        _isOver = true;
        _world.Trace.Note("nemesis: everything is put right");
        _world.Network.Heal();
        (_world.Disk.IsFull, _world.Disk.SyncTime) = (false, (1, 8));
        (_world.Database.IsAway, _world.Database.AnswersLost) = (false, 0);
        if (!_world.Database.IsUp) _world.Database.Start();
        while (_world.Cluster.Hosts.Count < World.MostHosts) _world.StartHost();
        _world.Cluster.Unite();
    }

    private async Task Live()
    {
        while (!_isOver && _kinds.Count > 0)
        {
            await Task.Delay(Dice.Between(100, 1_500), _world.Clock);
            if (_isOver) return;
            if (Dice.Pick(_kinds)() is { } what) _world.Trace.Note($"nemesis: {what}");
        }
    }

    private void Later(int from, int to, Action heal) => _world.Steps.After(Dice.Between(from, to), () =>
    {
        if (!_isOver) heal();
    });

    private string? KillHost()
    {
        if (_world.Cluster.Up.Count < 2) return null;
        var host = Dice.Pick(_world.Cluster.Up);
        _world.Cluster.Kill(host);
        Later(500, 4_000, _world.StartHost);
        return null;
    }

    private string? Move()
    {
        if (_world.Cluster.Activations is not { Count: > 0 } activations) return null;
        var moving = Dice.Pick(activations);
        moving.Leave();
        return $"{moving.Name} is to move";
    }

    private string? LoseActivation()
    {
        if (_world.Cluster.Activations is not { Count: > 0 } activations) return null;
        var lost = Dice.Pick(activations);
        _world.Cluster.Lose(lost);
        return $"{lost.Name} is lost";
    }

    private string? ExistTwice()
    {
        if (_world.Cluster.Activations is not { Count: > 0 } activations) return null;
        _world.Cluster.Double(Dice.Pick(activations));
        Later(500, 5_000, _world.Cluster.Unite);
        return null;
    }

    private string? CutHosts()
    {
        if (_world.Cluster.Up is not { Count: > 1 } up) return null;
        var (one, other) = (up[0].Name, up[^1].Name);
        return Cut(one, other, Dice.Percent(50));
    }

    private string? CutDatabase() => _world.Cluster.Up is { Count: > 0 } up ? Cut(Dice.Pick(up).Name, Database.Name, Dice.Percent(50)) : null;

    private string Cut(string one, string other, bool both)
    {
        _world.Network.Cut(one, other);
        if (both) _world.Network.Cut(other, one);
        Later(500, 4_000, () => _world.Network.Mend(one, other));
        return $"{one} does not reach {other}{(both ? ", nor the other way" : "")}";
    }

    private string? LosePower()
    {
        if (!_world.Database.IsUp) return null;
        _world.Database.LosePower();
        Later(100, 2_000, _world.Database.Start);
        return "the database has lost its power";
    }

    private string FillDisk()
    {
        _world.Disk.IsFull = true;
        Later(300, 3_000, () => _world.Disk.IsFull = false);
        return "the disk is full";
    }

    private string SlowDisk()
    {
        _world.Disk.SyncTime = (50, 1_500);
        Later(500, 4_000, () => _world.Disk.SyncTime = (1, 8));
        return "the disk is slow";
    }

    private string DatabaseAway()
    {
        _world.Database.IsAway = true;
        Later(200, 2_500, () => _world.Database.IsAway = false);
        return "the database takes no calls";
    }

    private string LoseAnswers()
    {
        _world.Database.AnswersLost = 1 + Dice.Next(4);
        return "answers of the database are lost";
    }

    private string BadNetwork()
    {
        (_world.Network.Lost, _world.Network.Doubled, _world.Network.Late) = (Dice.Next(15), Dice.Next(40), Dice.Next(25));
        Later(500, 5_000, () => (_world.Network.Lost, _world.Network.Doubled, _world.Network.Late) = (0, 5, 1));
        return "the network is bad";
    }

    private string Storm()
    {
        foreach (var phone in _world.Phones) phone.Reconnect();
        return "all phones come anew";
    }
}
