using System.Collections.Immutable;
using System.Globalization;
using DialogEngine.Ballots;
using DialogEngine.Polls;
using DialogEngine.Texts;
using DialogEngine.Wire;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Audiences;

/// <summary>Reads what is a participant's own: the ballots that stand for them, and their contributions.</summary>
internal sealed partial class MineReader(IGrainFactory grains, PollKeyring keyring, ILogger<MineReader> log) : IDisposable
{
    /// <summary>How many are read at once of those that could not be read in time: when the boxes are back, so are the voters.</summary>
    private const int LateAtOnce = 4;

    private readonly SemaphoreSlim _late = new(LateAtOnce);

    /// <summary>What is the client's own; null when it has nothing of its own, or when the boxes do not answer in time.</summary>
    public async Task<Mine?> Read(Client client, AudienceState state, TimeSpan patience)
    {
        if (client.Participant is not { } person) return null;
        try
        {
            var ballots = await Ballots(client, state).WaitAsync(patience);
            foreach (var ballot in ballots.Where(b => b.Choice.Count > 0)) client.Voted(PollId.Parse(ballot.PollId));
            return new Mine(person.Attendance, client.HandRaised, ballots, Contributions(person, state));
        }
        catch (Exception e) when (e is TimeoutException or OrleansException or IOException)
        {
            // The phone keeps what it knows by itself until it can be told.
            LogLater(e.GetType().Name);
            return null;
        }
    }

    /// <summary>The same, for whoever could not be told in time: takes its turn, and waits as long as any call may take.</summary>
    public async Task<Mine?> ReadLate(Client client, AudienceState state)
    {
        await _late.WaitAsync(client.Gone);
        try
        {
            return await Read(client, state, Calls.Timeout);
        }
        finally
        {
            _late.Release();
        }
    }

    /// <summary>A participant's own contributions, in the order they came in.</summary>
    public static IReadOnlyList<ContributionView> Contributions(Identity.Participant person, AudienceState state) =>
        [.. state.Dialogue.ContributionOrder.Select(id => state.Dialogue.Contributions[id]).Where(c => c.Author == person.Id).Select(Views.Own)];

    /// <summary>Whether a participant has a ballot that counts in a poll.</summary>
    public async Task<bool> HasCast(Identity.Participant person, Dialogues.Dialogue dialogue, PollId poll)
    {
        var keys = await keyring.For(dialogue.Id, poll.ToString());
        if (!keys.Secrets.TryGetValue(poll.ToString(), out var secret)) return false;
        var voter = VoterKey.Of(person.Id, secret);
        return (await Find(dialogue.Id, voter.Box, [new PollVoter(poll.ToString(), voter.Value)])).Any(r => r.Choice.Count > 0);
    }

    public void Dispose() => _late.Dispose();

    private async Task<IReadOnlyList<Receipt>> Ballots(Client client, AudienceState state)
    {
        var dialogue = state.Dialogue;
        var keys = await keyring.All(dialogue.Id, dialogue.Version);
        var voters = dialogue.Polls.Values.Where(p => p.IsPublic).Select(p => p.Id)
            .Concat(dialogue.Contributions.Values.Where(c => c.IsPublic).Select(c => c.Support))
            .Where(poll => keys.Secrets.ContainsKey(poll.ToString()))
            .Select(poll => (Poll: poll.ToString(), Voter: VoterKey.Of(client.Participant!.Id, keys.Secrets[poll.ToString()])))
            .GroupBy(v => v.Voter.Box);
        var found = await Task.WhenAll(voters.Select(box => Find(dialogue.Id, box.Key, [.. box.Select(v => new PollVoter(v.Poll, v.Voter.Value))])));
        return [.. found.SelectMany(receipts => receipts)];
    }

    private async Task<IEnumerable<Receipt>> Find(Dialogues.DialogueId dialogue, int box, ImmutableArray<PollVoter> voters)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{dialogue}/{box}");
        var standing = await grains.GetGrain<IBallotBoxGrain>(key).Find(voters).WaitAsync(Calls.Timeout);
        return voters.Zip(standing).Where(s => s.Second.Revision > 0).Select(s => Receipts.Of(s.First.Poll, s.Second));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A participant's own ballots could not be read now: {Reason}")]
    private partial void LogLater(string reason);
}
