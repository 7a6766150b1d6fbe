namespace DialogEngine.Dialogues;

public class JoinCodeGrainTests(Engine engine)
{
    [Fact]
    public async Task LeadsNowhere_UntilADialogueHasIt_AndSurvivesDeactivation()
    {
        var code = Some.JoinCode();
        var grain = engine.Cluster.Grains.GetGrain<IJoinCodeGrain>(code);
        Assert.Null(await grain.Find());
        var dialogue = Some.Dialogue();
        await engine.Cluster.Archive.Dialogues.Enter(dialogue, code, Some.Secret(), DateTimeOffset.UtcNow);

        Assert.Equal(dialogue, await grain.Find());
        await engine.Cluster.Deactivate(grain);
        Assert.Equal(dialogue, await grain.Find());
    }
}
