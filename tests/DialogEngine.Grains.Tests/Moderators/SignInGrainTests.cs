namespace DialogEngine.Moderators;

[Collection(nameof(Timed))]
public class SignInGrainTests(TimedEngine engine)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly ModeratorId _id = Some.ModeratorId();
    private readonly byte[] _key = Some.Hash();
    private readonly byte[] _code = Some.Hash();

    private ISignInGrain SignIn => engine.Unswept.Grains.GetGrain<ISignInGrain>(0);

    [Fact]
    public async Task ByKey_IsWhoeverHasIt()
    {
        await Enter();

        Assert.Equal(_id, (await SignIn.ByKey(_key))?.Id);
        Assert.Null(await SignIn.ByKey(Some.Hash()));
        Assert.Null(await SignIn.ByKey([]));
        Assert.Contains(_id, (await SignIn.All()).Select(moderator => moderator.Id));
    }

    [Fact]
    public async Task ACode_SignsInOnce()
    {
        await Enter();
        await SignIn.KeepCode(_code, _id, Hour);
        Assert.Null(await SignIn.ByCode(Some.Hash()));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SignIn.ByCode(_code)));

        Assert.Equal(_id, Assert.Single(answers.OfType<Moderator>()).Id);
        Assert.Null(await SignIn.ByCode(_code));
    }

    [Fact]
    public async Task ACode_ExpiresAndIsNoKey()
    {
        await Enter();
        await SignIn.KeepCode(_code, _id, Hour);
        Assert.Null(await SignIn.ByKey(_code));

        engine.Clock.PutForward(Hour);

        Assert.Null(await SignIn.ByCode(_code));
    }

    private Task Enter() => engine.Unswept.Grains.GetGrain<IModeratorGrain>(_id.ToString()).Enter("Karin", ModeratorRole.Moderator, _key);
}
