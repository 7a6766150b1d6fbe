[assembly: AssemblyFixture(typeof(DialogEngine.SharedEngine))]

namespace DialogEngine;

/// <summary>One engine for all tests that need none of their own; each has a dialogue of its own there.</summary>
/// <remarks>It takes many wrong codes and keys from this one address; the limits themselves are tested on another engine.</remarks>
public sealed class SharedEngine : IAsyncLifetime
{
    internal RunningEngine Engine { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Engine = await RunningEngine.Start(
        "--DialogEngine:Limits:WrongCodesPerMinute=100000", "--DialogEngine:Limits:WrongKeysPerMinute=100000");

    public ValueTask DisposeAsync() => Engine.DisposeAsync();
}
