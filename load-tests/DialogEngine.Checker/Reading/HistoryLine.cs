using System.Text.Json;

namespace DialogEngine.Checking.Reading;

/// <summary>One line of a history, with everything that a line of any kind can carry. Used again for the next line.</summary>
internal sealed class HistoryLine(Words words)
{
    private readonly List<int> _options = [];
    private readonly List<long> _counts = [];

    public double At { get; private set; }

    public string? Who { get; private set; }

    public string Type { get; private set; } = "";

    public string What { get; private set; } = "";

    public string? Host { get; private set; }

    public UInt128? Op { get; private set; }

    public string? Poll { get; private set; }

    public string? Contribution { get; private set; }

    public UInt128? Ballot { get; private set; }

    /// <summary>The options of the ballot, one byte each; null when the line names none.</summary>
    public byte[]? Choice { get; private set; }

    public string? Verdict { get; private set; }

    public long? Version { get; private set; }

    public int? Connection { get; private set; }

    public int? Status { get; private set; }

    public int? ClosesInSeconds { get; private set; }

    public bool? On { get; private set; }

    public LineReceipt? Receipt { get; private set; }

    public LineTally? Tally { get; private set; }

    /// <exception cref="JsonException">It is no line of a history.</exception>
    public void Read(ReadOnlySpan<byte> line)
    {
        Clear();
        var json = new Utf8JsonReader(line);
        if (!json.Read() || json.TokenType is not JsonTokenType.StartObject) throw new JsonException("An object was expected.");
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName) Member(ref json);
        if (json.Read()) throw new JsonException("There is more in the line than one object.");
        if (double.IsNaN(At) || Type.Length == 0 || What.Length == 0) throw new JsonException("`at`, `type` and `what` are missing, or one of them is.");
    }

    private void Clear()
    {
        At = double.NaN;
        Type = What = "";
        Who = Host = Poll = Contribution = Verdict = null;
        Op = Ballot = null;
        Choice = null;
        Version = null;
        Connection = Status = ClosesInSeconds = null;
        On = null;
        Receipt = null;
        Tally = null;
    }

    private void Member(ref Utf8JsonReader json)
    {
        var name = json.ValueSpan;
        if (Is(name, "at"u8, ref json)) At = json.GetDouble();
        else if (Is(name, "who"u8, ref json)) Who = words.Read(ref json);
        else if (Is(name, "type"u8, ref json)) Type = words.Read(ref json);
        else if (Is(name, "what"u8, ref json)) What = words.Read(ref json);
        else if (Is(name, "host"u8, ref json)) Host = words.Read(ref json);
        else if (Is(name, "op"u8, ref json)) Op = Id(ref json);
        else if (Is(name, "poll"u8, ref json)) Poll = words.Read(ref json);
        else if (Is(name, "contribution"u8, ref json)) Contribution = words.Read(ref json);
        else if (Is(name, "ballot"u8, ref json)) Ballot = Id(ref json);
        else if (Is(name, "choice"u8, ref json)) Choice = Options(ref json);
        else if (Is(name, "verdict"u8, ref json)) Verdict = words.Read(ref json);
        else if (Is(name, "version"u8, ref json)) Version = json.GetInt64();
        else if (Is(name, "connection"u8, ref json)) Connection = json.GetInt32();
        else if (Is(name, "status"u8, ref json)) Status = json.GetInt32();
        else if (Is(name, "closesInSeconds"u8, ref json)) ClosesInSeconds = json.GetInt32();
        else if (Is(name, "on"u8, ref json)) On = json.GetBoolean();
        else if (Is(name, "receipt"u8, ref json)) Receipt = ReadReceipt(ref json);
        else if (Is(name, "tally"u8, ref json)) Tally = ReadTally(ref json);
        else json.Skip();
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> wanted, ref Utf8JsonReader json)
    {
        if (!name.SequenceEqual(wanted)) return false;
        json.Read();
        return true;
    }

    private LineReceipt? ReadReceipt(ref Utf8JsonReader json)
    {
        if (json.TokenType is JsonTokenType.Null) return null;
        string? poll = null;
        UInt128 ballot = default;
        byte[] choice = [];
        var revision = 0;
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            var name = json.ValueSpan;
            if (Is(name, "pollId"u8, ref json)) poll = words.Read(ref json);
            else if (Is(name, "ballotId"u8, ref json)) ballot = Id(ref json);
            else if (Is(name, "choice"u8, ref json)) choice = Options(ref json);
            else if (Is(name, "revision"u8, ref json)) revision = json.GetInt32();
            else json.Skip();
        }

        return new LineReceipt(poll ?? throw new JsonException("A receipt names its poll."), ballot, choice, revision);
    }

    private LineTally? ReadTally(ref Utf8JsonReader json)
    {
        if (json.TokenType is JsonTokenType.Null) return null;
        var (poll, state, version, ballots, final) = ((string?)null, "", (long?)null, (long?)null, false);
        long[] counts = [];
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            var name = json.ValueSpan;
            if (Is(name, "pollId"u8, ref json)) poll = words.Read(ref json);
            else if (Is(name, "state"u8, ref json)) state = words.Read(ref json);
            else if (Is(name, "version"u8, ref json)) version = json.GetInt64();
            else if (Is(name, "ballots"u8, ref json)) ballots = json.GetInt64();
            else if (Is(name, "final"u8, ref json)) final = json.GetBoolean();
            else if (Is(name, "counts"u8, ref json)) counts = Counts(ref json);
            else json.Skip();
        }

        // Numbers that no tally can have are for I5 to judge: the engine has said so.
        if (poll is null || version is null || ballots is null) throw new JsonException("A tally names its poll, its version and its ballots.");
        return new LineTally(poll, version.Value, state, counts, ballots.Value, final);
    }

    private byte[] Options(ref Utf8JsonReader json)
    {
        _options.Clear();
        while (json.Read() && json.TokenType is JsonTokenType.Number) _options.Add(json.GetInt32());
        return [.. _options.Select(option => option is >= 0 and <= byte.MaxValue ? (byte)option : throw new JsonException($"{option} is the number of no option."))];
    }

    private long[] Counts(ref Utf8JsonReader json)
    {
        _counts.Clear();
        while (json.Read() && json.TokenType is JsonTokenType.Number) _counts.Add(json.GetInt64());
        return [.. _counts];
    }

    private static UInt128 Id(ref Utf8JsonReader json) =>
        BallotIds.TryRead(json.ValueSpan, out var id) ? id : throw new JsonException("An id is 32 hexadecimal digits.");
}
