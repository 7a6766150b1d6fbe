namespace DialogEngine.Simulating;

/// <summary>A call on its way to an activation.</summary>
/// <param name="Key">Whom it is for.</param>
/// <param name="Interleaves">Whether it may come among others.</param>
/// <param name="Run">Has the activation's grain do it, and sends the answer back.</param>
/// <param name="Refuse">Sends back why it could not be done.</param>
internal sealed record Request(string Key, bool Interleaves, Func<object, Task> Run, Action<Exception> Refuse)
{
    /// <summary>Where it has come to.</summary>
    public Host? At { get; set; }
}
