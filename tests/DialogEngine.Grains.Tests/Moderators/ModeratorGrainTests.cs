using DialogEngine.Dialogues;
using DialogEngine.Storage;

namespace DialogEngine.Moderators;

public class ModeratorGrainTests(Engine engine)
{
    private readonly ModeratorId _id = Some.ModeratorId();
    private readonly byte[] _key = Some.Hash();

    private IModeratorGrain Karin => Grain(_id);

    private ISignInGrain SignIn => engine.Cluster.Grains.GetGrain<ISignInGrain>(0);

    [Fact]
    public async Task WhoWasNeverEntered_IsNobody_AndMayNothing()
    {
        Assert.Null(await Karin.Who());
        Assert.False(await Karin.MayLead(Some.Dialogue()));
        Assert.Null(await Karin.Create(Some.Plan()));
        Assert.Empty(await Karin.Dialogues());
        Assert.False(await Karin.Revoke());
        Assert.Equal(DeskVerdict.NotModerator, (await Karin.Decide(Some.Dialogue(), new DialogueCommand.Open(_id))).Verdict);
    }

    [Fact]
    public async Task SurvivesDeactivation()
    {
        await Enter();
        var created = Assert.IsType<CreatedDialogue>(await Karin.Create(Some.Plan()));

        await engine.Cluster.Deactivate(Karin);

        Assert.Equal(new Moderator(_id, "Karin", ModeratorRole.Moderator), await Karin.Who());
        Assert.True(await Karin.MayLead(created.Dialogue));
        Assert.Equal([created.Dialogue], await Karin.Dialogues());
    }

    [Fact]
    public async Task Create_MakesADialogueThatItsCodeLeadsTo()
    {
        await Enter();

        var created = Assert.IsType<CreatedDialogue>(await Karin.Create(Some.Plan()));

        Assert.Matches("^[0-9]{6}$", created.JoinCode);
        Assert.Equal(created.Dialogue, await engine.Cluster.Grains.GetGrain<IJoinCodeGrain>(created.JoinCode).Find());
        Assert.Equal(created.JoinCode, (await Dialogue(created.Dialogue).Summary())?.JoinCode);
    }

    [Fact]
    public async Task AModerator_LeadsWhatTheyCreated_AndAnAdministratorEverything()
    {
        await Enter();
        var other = Some.ModeratorId();
        await Grain(other).Enter("Olle", ModeratorRole.Moderator, Some.Hash());
        var administrator = Some.ModeratorId();
        await Grain(administrator).Enter("Administratör", ModeratorRole.Administrator, Some.Hash());
        var created = Assert.IsType<CreatedDialogue>(await Karin.Create(Some.Plan()));

        Assert.True(await Karin.MayLead(created.Dialogue));
        Assert.False(await Grain(other).MayLead(created.Dialogue));
        Assert.True(await Grain(administrator).MayLead(created.Dialogue));
        Assert.Equal(new DeskDecision(DeskVerdict.NotModerator, 0), await Grain(other).Decide(created.Dialogue, new DialogueCommand.Open(_id)));
        Assert.Equal(DialogueState.Planned, (await Dialogue(created.Dialogue).Summary())?.State);
        Assert.Equal(DeskVerdict.Done, (await Grain(administrator).Decide(created.Dialogue, new DialogueCommand.Open(administrator))).Verdict);
        Assert.Empty(await Grain(other).Dialogues());
        Assert.Contains(created.Dialogue, await Grain(administrator).Dialogues());
    }

    [Fact]
    public async Task Decide_IsInTheModeratorsOwnName_WhateverTheCommandSays()
    {
        await Enter();
        var created = Assert.IsType<CreatedDialogue>(await Karin.Create(Some.Plan()));

        await Karin.Decide(created.Dialogue, new DialogueCommand.Open(Some.Moderator));

        var last = (await engine.Cluster.Archive.Journal.Read(created.Dialogue, after: 1)).Single();
        Assert.Equal(_id, Assert.IsType<DialogueEvent.Opened>(EventFormat.Read(last.Payload)).By);
    }

    [Fact]
    public async Task Revoked_IsSoAtOnceAndForGood()
    {
        await Enter();
        var created = Assert.IsType<CreatedDialogue>(await Karin.Create(Some.Plan()));
        Assert.Equal(_id, (await SignIn.ByKey(_key))?.Id);
        var code = Some.Hash();
        await SignIn.KeepCode(code, _id, TimeSpan.FromHours(1));

        Assert.True(await Karin.Revoke());

        await AssertMayNothing(created.Dialogue);
        Assert.Null(await SignIn.ByCode(code));
        await engine.Cluster.Deactivate(Karin);
        await AssertMayNothing(created.Dialogue);
        await Enter();
        await AssertMayNothing(created.Dialogue);
        Assert.True((await SignIn.All()).Single(moderator => moderator.Id == _id).Revoked);
        Assert.True(await Karin.Revoke());
    }

    [Theory]
    [InlineData(Fault.BeforeCommit)]
    [InlineData(Fault.AfterCommit)]
    public async Task RecoversWhenWriteFails(Fault how)
    {
        var faults = engine.Cluster.Archive.Faults;
        faults.FailNextWrite(_id, how);
        await Assert.ThrowsAsync<StoreUnavailableException>(Enter);
        await Enter();

        faults.FailNextWrite(_id, how);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => Karin.Create(Some.Plan()));
        var created = Assert.IsType<CreatedDialogue>(await Karin.Create(Some.Plan()));
        Assert.Equal(DeskVerdict.Done, (await Karin.Decide(created.Dialogue, new DialogueCommand.Open(_id))).Verdict);

        faults.FailNextWrite(_id, how);
        await Assert.ThrowsAsync<StoreUnavailableException>(Karin.Revoke);
        Assert.True(await Karin.Revoke());
        await AssertMayNothing(created.Dialogue);
    }

    private async Task AssertMayNothing(DialogueId dialogue)
    {
        Assert.Null(await Karin.Who());
        Assert.False(await Karin.MayLead(dialogue));
        Assert.Null(await Karin.Create(Some.Plan()));
        Assert.Empty(await Karin.Dialogues());
        Assert.Equal(DeskVerdict.NotModerator, (await Karin.Decide(dialogue, new DialogueCommand.LowerHands(_id))).Verdict);
        Assert.Null(await SignIn.ByKey(_key));
    }

    private Task Enter() => Karin.Enter("Karin", ModeratorRole.Moderator, _key);

    private IModeratorGrain Grain(ModeratorId id) => engine.Cluster.Grains.GetGrain<IModeratorGrain>(id.ToString());

    private IDialogueGrain Dialogue(DialogueId id) => engine.Cluster.Grains.GetGrain<IDialogueGrain>(id.ToString());
}
