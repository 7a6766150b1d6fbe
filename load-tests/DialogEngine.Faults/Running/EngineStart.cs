namespace DialogEngine.Faults.Running;

/// <summary>How an engine process is started.</summary>
internal sealed record EngineStart
{
    /// <summary>A short word such as <c>host-1</c>: the name of its log and in the nemesis' timeline.</summary>
    public required string Name { get; init; }

    /// <summary>The assembly that is run: the engine, or the engine with faults inside.</summary>
    public required FileInfo Assembly { get; init; }

    /// <summary>Where it listens, and where phones find it.</summary>
    public required Uri Url { get; init; }

    /// <summary>Arguments after the addresses.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>What goes before the command, such as <c>nsenter …</c>. It must hand its process over, so that its id is the engine's own.</summary>
    public IReadOnlyList<string> Prefix { get; init; } = [];
}
