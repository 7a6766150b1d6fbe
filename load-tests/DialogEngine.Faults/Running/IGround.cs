namespace DialogEngine.Faults.Running;

/// <summary>What a run stands on: engine processes, and the store below them. The same meetings are held on any.</summary>
internal interface IGround : IAsyncDisposable
{
    /// <summary><c>sqlite</c> or <c>postgres</c>.</summary>
    string Store { get; }

    /// <summary>The engine's processes, running or not; phones speak to any of them.</summary>
    IReadOnlyList<EngineProcess> Hosts { get; }

    /// <summary>Starts everything, and returns when each host is ready.</summary>
    Task Start(CancellationToken stop);

    /// <summary>Stops every host in order, as whoever deploys does.</summary>
    Task Stop();

    /// <summary>Leaves in the folder what the checker reads, after the hosts have ended.</summary>
    /// <returns>What the checker is told besides the folder, such as <c>--postgres</c> and how to connect.</returns>
    Task<IReadOnlyList<string>> Keep(RunFolder folder);

    /// <summary>Leaves what must outlive the ground for whoever looks at a run that was found wrong; the ground still stands.</summary>
    Task KeepForGood(RunFolder folder) => Task.CompletedTask;
}
