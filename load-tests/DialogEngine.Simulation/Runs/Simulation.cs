using DialogEngine.Dialogues;

namespace DialogEngine.Simulating;

/// <summary>Plays one seed: people act while things go wrong, everything is put right, and then all must agree.</summary>
internal static class Simulation
{
    private const long MostSteps = 3_000_000;

    /// <summary>How long it may take, after everything has been put right, until everybody knows and sees the same.</summary>
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(30);

    /// <param name="seed">What everything follows from.</param>
    /// <param name="operations">How many things people ask for at the least.</param>
    /// <param name="bug">A mistake to be made on purpose; null for none.</param>
    /// <param name="listener">Hears each line of the trace; null when nobody does.</param>
    public static Outcome Run(ulong seed, int operations, Bug? bug = null, Action<string>? listener = null)
    {
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        var world = new World(seed, bug, listener);
        ViolationException? violation = null;
        try
        {
            Play(world, operations);
        }
        catch (ViolationException e)
        {
            violation = e;
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        return new Outcome(seed, world.Trace.Hash, world.Steps.Taken, world.Ledger.Operations, world.Steps.Now, violation, [.. world.Trace.Last]);
    }

    private static void Play(World world, int operations)
    {
        Open(world);
        foreach (var phone in world.Phones) phone.Start();
        world.Desk.Start();
        world.Nemesis.Start();
        Until(world, () => world.Ledger.Operations >= operations, TimeSpan.FromMinutes(10), "people act");

        world.MayAct = false;
        world.Nemesis.Heal();
        Agree(world);
        world.IsEnding = true;
        Until(world, () => world.Desk.HasPublished, Recovery, "the desk publishes");
        Agree(world);
        Judge(world);

        // What is true must be true of what is durable.
        world.Database.LosePower();
        world.Database.Start();
        Judge(world);
    }

    private static void Open(World world)
    {
        var place = new Place("setup", world.Steps);
        var isOpen = false;
        place.Run(async () =>
        {
            var host = world.Cluster.Hosts[0];
            await host.Store.Enter(world.Dialogue, "482917", world.Dice.Bytes(Polls.VoterKey.SecretBytes), host.Clock.GetUtcNow());
            await host.Dialogue.Create(Desk.Plan, "482917", Desk.Moderator);
            await host.Dialogue.Decide(new DialogueCommand.Open(Desk.Moderator));
            isOpen = true;
        });
        Until(world, () => isOpen, Recovery, "the dialogue is opened");
    }

    private static void Agree(World world)
    {
        var by = world.Steps.Now + Recovery;
        while (Convergence.Behind(world) is { } behind)
        {
            if (world.Steps.Now > by) throw new ViolationException("all agree in the end", behind);
            var pause = world.Steps.Now + TimeSpan.FromMilliseconds(100);
            Until(world, () => world.Steps.Now >= pause, Recovery, "time goes on");
        }
    }

    private static void Judge(World world)
    {
        world.Ledger.CheckBallots(world.Database.Tables);
        world.Ledger.CheckJournal(world.Database.Tables, world.Dialogue);
        world.Steps.MustHold();
    }

    private static void Until(World world, Func<bool> done, TimeSpan patience, string what)
    {
        var by = world.Steps.Now + patience;
        while (!done())
        {
            if (!world.Steps.Step()) throw new ViolationException("it goes on", $"Nothing is left to do before {what}.");
            if (world.Steps.Now > by) throw new ViolationException("it comes to an end", $"{patience} were not enough until {what}.");
            if (world.Steps.Taken > MostSteps) throw new ViolationException("it comes to an end", $"{MostSteps} steps were not enough until {what}.");
        }
    }
}
