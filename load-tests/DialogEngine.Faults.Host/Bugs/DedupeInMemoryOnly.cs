using System.Security.Cryptography;
using DialogEngine.Dialogues;
using DialogEngine.FaultyHost.Stores;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>Voters are known by keys that only this process can make: after a restart everybody is somebody new.</summary>
internal sealed class DedupeInMemoryOnly() : Bug(
    "dedupe-in-memory-only", "forgets who has voted when its process ends", "kill-process", "I3", "I2")
{
    // The first byte says in which box a voter's ballots lie, and stays as it is.
    private static readonly UInt128 BoxKept = UInt128.MaxValue >> 8;

    public override void Plant(IServiceCollection parts) => parts.Around<IBallotStore>(store => new Forgetful(store));

    private sealed class Forgetful(IBallotStore store) : PassingBallots(store)
    {
        private readonly UInt128 _salt =
            new UInt128(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))), BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)))) & BoxKept;

        public override Task<IReadOnlyList<BallotOutcome>> Commit(
            BoxId box, long epoch, IReadOnlyList<IncomingBallot> ballots, CancellationToken cancel = default) =>
            Store.Commit(box, epoch, [.. ballots.Select(ballot => ballot with { Voter = Salted(ballot.Voter) })], cancel);

        public override Task<IReadOnlyList<CastBallot?>> Find(
            DialogueId dialogue, IReadOnlyList<(PollId Poll, VoterKey Voter)> voters, CancellationToken cancel = default) =>
            Store.Find(dialogue, [.. voters.Select(asked => (asked.Poll, Salted(asked.Voter)))], cancel);

        private VoterKey Salted(VoterKey voter) => new(voter.Value ^ _salt);
    }
}
