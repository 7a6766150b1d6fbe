using DialogEngine.Faults.Phones;

namespace DialogEngine.Faults.Meetings;

/// <summary>All phones of a meeting together: who does what next is drawn, at a steady rate as long as some have their hands free.</summary>
internal sealed class Crowd(Room room, IReadOnlyList<Phone> phones, Readers readers, Chair chair, Random random)
{
    private const double Withdrawals = 0.08;
    private const double Supports = 0.10;
    private const double Readings = 0.05;
    private const int Attempts = 10;
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(20);

    private int _underWay;
    private int _questions;

    /// <summary>How many operations of phones are under way.</summary>
    public int UnderWay => Volatile.Read(ref _underWay);

    /// <summary>Lets people vote until they are told to rest.</summary>
    /// <param name="rest">Lets nothing new begin.</param>
    /// <param name="stop">Ends what is under way.</param>
    public async Task Vote(CancellationToken rest, CancellationToken stop)
    {
        using var beat = new PeriodicTimer(Beat);
        var due = 0.0;
        while (!rest.IsCancellationRequested)
        {
            await beat.WaitForNextTickAsync(stop);
            due += room.Settings.Rate * Beat.TotalSeconds;
            for (; due >= 1; due--)
                if (Idle() is { } phone) Begin(phone, stop);
            if (_questions < room.Settings.MostQuestions && random.NextDouble() < room.Settings.QuestionsPerSecond * Beat.TotalSeconds) Track(Ask(phones[random.Next(phones.Count)], stop));
        }
    }

    // Whoever waits for an answer does not tap on and on.
    private Phone? Idle()
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
            if (phones[random.Next(phones.Count)] is { IsBusy: false } phone) return phone;
        return null;
    }

    private void Begin(Phone phone, CancellationToken stop)
    {
        var contributions = room.Agenda.Contributions;
        if (contributions.Length > 0 && random.NextDouble() < Supports)
        {
            var contribution = contributions[random.Next(contributions.Length)];
            Track(phone.Support(contribution, on: !phone.HasBallot(contribution), stop));
            return;
        }

        Question[] polls = [.. room.Agenda.Open.Where(question => phone.MayVoteIn(question.Id))];
        if (polls.Length == 0) return;
        var poll = polls[random.Next(polls.Length)];
        var choice = phone.HasBallot(poll.Id) && random.NextDouble() < Withdrawals ? [] : poll.Choose(random);
        Track(Cast(phone, poll.Id, choice, reads: random.NextDouble() < Readings, stop));
    }

    private async Task Cast(Phone phone, string poll, int[] choice, bool reads, CancellationToken stop)
    {
        if (await phone.Cast(poll, choice, stop) && reads) await readers.Read(poll, stop);
    }

    private async Task Ask(Phone phone, CancellationToken stop)
    {
        if (await phone.Contribute($"Question {Interlocked.Increment(ref _questions)}: what comes of this?", stop) is { } contribution) chair.Received(contribution);
    }

    private async void Track(Task operation)
    {
        Interlocked.Increment(ref _underWay);
        try
        {
            await operation;
        }
        catch (OperationCanceledException)
        {
            // The meeting is over.
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }
}
