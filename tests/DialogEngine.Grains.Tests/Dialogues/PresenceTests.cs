namespace DialogEngine.Dialogues;

/// <summary>Who is here, over all hosts.</summary>
[Collection(nameof(Timed))]
public class PresenceTests(TimedEngine engine)
{
    private static readonly Presence Few = new(3, 2, 1, 0);
    private static readonly Presence Many = new(40, 100, 0, 5);

    [Fact]
    public async Task IsTheSumOfAllHosts_AsTheyLastSaid()
    {
        var hall = await Hall.Open(engine.Unswept);
        await hall.Watch(host: "a", here: Few);
        Assert.Equal(Few.Plus(Many), (await hall.Watch(host: "b", here: Many)).Present);

        var present = (await hall.Watch(host: "a", here: Few with { HandsRoom = 0 })).Present;

        Assert.Equal(new Presence(43, 102, 0, 5), present);
    }

    [Fact]
    public async Task WhoComes_IsNewsToOtherHosts()
    {
        var hall = await Hall.Open(engine.Unswept);
        var known = (await hall.Watch(host: "a", here: Few)).Cursor;

        var watching = hall.Watch(known, "a", Few, TimeSpan.FromHours(1));
        await hall.Watch(host: "b", here: Many);

        Assert.Equal(Few.Plus(Many), (await watching).Present);
    }

    [Fact]
    public async Task HostThatFellSilent_CountsNoMore()
    {
        var hall = await Hall.Open(engine.Unswept);
        await hall.Watch(host: "a", here: Many);
        await hall.Watch(host: "b", here: Few);
        engine.Clock.PutForward(TimeSpan.FromSeconds(5));
        Assert.Equal(Few.Plus(Many), (await hall.Watch(host: "b", here: Few)).Present);

        engine.Clock.PutForward(TimeSpan.FromSeconds(5));

        Assert.Equal(Few, (await hall.Watch(host: "b", here: Few)).Present);
    }
}
