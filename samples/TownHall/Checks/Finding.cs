namespace DialogEngine.TownHall.Checks;

/// <summary>One tally of the engine, held against what the simulated phones themselves cast.</summary>
/// <param name="Others">Ballots of people who joined with phones of their own: they count, and are none of the simulation's.</param>
internal sealed record Finding(string Title, int[] Engine, int[] Own, int Others, IReadOnlyList<string> Faults);
