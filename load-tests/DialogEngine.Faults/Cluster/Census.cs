namespace DialogEngine.Faults.Cluster;

/// <summary>Which ballot box takes whose ballots, and how often each box has been taken over, as the database tells it at one moment.</summary>
/// <param name="Epochs">The epoch of each box: raised whenever a host begins to serve it.</param>
/// <param name="Boxes">The box of each ballot that stands in an open poll, by the ballot's id.</param>
internal sealed record Census(IReadOnlyDictionary<(string Dialogue, int Box), long> Epochs, IReadOnlyDictionary<string, (string Dialogue, int Box)> Boxes)
{
    private const string AskEpochs = "SELECT dialogue, box, epoch FROM ballot_box";

    // A voter's key begins with three bits that say which of the eight boxes of the dialogue.
    private const string AskBoxes = """
        SELECT replace(ballot.id::text, '-', ''), poll.dialogue, get_byte(uuid_send(ballot.voter), 0) / 32
        FROM ballot JOIN poll ON poll.number = ballot.poll WHERE poll.open
        """;

    public static async Task<Census> Take(PostgresServer database)
    {
        var epochs = await database.Ask(AskEpochs, row => (Box: (row.GetString(0), row.GetInt32(1)), Epoch: row.GetInt64(2)));
        var boxes = await database.Ask(AskBoxes, row => (Ballot: row.GetString(0), Box: (row.GetString(1), row.GetInt32(2))));
        return new(epochs.ToDictionary(row => row.Box, row => row.Epoch), boxes.ToDictionary(row => row.Ballot, row => row.Box));
    }

    /// <summary>The boxes that another host has begun to serve since an earlier moment.</summary>
    public IReadOnlySet<(string Dialogue, int Box)> MovedSince(Census earlier) =>
        earlier.Epochs.Where(box => Epochs[box.Key] != box.Value).Select(box => box.Key).ToHashSet();
}
