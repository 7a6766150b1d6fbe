namespace DialogEngine.Hubs;

/// <summary>Calls to grains on behalf of somebody who waits.</summary>
internal static class Calls
{
    /// <summary>How long a person waits before they are told to try again.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    /// <summary>The answer of a grain; another one when it does not come, and it is not known what became of the call.</summary>
    public static async Task<T> Try<T>(Task<T> call, T otherwise)
    {
        try
        {
            return await call.WaitAsync(Timeout);
        }
        catch (Exception e) when (e is TimeoutException or OrleansException or IOException)
        {
            return otherwise;
        }
    }
}
