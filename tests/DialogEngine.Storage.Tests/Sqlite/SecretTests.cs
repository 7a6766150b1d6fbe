using DialogEngine.Polls;
using DialogEngine.Storage.Journal;

namespace DialogEngine.Storage.Sqlite;

/// <summary>A secret that was destroyed is nowhere in the files.</summary>
public sealed class SecretTests : IDisposable
{
    private readonly SqliteProvider _provider = new();

    public void Dispose() => _provider.Dispose();

    [Fact]
    public async Task DestroySecret_LeavesNoByteOfItInAnyFile()
    {
        var hall = await Hall.Open(_provider);
        var random = new Random(2026);
        var polls = Enumerable.Range(0, 300).Select(i => Opened($"{new string('x', random.Next(60))}{i:000}")).ToArray();
        foreach (var poll in polls)
        {
            await hall.Happen(poll);

            // Rows of the polls grow and move now and then.
            if (random.Next(2) == 0) await hall.Happen(polls[0] with { Poll = poll.Poll, ClosesAt = Some.Time });
        }

        Assert.Equal(polls.Length, polls.Count(poll => Holds(poll.Secret)));
        random.Shuffle(polls);
        foreach (var poll in polls[..10])
        {
            await hall.Happen(new PollChange.DestroySecret(poll.Poll));
            Assert.False(Holds(poll.Secret));
        }

        await hall.Happen([.. polls[10..].Select(poll => new PollChange.DestroySecret(poll.Poll))]);
        Assert.DoesNotContain(polls, poll => Holds(poll.Secret));

        // Had a row become shorter, a neighbor could have moved and left a copy: seldom, but not never.
        using var connection = _provider.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM poll_secret WHERE length(secret) = {VoterKey.SecretBytes}";
        Assert.Equal((long)polls.Length, command.ExecuteScalar());
    }

    [Fact]
    public async Task DestroySecrets_LeavesNoByteOfThemInAnyFile()
    {
        var hall = await Hall.Open(_provider);
        var secret = (await _provider.Dialogues.Read(hall.Id))!.SupportSecret;
        PollChange.Open poll = Opened("trygg"), support = new(Some.Support(), BallotForm.Support, secret, null);
        await hall.Happen(poll, support);
        Assert.True(Holds(secret) && Holds(poll.Secret));

        await hall.Happen(new PollChange.DestroySecrets());

        Assert.False(Holds(secret) || Holds(poll.Secret));
    }

    [Fact]
    public async Task DestroySecret_WhileSomebodyReads_WaitsForNobody_AndIsCompletedLater()
    {
        var hall = await Hall.Open(_provider);
        var poll = Opened("trygg");
        await hall.Happen(poll);
        using (var reader = _provider.Connect())
        {
            using var command = reader.CreateCommand();
            command.CommandText = "BEGIN; SELECT count(*) FROM poll";
            command.ExecuteScalar();

            await hall.Happen(new PollChange.DestroySecret(poll.Poll));
            Assert.True(Holds(poll.Secret));
            command.CommandText = "COMMIT";
            command.ExecuteNonQuery();
        }

        await _provider.Readiness.Probe();

        Assert.False(Holds(poll.Secret));
    }

    private static PollChange.Open Opened(string id) => new(PollId.Parse(id), Hall.TwoOptions, Some.Secret(), null);

    // The log first: what leaves it meanwhile is found in the database.
    private bool Holds(byte[] secret) => new[] { _provider.Log, _provider.File }.Any(file => Read(file).IndexOf(secret) >= 0);

    private static Span<byte> Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
