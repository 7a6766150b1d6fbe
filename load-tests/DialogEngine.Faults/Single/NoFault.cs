namespace DialogEngine.Faults.Single;

/// <summary>Nothing goes wrong: people vote for a while. What is found here was wrong by itself.</summary>
internal sealed class NoFault : IFault
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(15);

    public string Name => "none";

    public string Purpose => "nothing goes wrong: people vote for a while";

    public Task Inject(Scene scene, CancellationToken stop) => Task.Delay(Duration, stop);
}
