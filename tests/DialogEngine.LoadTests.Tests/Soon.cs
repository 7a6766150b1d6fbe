namespace DialogEngine.LoadTests;

/// <summary>What comes soon or never.</summary>
internal static class Soon
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static Task OrNever(this Task awaited) => awaited.WaitAsync(Limit, TestContext.Current.CancellationToken);
}
