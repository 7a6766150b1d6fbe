using DialogEngine.Faults.Running;

namespace DialogEngine.Faults;

/// <summary>One thing that goes wrong while people vote.</summary>
internal interface IFault
{
    /// <summary>What it is called on the command line and in the results: kebab-case.</summary>
    string Name { get; }

    /// <summary>One sentence: what is done, and what must hold.</summary>
    string Purpose { get; }

    /// <summary>How soon votes must be acknowledged again; null where nothing is measured.</summary>
    Goal? Goal => null;

    /// <summary>How many dialogues are held side by side, each judged by itself.</summary>
    int Meetings => 1;

    /// <summary>Whether acknowledged ballots are meant to be lost: the control of a fault, which shows that it bites.</summary>
    bool ExpectsLoss => false;

    /// <summary>What differs from the command line's settings for this fault.</summary>
    RunSettings Adapt(RunSettings settings) => settings;

    /// <summary>What the run stands on; nothing has been started yet.</summary>
    Task<IGround> Prepare(RunFolder folder, RunSettings settings) => Task.FromResult<IGround>(new SingleProcess(folder, settings));

    /// <summary>Injects the fault while people vote, heals it, and returns when all is whole and ready again.</summary>
    Task Inject(Scene scene, CancellationToken stop);
}
