namespace DialogEngine.LoadTests.Running;

/// <summary>A kind of server that can be started here, as those who use it would start it.</summary>
internal interface IServerKind
{
    /// <summary>What a command line calls it.</summary>
    string Key { get; }

    /// <summary>What reports call it.</summary>
    string Name { get; }

    /// <summary>Sees to it that all is there that a start needs.</summary>
    /// <exception cref="CannotRunException">Something is missing that has to be installed.</exception>
    Task Prepare(CancellationToken stop);

    /// <summary>Starts one that has seen nobody yet.</summary>
    /// <exception cref="CannotRunException">It does not start.</exception>
    Task<IServer> Start(CancellationToken stop);
}
