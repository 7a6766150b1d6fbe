using DialogEngine.Running;

namespace DialogEngine.People;

/// <summary>People who vote and change their minds without end, until they are told to.</summary>
internal sealed class Voting : IAsyncDisposable
{
    private static readonly TimeSpan Thinking = TimeSpan.FromSeconds(0.5);

    private readonly Lock _gate = new();
    private readonly Phone[] _phones;
    private readonly Task[] _going;
    private TaskCompletionSource _acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _ended;

    private Voting(Phone[] phones)
    {
        _phones = phones;
        _going = [.. phones.Select((phone, seed) => Task.Run(() => Vote(phone, new Random(seed))))];
    }

    /// <summary>Has people join at every host, and begin to vote.</summary>
    public static async Task<Voting> Start(Meeting meeting, int people)
    {
        var voting = new Voting([.. await Task.WhenAll(Enumerable.Range(0, people).Select(meeting.Join))]);
        await voting.EverybodyVotesOn();
        return voting;
    }

    /// <summary>Waits until everybody has been told of a ballot that they had not begun to cast yet.</summary>
    public async Task EverybodyVotesOn()
    {
        var before = _phones.Select(phone => phone.Count).ToArray();
        while (true)
        {
            Task acknowledged;
            lock (_gate) acknowledged = _acknowledged.Task;
            if (_phones.Zip(before).All(each => each.First.Count > each.Second + 1)) return;
            var ended = Task.WhenAny(_going);
            if (await Patience.For(Task.WhenAny(acknowledged, ended), "everybody to vote on", Counts) == ended) await await ended;
        }
    }

    /// <summary>Lets everybody finish.</summary>
    public async Task<IReadOnlyList<Phone>> End()
    {
        _ended = true;
        await Patience.For(Task.WhenAll(_going), "everybody to finish", Counts);
        return _phones;
    }

    public async ValueTask DisposeAsync()
    {
        _ended = true;
        await Task.WhenAny(Task.WhenAll(_going));
    }

    private async Task Vote(Phone phone, Random random)
    {
        while (!_ended)
        {
            await phone.Cast(random.Next(Meeting.Options));
            // A ballot may be changed a hundred times, which is to last for minutes: who has often changed it thinks longer.
            await Task.Delay(Thinking * (1 + (phone.Count / 15.0)));
            lock (_gate)
            {
                var before = _acknowledged;
                _acknowledged = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                before.SetResult();
            }
        }
    }

    private string Counts() => $"Acknowledged so far: {string.Join(' ', _phones.Select(phone => phone.Count))}.";
}
