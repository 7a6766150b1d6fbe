using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;
using DialogEngine.Storage.Registers;

namespace DialogEngine.FaultyHost;

/// <summary>A dialogue that many have voted in, written through the store's own seam.</summary>
internal sealed class Filling(IDialogueRegister register, IEventJournal journal, IBallotStore store)
{
    private const int VotersOfPoll = 5_000;
    private const int MostPolls = 100;
    private const int Options = 4;
    private const int AtATime = 1_000;

    private readonly DialogueId _id = DialogueId.From(RandomId());
    private readonly ModeratorId _by = ModeratorId.From(RandomId());
    private readonly byte[] _supportSecret = NewSecret();
    private Dialogue? _dialogue;

    /// <summary>Writes a dialogue of open polls with so many ballots among them.</summary>
    public async Task<DialogueId> Fill(int ballots, CancellationToken stop)
    {
        var polls = await Open(Math.Clamp(ballots / VotersOfPoll, 1, MostPolls), stop);
        var boxes = polls.SelectMany((poll, i) => Enumerable.Range(0, ballots / polls.Count + (i < ballots % polls.Count ? 1 : 0)).Select(_ => Ballot(poll)))
            .GroupBy(ballot => ballot.Voter.Box);
        await Task.WhenAll(boxes.Select(box => Cast(new BoxId(_id, box.Key), box, stop)));
        return _id;
    }

    private async Task<IReadOnlyList<PollId>> Open(int polls, CancellationToken stop)
    {
        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        await register.Enter(_id, code, _supportSecret, DateTimeOffset.UtcNow, stop);
        var plan = Plan(polls);
        await Happen([new DialogueEvent.Created(_id, plan, code, _by, DateTimeOffset.UtcNow)], stop);
        await Do(new DialogueCommand.Open(_by), stop);
        foreach (var poll in plan.Polls) await Do(new DialogueCommand.OpenPoll(poll.Id, null, _by), stop);
        return [.. plan.Polls.Select(poll => poll.Id)];
    }

    private Task Do(DialogueCommand command, CancellationToken stop) => Happen(_dialogue!.Decide(command, DateTimeOffset.UtcNow).Events, stop);

    private async Task Happen(ImmutableArray<DialogueEvent> events, CancellationToken stop)
    {
        var (before, after) = (_dialogue?.Version ?? 0, events.Aggregate(_dialogue, Dialogue.After)!);
        NewEntry[] entries = [.. events.Select(EventFormat.Write).Select(written => new NewEntry(DateTimeOffset.UtcNow, written.Kind, written.Json))];
        if (!await journal.Append(_id, before, entries, PollChanges.From(after, events, _supportSecret, NewSecret), stop))
            throw new InvalidOperationException($"Somebody else has written to dialogue {_id}.");
        _dialogue = after;
    }

    private async Task Cast(BoxId box, IEnumerable<IncomingBallot> ballots, CancellationToken stop)
    {
        var epoch = await store.OpenBox(box, stop);
        foreach (var some in ballots.Chunk(AtATime)) await store.Commit(box, epoch, some, stop);
    }

    private static IncomingBallot Ballot(PollId poll) => new(
        poll, new VoterKey(RandomNumber()), Attendance.Remote, new BallotId(RandomNumber()), Choice.FromBytes([(byte)RandomNumberGenerator.GetInt32(Options)]));

    private static DialoguePlan Plan(int polls)
    {
        var plan = JsonSerializer.SerializeToElement(new
        {
            title = new { en = "Many votes" },
            polls = Enumerable.Range(1, polls).Select(n => new
            {
                title = new { en = $"Question {n}" },
                options = Enumerable.Range(1, Options).Select(option => new { en = $"Answer {option}" }),
            }),
        });
        return PlanReader.Read(plan) is ({ } read, _) ? read : throw new InvalidOperationException("The plan has a mistake.");
    }

    private static byte[] NewSecret() => RandomNumberGenerator.GetBytes(VoterKey.SecretBytes);

    private static ulong RandomId() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    private static UInt128 RandomNumber() => new(RandomId(), RandomId());
}
