using DialogEngine.TownHall.Meeting;

namespace DialogEngine.TownHall.Simulation;

/// <summary>What the simulated people think: how they vote, how they change their minds, which questions they stand behind.</summary>
internal sealed class Mind(Seed seed)
{
    private const double InRoom = 0.3;
    private const double StaysOut = 0.07;
    private const double ChangesMind = 0.15;
    private const double Withdraws = 0.03;
    private const double RegretsSupport = 0.08;
    private const int MostChanges = 3;

    public bool IsInRoom(int phone) => seed.For("attendance", phone).NextDouble() < InRoom;

    /// <summary>Everything a phone casts in a poll, in order. The last counts; an empty choice withdraws; none at all is staying out.</summary>
    public IReadOnlyList<int[]> Ballots(Poll poll, int phone)
    {
        var chance = seed.For(poll.PollId, phone);
        if (chance.NextDouble() < StaysOut) return [];

        var weights = Weights(poll);
        var ballots = new List<int[]> { Choice(poll, weights, chance) };
        while (ballots.Count <= MostChanges && chance.NextDouble() < ChangesMind) ballots.Add(Choice(poll, weights, chance));
        if (chance.NextDouble() < Withdraws) ballots.Add([]);
        return ballots;
    }

    /// <summary>What a phone does about a question, in order: true supports it, false takes the support back.</summary>
    public IReadOnlyList<bool> Supports(Question question, int phone)
    {
        var chance = seed.For($"support {question.Name}", phone);
        if (chance.NextDouble() >= question.Popularity) return [];
        return chance.NextDouble() < RegretsSupport ? [true, false] : [true];
    }

    /// <summary>A moment between 0 and 1 at which a phone does something: most are early, some hesitate.</summary>
    public double Moment(string what, int phone) => Math.Pow(seed.For($"moment {what}", phone).NextDouble(), 1.5);

    /// <summary>The phones in an order of chance, to give out parts in the meeting.</summary>
    public int[] Shuffled(string what, int phones)
    {
        var order = Enumerable.Range(0, phones).ToArray();
        seed.For(what, phones).Shuffle(order);
        return order;
    }

    // No option is without friends, and few abstain.
    private double[] Weights(Poll poll)
    {
        var weights = Enumerable.Range(0, poll.Options.Count)
            .Select(option => 0.25 + seed.For($"liking {poll.PollId}", option).NextDouble())
            .ToArray();
        if (poll.Kind is "YesNoAbstain") weights[^1] *= 0.3;
        return weights;
    }

    private static int[] Choice(Poll poll, double[] weights, Random chance)
    {
        var open = Enumerable.Range(0, weights.Length).ToList();
        var choice = new int[chance.Next(poll.MinChoices, poll.MaxChoices + 1)];
        for (var i = 0; i < choice.Length; i++)
        {
            choice[i] = Draw(open, weights, chance);
            open.Remove(choice[i]);
        }

        return choice;
    }

    private static int Draw(List<int> open, double[] weights, Random chance)
    {
        var point = chance.NextDouble() * open.Sum(option => weights[option]);
        foreach (var option in open)
        {
            point -= weights[option];
            if (point < 0) return option;
        }

        return open[^1];
    }
}
