using DialogEngine.Dialogues;
using DialogEngine.Polls;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Audiences;

/// <remarks>
/// The wall and the desk are few, and everyone in the hall looks at them: they have each tally at once. Phones have a
/// round of their own, group after group. The next round begins when the last has ended, with what is newest then, so
/// that a large audience is told less often and still the truth.
/// </remarks>
internal sealed partial class LocalAudience
{
    /// <summary>In how many groups the phones are told, so that those who vote meanwhile wait for one group only.</summary>
    private const int Groups = 20;

    /// <summary>A smaller group would make a small audience wait for a tally without sparing a voter anything.</summary>
    private const int SmallestGroup = 50;

    /// <summary>A larger group would make voters wait, however many the phones are.</summary>
    private const int LargestGroup = 250;

    /// <summary>Between two groups at the least. The runtime's timers go by a clock that moves every four milliseconds, so it is mostly more.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(1);

    /// <summary>Between two rounds at the least, however long they take.</summary>
    private static readonly TimeSpan Rest = Pace / 2;

    // Held while a state is told, so that nothing older comes after it.
    private readonly Lock _telling = new();
    private HashSet<PollId> _due = [];
    private (long At, TimeSpan Age) _dueSince;
    private Task? _round;

    /// <summary>Tells the wall and the desk now, and the phones in their next round.</summary>
    /// <param name="state">What is told.</param>
    /// <param name="polls">The polls and supports that have moved, or are shown anew.</param>
    /// <param name="age">How old the news is.</param>
    private void TellTallies(AudienceState state, PollId[] polls, TimeSpan age)
    {
        var messages = Messages(state, polls);
        foreach (var client in _crowd.All)
            if (client.Role is not Role.Phone) Send(client, messages);
        if (_due.Count == 0) _dueSince = (clock.GetTimestamp(), age);
        _due.UnionWith(polls);
        _round ??= Task.Run(TellPhones);
    }

    private async Task TellPhones()
    {
        while (Due(out var polls, out var since))
        {
            var began = clock.GetTimestamp();
            try
            {
                await TellPhones(polls);
                AudienceMeter.Delivered(since.Age + clock.GetElapsedTime(since.At));
            }
            catch (Exception e)
            {
                // Nothing may end the rounds either.
                LogNotToldTallies(dialogue.ToString(), e.GetType().Name);
            }

            var rest = Pace - clock.GetElapsedTime(began);
            await Task.Delay(rest > Rest ? rest : Rest, clock, CancellationToken.None);
        }
    }

    private bool Due(out HashSet<PollId> polls, out (long At, TimeSpan Age) since)
    {
        lock (_telling)
        {
            (polls, _due, since) = (_due, [], _dueSince);
            if (polls.Count > 0 && !_stop.IsCancellationRequested) return true;
            _round = null;
            return false;
        }
    }

    private async Task TellPhones(HashSet<PollId> polls)
    {
        AudienceState? told = null;
        TallyMessages[] messages = [];
        var phones = _crowd.All.Where(c => c.Role is Role.Phone).ToArray();
        var size = Math.Clamp(phones.Length / Groups, SmallestGroup, LargestGroup);
        foreach (var group in phones.Chunk(size))
        {
            lock (_telling)
            {
                if (State is { } state && !ReferenceEquals(state, told)) (told, messages) = (state, Messages(state, polls));
                foreach (var client in group) Send(client, messages);
            }

            if (group.Length == size) await Task.Delay(Between, clock);
        }
    }

    private static TallyMessages[] Messages(AudienceState state, IEnumerable<PollId> polls)
    {
        List<TallyMessages> messages = [];
        foreach (var id in polls)
        {
            if (id.IsSupport && state.Dialogue.Contributions.GetValueOrDefault(id.Contribution) is { } contribution) messages.Add(TallyMessages.Of(state, contribution));
            else if (state.Dialogue.Polls.GetValueOrDefault(id) is { IsPublic: true } poll) messages.Add(TallyMessages.Of(state, poll));
        }

        return [.. messages];
    }

    /// <summary>The polls and supports whose tallies are to be told: those that moved, and those of which there is something else to say.</summary>
    private static PollId[] Told(AudienceState before, AudienceState after, IEnumerable<PollId> moved)
    {
        if (ReferenceEquals(before.Dialogue, after.Dialogue)) return [.. moved.Where(id => Shows(after.Dialogue, id))];
        var changed = after.Dialogue.Polls.Values.Where(p => !ReferenceEquals(p, before.Dialogue.Polls.GetValueOrDefault(p.Id))).Select(p => p.Id);
        return [.. moved.Concat(changed).Concat(ShownAgain(before, after)).Where(id => Shows(after.Dialogue, id)).Distinct()];
    }

    private static bool Shows(Dialogue dialogue, PollId id) =>
        id.IsSupport ? dialogue.Contributions.ContainsKey(id.Contribution) : dialogue.Polls.GetValueOrDefault(id) is { IsPublic: true };

    // Supports that did not move while their contribution was shown to nobody: clients have let go of them.
    private static IEnumerable<PollId> ShownAgain(AudienceState before, AudienceState after) => Perspective.Changed(before, after)
        .Where(c => c.IsPublic && after.Tallies.ContainsKey(c.Support) && before.Dialogue.Contributions.GetValueOrDefault(c.Id) is { IsPublic: false })
        .Select(c => c.Support);

    private static void Send(Client client, TallyMessages[] messages)
    {
        foreach (var message in messages)
            if (message.For(client) is { } tally) client.SendTally(message.Poll, tally);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A round of tallies of dialogue {Dialogue} ended early with {Reason}; the next one follows.")]
    private partial void LogNotToldTallies(string dialogue, string reason);
}
