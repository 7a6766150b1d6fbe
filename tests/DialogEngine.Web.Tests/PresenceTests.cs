using DialogEngine.Dialogues;

namespace DialogEngine;

/// <summary>How many are here, in the room and at home, and who wants to speak.</summary>
public class PresenceTests(SharedEngine shared)
{
    [Fact]
    public async Task PeopleComeAndGo_AndAreCountedOnceEach()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var projector = await hall.Projector();
        var (room, remote) = (await hall.Phone("Room"), await hall.Phone("Remote"));
        await using var tablet = await room.SecondDevice();

        foreach (var client in new[] { hall.Desk.Live, projector })
            await client.Shows("one in the room and one at home", v => v.Presence is { Room: 1, Remote: 1 });

        await remote.Vanish();
        await hall.Desk.Live.Shows("nobody at home", v => v.Presence is { Room: 1, Remote: 0 });
        await room.Vanish();
        await tablet.DisposeAsync();
        await hall.Desk.Live.Shows("nobody at all", v => v.Presence == default);
    }

    [Fact]
    public async Task Hands_AreRaised_LoweredByTheirOwners_AndByTheDesk()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var (room, remote) = (await hall.Phone("Room"), await hall.Phone("Remote"));

        await room.RaiseHand();
        await remote.RaiseHand();
        await hall.Desk.Live.Shows("two hands", v => v.Presence is { HandsRoom: 1, HandsRemote: 1 });
        await remote.RaiseHand(on: false);
        await hall.Desk.Live.Shows("one hand", v => v.Presence is { HandsRoom: 1, HandsRemote: 0 });

        var told = room.Live.Next("that the hand was lowered", nameof(Wire.Mine));
        await hall.Desk.Do("LowerHands");
        Assert.False((await told).Mine!.HandRaised);
        await hall.Desk.Live.Shows("no hand", v => v.Presence is { Room: 1, Remote: 1, HandsRoom: 0, HandsRemote: 0 });
    }

    [Fact]
    public async Task ALostConnection_LowersItsHand()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone("Room");
        await phone.RaiseHand();
        await hall.Desk.Live.Shows("a hand", v => v.Presence.HandsRoom == 1);

        await phone.ComeBack();

        Assert.False(phone.View.Mine!.HandRaised);
        await hall.Desk.Live.Shows("no hand", v => v.Presence is { Room: 1, HandsRoom: 0 });
    }
}
