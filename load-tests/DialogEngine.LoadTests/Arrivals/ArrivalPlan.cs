using DialogEngine.LoadTests.Scenarios;

namespace DialogEngine.LoadTests.Arrivals;

/// <summary>Everything that an audience does, decided before it does any of it: the same seed is the same plan.</summary>
internal static class ArrivalPlan
{
    public static Arrival[] Of(Scenario scenario)
    {
        var arrivals = new List<Arrival>();
        // Each has a stream of its own, so that another rate of questions leaves the votes as they are.
        arrivals.AddRange(Joins(scenario, new Random(scenario.Seed)));
        if (scenario.Votes is { } votes) arrivals.AddRange(Acts(scenario, Act.Vote, votes, new Random(scenario.Seed + 1)));
        if (scenario.Questions is { } questions) arrivals.AddRange(Acts(scenario, Act.Ask, questions, new Random(scenario.Seed + 2)));
        if (scenario.Supports is { } supports) arrivals.AddRange(Acts(scenario, Act.Support, supports, new Random(scenario.Seed + 3)));
        return [.. arrivals.OrderBy(arrival => arrival.AtMs)];
    }

    private static IEnumerable<Arrival> Joins(Scenario scenario, Random random)
    {
        var phones = Everyone(scenario.Phones, random);
        var next = 0;
        foreach (var ms in ArrivalTimes.Of(scenario.Joins, scenario.Phones, random).SelectMany(phase => phase.Ms))
        {
            if (next == phones.Length) yield break;
            yield return new Arrival(ms, phones[next++], Act.Join, 0);
        }
    }

    private static IEnumerable<Arrival> Acts(Scenario scenario, Act kind, Track track, Random random)
    {
        // Whoever is brought in one after the other does it once, until all have.
        var (once, next) = (Everyone(scenario.Phones, random), 0);
        foreach (var (phase, times) in ArrivalTimes.Of(track.Phases, scenario.Phones, random))
        {
            foreach (var ms in times)
            {
                var phone = phase is Phase.Inject ? once[next++ % once.Length] : random.Next(scenario.Phones);
                var pick = kind is Act.Vote ? scenario.Poll.Pick(random.NextDouble()) : random.Next(int.MaxValue);
                yield return new Arrival((int)(1000 * track.At) + ms, phone, kind, pick);
            }
        }
    }

    private static int[] Everyone(int phones, Random random)
    {
        var order = Enumerable.Range(0, phones).ToArray();
        random.Shuffle(order);
        return order;
    }
}
