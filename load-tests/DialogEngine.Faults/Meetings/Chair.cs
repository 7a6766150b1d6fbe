using System.Collections.Concurrent;

namespace DialogEngine.Faults.Meetings;

/// <summary>What the desk does all along: opens one poll after the other and closes it, sets deadlines, judges what comes in.</summary>
internal sealed class Chair(Room room, Desk desk, Random random)
{
    // A dialogue has 200 polls at most, and some are there from the beginning.
    private const int MostPolls = 120;
    private const int MostDeadlines = 60;
    private static readonly TimeSpan Linger = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan AfterDeadline = TimeSpan.FromSeconds(2);

    // Longer than the second within which what is hidden must be gone from the wall.
    private static readonly TimeSpan EmptyWall = TimeSpan.FromSeconds(1.5);

    private readonly ConcurrentQueue<string> _received = new();

    /// <summary>A contribution has come in.</summary>
    public void Received(string contribution) => _received.Enqueue(contribution);

    /// <summary>Goes on until it is told to rest; what is under way is finished first.</summary>
    /// <param name="rest">Ends the work.</param>
    /// <param name="stop">Ends it in the midst of whatever is done.</param>
    public Task Work(CancellationToken rest, CancellationToken stop) => room.Settings.LastingPolls is { } polls
        ? Hold(polls, rest, stop)
        : Task.WhenAll(ByHand(rest, stop), WithDeadlines(rest, stop), Moderate(rest, stop));

    // Nothing comes to it after the beginning but what is asked, and what is asked comes to an end.
    private async Task Hold(int polls, CancellationToken rest, CancellationToken stop)
    {
        for (var n = 1; n <= polls && !rest.IsCancellationRequested; n++)
        {
            var question = new Question($"lasting-{n}", 3);
            await desk.Add(question, stop);
            await desk.Open(question, null, stop);
        }

        while (!rest.IsCancellationRequested)
        {
            if (_received.TryDequeue(out var contribution)) await desk.Approve(contribution, stop);
            await Rest(TimeSpan.FromMilliseconds(500), rest);
        }
    }

    private async Task ByHand(CancellationToken rest, CancellationToken stop)
    {
        for (var n = 1; n <= MostPolls && !rest.IsCancellationRequested; n++)
        {
            var question = new Question($"poll-{n}", random.Next(2, 7), TallyVisibility: Chance(0.2) ? "WhenPublished" : "Live");
            await desk.Add(question, stop);
            await desk.Open(question, null, stop);
            await Rest(room.Settings.PollTime * (0.5 + Draw()), rest);
            await desk.Close(question.Id, stop);
            // People go on for a moment, because they have not seen yet that it is closed.
            await Rest(Linger, rest);
            room.Agenda.Remove(question.Id);
            if (Chance(0.3)) await desk.Publish(question.Id, stop);
        }
    }

    private async Task WithDeadlines(CancellationToken rest, CancellationToken stop)
    {
        for (var n = 1; n <= MostDeadlines && !rest.IsCancellationRequested; n++)
        {
            var question = new Question($"deadline-{n}", 3);
            var seconds = Math.Max(2, (int)(room.Settings.PollTime.TotalSeconds * (0.5 + (2 * Draw()))));
            await desk.Add(question, stop);
            await desk.Open(question, seconds, stop);
            await Rest(TimeSpan.FromSeconds(seconds) + AfterDeadline, rest);
            room.Agenda.Remove(question.Id);
        }
    }

    private async Task Moderate(CancellationToken rest, CancellationToken stop)
    {
        var approved = new List<string>();
        string? onWall = null;
        while (!rest.IsCancellationRequested)
        {
            if (_received.TryDequeue(out var contribution))
            {
                if (Chance(0.2)) await desk.Hide(contribution, stop);
                else
                {
                    await desk.Approve(contribution, stop);
                    approved.Add(contribution);
                }
            }

            if (approved.Count > 0 && Chance(0.3)) await desk.Show(onWall = approved[Pick(approved.Count)], stop);
            if (approved.Count > 3 && Chance(0.15))
            {
                var hidden = onWall is not null && Chance(0.5) ? onWall : approved[Pick(approved.Count)];
                approved.Remove(hidden);
                await desk.Hide(hidden, stop);
                if (hidden == onWall)
                {
                    onWall = null;
                    // A wall that still has it is seen only while nothing else comes onto it.
                    await Rest(EmptyWall, rest);
                }
            }

            await Rest(TimeSpan.FromMilliseconds(500), rest);
        }
    }

    private bool Chance(double likelihood) => Draw() < likelihood;

    private double Draw()
    {
        lock (random) return random.NextDouble();
    }

    private int Pick(int count)
    {
        lock (random) return random.Next(count);
    }

    private static async Task Rest(TimeSpan time, CancellationToken rest)
    {
        try
        {
            await Task.Delay(time, rest);
        }
        catch (OperationCanceledException)
        {
            // No longer: what remains of this round is done at once.
        }
    }
}
