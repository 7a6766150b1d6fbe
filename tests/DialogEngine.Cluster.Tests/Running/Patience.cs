namespace DialogEngine.Running;

/// <summary>How long a test waits for what it named; then it says what it was.</summary>
internal static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static async Task<T> For<T>(Task<T> awaited, string what, Func<string>? seen = null)
    {
        await For((Task)awaited, what, seen);
        return await awaited;
    }

    public static async Task For(Task awaited, string what, Func<string>? seen = null)
    {
        try
        {
            await awaited.WaitAsync(Limit);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Waited {Limit.TotalSeconds:0} s for {what}. {seen?.Invoke()}");
        }
    }
}
