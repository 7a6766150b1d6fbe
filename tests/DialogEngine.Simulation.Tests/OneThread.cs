using System.Collections.Concurrent;

namespace DialogEngine.Simulating;

/// <summary>Does one thing after the other, always on the same thread: a world knows no other.</summary>
internal sealed class OneThread : IDisposable
{
    private readonly BlockingCollection<Action> _work = [];

    public OneThread() => new Thread(Work) { IsBackground = true }.Start();

    public T Do<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _work.Add(() =>
        {
            try
            {
                done.SetResult(work());
            }
            catch (Exception e)
            {
                done.SetException(e);
            }
        });
        return done.Task.GetAwaiter().GetResult();
    }

    public void Dispose() => _work.CompleteAdding();

    private void Work()
    {
        foreach (var next in _work.GetConsumingEnumerable()) next();
        _work.Dispose();
    }
}
