using System.Diagnostics;
using DialogEngine.Dialogues;
using DialogEngine.Polls;
using DialogEngine.Storage.Ballots;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Sqlite;

/// <summary>
/// Another process that has a store open and casts ballots, eight boxes at once, until it is killed. For each one that
/// was acknowledged it prints dialogue, poll, box, voter and ballot.
/// </summary>
internal static class OtherEngine
{
    public const string Argument = "--cast-until-killed";

    /// <summary>Starts it on a folder.</summary>
    public static Process Start(string folder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, typeof(OtherEngine).Assembly.GetName().Name!);
        return Process.Start(new ProcessStartInfo(OperatingSystem.IsWindows() ? $"{program}.exe" : program, [Argument, folder])
        {
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>What the process does.</summary>
    public static async Task<int> Run(string folder)
    {
        using var store = SqliteStore.Open(folder, TimeProvider.System);
        var dialogue = DialogueId.From((ulong)Random.Shared.NextInt64());
        var poll = PollId.Parse("trygg");
        await store.Dialogues.Enter(dialogue, dialogue.ToString(), Some.Secret(), Some.Time);
        await store.Journal.Append(dialogue, 0, [Some.Entry()], [new PollChange.Accept(true), Hall.Opened(poll)]);
        await Task.WhenAll(Enumerable.Range(0, VoterKey.Boxes).Select(box => CastForever(store, new BoxId(dialogue, box), poll)));
        return 0;
    }

    private static async Task CastForever(SqliteStore store, BoxId box, PollId poll)
    {
        var epoch = await store.Ballots.OpenBox(box);
        while (true)
        {
            var ballots = Enumerable.Range(0, 3).Select(_ => new IncomingBallot(poll, Voter(box.Number), Attendance.Room, new(Bits()), Choice.Of(1))).ToArray();
            await store.Ballots.Commit(box, epoch, ballots);
            foreach (var ballot in ballots)
                await Console.Out.WriteLineAsync($"{box.Dialogue} {poll} {ballot.Voter.Value:x32} {ballot.Id}");
            await Console.Out.FlushAsync();
        }
    }

    private static VoterKey Voter(int box) => new(((UInt128)box << 125) | (Bits() >> 3));

    private static UInt128 Bits() => new((ulong)Random.Shared.NextInt64(), (ulong)Random.Shared.NextInt64());
}
