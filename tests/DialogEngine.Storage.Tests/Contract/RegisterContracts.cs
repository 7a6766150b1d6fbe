using DialogEngine.Dialogues;
using DialogEngine.Moderators;

namespace DialogEngine.Storage.Contract;

/// <summary>What every register of dialogues does.</summary>
public abstract class DialogueRegisterContract(Provider store) : StoreContract(store)
{
    [Fact]
    public async Task Enter_ThenFindAndRead_GiveTheDialogue()
    {
        var (dialogue, code, secret) = (Some.Dialogue(), Some.JoinCode(), Some.Secret());

        Assert.True(await Store.Dialogues.Enter(dialogue, code, secret, Some.Time));

        Assert.Equal(dialogue, await Store.Dialogues.Find(code));
        var record = await Store.Dialogues.Read(dialogue);
        Assert.Equivalent((dialogue, code, secret, Some.Time), (record!.Id, record.JoinCode, record.SupportSecret, record.CreatedAt), strict: true);
    }

    [Fact]
    public async Task Enter_WithACodeThatLeadsElsewhere_IsRefused()
    {
        var (first, code) = (Some.Dialogue(), Some.JoinCode());
        await Store.Dialogues.Enter(first, code, Some.Secret(), Some.Time);
        var second = Some.Dialogue();

        Assert.False(await Store.Dialogues.Enter(second, code, Some.Secret(), Some.Time));

        Assert.Equal(first, await Store.Dialogues.Find(code));
        Assert.Null(await Store.Dialogues.Read(second));
    }

    [Fact]
    public async Task Enter_Again_KeepsWhatWasEntered()
    {
        var (dialogue, code, secret) = (Some.Dialogue(), Some.JoinCode(), Some.Secret());
        await Store.Dialogues.Enter(dialogue, code, secret, Some.Time);

        Assert.True(await Store.Dialogues.Enter(dialogue, code, Some.Secret(), Some.Time));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Dialogues.Enter(dialogue, Some.JoinCode(), secret, Some.Time));

        Assert.Equal(secret, (await Store.Dialogues.Read(dialogue))!.SupportSecret);
    }

    [Fact]
    public async Task Find_OfAnUnknownCodeOrDialogue_IsNull()
    {
        Assert.Null(await Store.Dialogues.Find("482917"));
        Assert.Null(await Store.Dialogues.Read(Some.Dialogue()));
    }
}

/// <summary>What every register of moderators does.</summary>
public abstract class ModeratorRegisterContract(Provider store) : StoreContract(store)
{
    [Fact]
    public async Task Enter_ThenReadAndFindByKey_GiveTheModerator()
    {
        var (moderator, key) = (Some.Moderator("Åsa"), Some.Hash());

        await Store.Moderators.Enter(moderator, key);

        Assert.Equal(moderator, await Store.Moderators.Read(moderator.Id));
        Assert.Equal(moderator.Id, await Store.Moderators.FindByKey(key));
        Assert.Null(await Store.Moderators.Read(Some.ModeratorId()));
        Assert.Null(await Store.Moderators.FindByKey(Some.Hash()));
    }

    [Fact]
    public async Task Enter_OfTheSameId_ReplacesNameRoleAndKey()
    {
        var (moderator, key) = (Some.Moderator(), Some.Hash());
        await Store.Moderators.Enter(moderator, key);
        var promoted = moderator with { Name = "Karin B", Role = ModeratorRole.Administrator };
        var newKey = Some.Hash();

        await Store.Moderators.Enter(promoted, newKey);

        Assert.Equal([promoted], await Store.Moderators.All());
        Assert.Null(await Store.Moderators.FindByKey(key));
        Assert.Equal(moderator.Id, await Store.Moderators.FindByKey(newKey));
    }

    [Fact]
    public async Task Revoke_IsForGood_AndOfNobodyIsHarmless()
    {
        var (first, second) = (Some.Moderator("B"), Some.Moderator("A"));
        await Store.Moderators.Enter(first, Some.Hash());
        await Store.Moderators.Enter(second, Some.Hash());

        await Store.Moderators.Revoke(first.Id);
        await Store.Moderators.Revoke(Some.ModeratorId());
        Store.Reopen();

        Assert.Equal([second, first with { Revoked = true }], await Store.Moderators.All());
    }

    [Fact]
    public async Task Dialogues_AreThoseAssigned_NewestFirst()
    {
        var moderator = Some.Moderator();
        await Store.Moderators.Enter(moderator, Some.Hash());
        var (older, newer, others) = (await Enter(1), await Enter(3), await Enter(2));
        foreach (var dialogue in new[] { older, newer, older }) await Store.Moderators.Assign(moderator.Id, dialogue);

        Assert.Equal([newer, older], await Store.Moderators.Dialogues(moderator.Id));
        Assert.Equal([newer, others, older], await Store.Moderators.Dialogues(null));
        Assert.Empty(await Store.Moderators.Dialogues(Some.ModeratorId()));

        async Task<DialogueId> Enter(int minute)
        {
            var dialogue = Some.Dialogue();
            await Store.Dialogues.Enter(dialogue, Some.JoinCode(), Some.Secret(), Some.Time.AddMinutes(minute));
            return dialogue;
        }
    }

    [Fact]
    public async Task UseCode_SignsInOnce()
    {
        var (moderator, code) = (Some.ModeratorId(), Some.Hash());
        await Store.Moderators.KeepCode(code, moderator, Some.Time, Some.Time.AddMinutes(10));

        Assert.Equal(moderator, await Store.Moderators.UseCode(code, Some.Time.AddMinutes(9)));
        Assert.Null(await Store.Moderators.UseCode(code, Some.Time.AddMinutes(9)));
    }

    [Fact]
    public async Task UseCode_FromManyAtOnce_SignsOneIn()
    {
        var (moderator, code) = (Some.ModeratorId(), Some.Hash());
        await Store.Moderators.KeepCode(code, moderator, Some.Time, Some.Time.AddMinutes(10));

        var signedIn = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Store.Moderators.UseCode(code, Some.Time)));

        Assert.Single(signedIn, id => id is not null);
    }

    [Fact]
    public async Task UseCode_ThatHasExpiredOrWasNeverKept_SignsNobodyIn()
    {
        var code = Some.Hash();
        await Store.Moderators.KeepCode(code, Some.ModeratorId(), Some.Time, Some.Time.AddMinutes(10));

        Assert.Null(await Store.Moderators.UseCode(Some.Hash(), Some.Time));
        Assert.Null(await Store.Moderators.UseCode(code, Some.Time.AddMinutes(10)));
    }
}
