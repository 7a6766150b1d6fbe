using System.Text.Json;

namespace DialogEngine.LoadTests.Wire.Peers;

/// <summary>What all peers have in common: one poll, ballots for it, and a tally of two arguments.</summary>
internal static class VoteTally
{
    /// <summary>What their only poll is called here; on the wire it has no name.</summary>
    public const string Poll = "vote";

    /// <summary>Reads the number of ballots and the counts; the reader stands before them, at the beginning of the list that they are in.</summary>
    /// <param name="arguments">Where from.</param>
    /// <param name="earlier">Ballots that the server had before, and that are not told of.</param>
    /// <returns>The tally; null when it is none.</returns>
    public static Heard.Tally? Read(ref Utf8JsonReader arguments, long earlier)
    {
        if (!arguments.Read() || arguments.TokenType is not JsonTokenType.Number) return null;
        var ballots = arguments.GetInt64();
        if (!arguments.Read() || arguments.TokenType is not JsonTokenType.StartArray) return null;
        List<long> counts = [];
        while (arguments.Read() && arguments.TokenType is JsonTokenType.Number) counts.Add(arguments.GetInt64());
        return new Heard.Tally(Poll, ballots - earlier, ballots, counts, false);
    }

    /// <summary>The only thing that a peer can be asked.</summary>
    public static Call.Cast Only(Call call) => call as Call.Cast ?? throw new ArgumentException($"A peer takes ballots and nothing else; this is a {call.GetType().Name}.", nameof(call));
}
