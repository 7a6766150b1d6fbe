using DialogEngine.Storage.Sqlite.Writing;

namespace DialogEngine.Storage.Sqlite;

/// <summary>Holds the writer in the middle of a transaction, so that what is asked meanwhile gathers.</summary>
internal sealed class Gate : IDisposable
{
    private readonly ManualResetEventSlim _opened = new();
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _held;

    private Gate(Writer writer) => _held = writer.Write(_ =>
    {
        _entered.SetResult();
        _opened.Wait();
        return 0;
    });

    public static async Task<Gate> Close(SqliteStore store)
    {
        var gate = new Gate(store.Writer);
        await gate._entered.Task;
        return gate;
    }

    public Task Open()
    {
        _opened.Set();
        return _held;
    }

    public void Dispose()
    {
        _opened.Set();
        _held.GetAwaiter().GetResult();
        _opened.Dispose();
    }
}
