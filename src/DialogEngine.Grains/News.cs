namespace DialogEngine;

/// <summary>Lets callers wait until there is news. Used on one grain's turns only, so it needs no lock.</summary>
internal sealed class News(TimeProvider clock)
{
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How often there has been news.</summary>
    public long Stamp { get; private set; }

    public void Tell()
    {
        Stamp++;
        var told = _next;
        _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        told.SetResult();
    }

    /// <summary>Completes at the next news, or when patience runs out.</summary>
    public async Task Wait(TimeSpan patience)
    {
        try
        {
            await _next.Task.WaitAsync(patience, clock);
        }
        catch (TimeoutException)
        {
            // No news is an answer too.
        }
    }
}
