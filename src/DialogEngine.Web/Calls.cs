namespace DialogEngine;

/// <summary>Calls to grains on behalf of somebody who waits.</summary>
internal static class Calls
{
    /// <summary>
    /// How long a person waits before they are told to try again: less than a page waits, so that it hears of it. A grain
    /// whose host has died does not answer until the others have noticed.
    /// </summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);

    /// <summary>
    /// How long a moderator waits. A command has no id by which it is known again, so they had better hear what became of
    /// it: longer than a store waits before it gives a write up.
    /// </summary>
    public static readonly TimeSpan CommandTimeout = TimeSpan.FromSeconds(5);

    /// <summary>The answer of a grain; another one when it does not come in time, and it is not known what became of the call.</summary>
    public static async Task<T> Try<T>(Task<T> call, T otherwise, TimeSpan timeout)
    {
        try
        {
            return await call.WaitAsync(timeout);
        }
        catch (Exception e) when (IsPassing(e))
        {
            return otherwise;
        }
    }

    /// <summary>Whether a call has failed with something that passes: a host or the store is away, or too slow.</summary>
    public static bool IsPassing(Exception failure) => failure is TimeoutException or OrleansException or IOException;
}
