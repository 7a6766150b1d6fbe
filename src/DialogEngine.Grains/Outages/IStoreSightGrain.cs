namespace DialogEngine.Outages;

/// <summary>Says whether the store can be written to from the host it is on. Each question has a grain of its own, put where the question is meant.</summary>
[Alias("store-sight")]
internal interface IStoreSightGrain : IGrainWithGuidKey
{
    [Alias("commits")]
    Task<bool> Commits();
}
