using DialogEngine.TownHall.Engine;
using DialogEngine.TownHall.Simulation;

namespace DialogEngine.TownHall.Meeting;

/// <summary>Everyone with a phone: some in the room, most of them at home.</summary>
internal sealed class Audience(IReadOnlyList<Phone> phones, Mind mind, Tempo tempo) : IAsyncDisposable
{
    private const int JoiningAtOnce = 16;

    public IReadOnlyList<Phone> Phones => phones;

    /// <summary>Lets people arrive over some seconds of the meeting, not all through the door at once.</summary>
    public static async Task<Audience> Arrive(
        int people, double seconds, Func<int, bool, CancellationToken, Task<Phone>> join, Mind mind, Tempo tempo, CancellationToken stop)
    {
        var phones = new Phone[people];
        using var door = new SemaphoreSlim(JoiningAtOnce);
        await All(Enumerable.Range(0, people), async (number, limit) =>
        {
            await tempo.Pause(seconds * mind.Moment("arriving", number), limit);
            await door.WaitAsync(limit);
            try
            {
                phones[number] = await join(number, mind.IsInRoom(number), limit);
                await phones[number].Connect(limit);
            }
            finally
            {
                door.Release();
            }
        }, stop);
        return new Audience(phones, mind, tempo);
    }

    /// <summary>Lets every phone do something, each at its own moment of some seconds of the meeting.</summary>
    public Task EachAtItsMoment(string what, double seconds, Func<Phone, CancellationToken, Task> act, CancellationToken stop) =>
        All(phones, async (phone, limit) =>
        {
            await tempo.Pause(seconds * mind.Moment(what, phone.Number), limit);
            await act(phone, limit);
        }, stop);

    public async ValueTask DisposeAsync() => await Task.WhenAll(phones.Select(p => p.DisposeAsync().AsTask()));

    /// <summary>All at once; when one fails, the others stop.</summary>
    internal static Task All<T>(IEnumerable<T> everyone, Func<T, CancellationToken, Task> act, CancellationToken stop)
    {
        var all = everyone.ToList();
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, all.Count), CancellationToken = stop };
        return Parallel.ForEachAsync(all, atOnce, async (one, limit) => await act(one, limit));
    }
}
