namespace DialogEngine.Faults;

/// <summary>What one run is like.</summary>
internal sealed record RunSettings
{
    /// <summary>All that the run chooses follows from it; how processes and sockets interleave does not.</summary>
    public required int Seed { get; init; }

    public int Phones { get; init; } = 200;

    /// <summary>Votes, changes and withdrawals per second, of all phones together.</summary>
    public int Rate { get; init; } = 200;

    /// <summary>Contributions per second, of all phones together.</summary>
    public double QuestionsPerSecond { get; init; } = 1;

    /// <summary>How many contributions come in altogether, at most.</summary>
    public int MostQuestions { get; init; } = int.MaxValue;

    /// <summary>How many polls are open from the beginning to the end; null where the desk opens and closes one after the other.</summary>
    public int? LastingPolls { get; init; }

    /// <summary>How long steady faults last, in minutes.</summary>
    public double Minutes { get; init; } = 60;

    /// <summary>How many times the fault is injected in one run, where that can be chosen; null for the fault's own number.</summary>
    public int? Injections { get; init; }

    /// <summary>A bug that <c>DialogEngine.Faults.Host</c> is told to have; null for the engine as it is.</summary>
    public string? Bug { get; init; }

    /// <summary>How long people vote before the fault, and between one injection and the next at most.</summary>
    public TimeSpan Calm { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a fresh poll stays open until the desk closes it.</summary>
    public TimeSpan PollTime { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>Whether each vote is sent several times, shuffled, and late.</summary>
    public bool Repeats { get; init; }

    /// <summary>The engine's own assembly.</summary>
    public FileInfo Engine { get; init; } = Repository.Engine;

    /// <summary>The engine with faults inside, as <c>DialogEngine.Faults.Host</c> builds it.</summary>
    public FileInfo FaultyEngine { get; init; } = Repository.FaultyEngine;

    /// <summary>The checker's assembly.</summary>
    public FileInfo Checker { get; init; } = Repository.Checker;
}
