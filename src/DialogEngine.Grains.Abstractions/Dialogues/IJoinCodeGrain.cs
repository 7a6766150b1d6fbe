namespace DialogEngine.Dialogues;

/// <summary>Where a join code leads. The key is the code: six digits.</summary>
[Alias("join-code")]
public interface IJoinCodeGrain : IGrainWithStringKey
{
    /// <summary>The dialogue that the code leads to, or null.</summary>
    [Alias("find")]
    Task<DialogueId?> Find();
}
