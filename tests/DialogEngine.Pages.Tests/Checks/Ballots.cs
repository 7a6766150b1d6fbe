using System.Text.Json;
using DialogEngine.Running;
using DialogEngine.Windows;

namespace DialogEngine.Checks;

/// <summary>Ballots where only their voter or everybody can see them: in the phone's outbox, and in the published list.</summary>
internal static class Ballots
{
    /// <summary>The id of the one ballot that a phone keeps until it is answered.</summary>
    public static async Task<string> InOutbox(Phone phone, string dialogueId)
    {
        var kept = await phone.Page.EvaluateAsync<string>("name => localStorage.getItem(name)", $"dialogengine.outbox.{dialogueId}");
        var entry = Assert.Single(JsonElement.Parse(kept).EnumerateArray());
        return entry.GetProperty("pending").GetProperty("call").GetProperty("ballotId").GetString()!;
    }

    /// <summary>The published tally is final, is what was expected, and is what the list of ballots counts to.</summary>
    public static async Task<CountedBallot[]> Recount(EngineHttp http, string dialogueId, string pollId, params int[] expected)
    {
        var tally = await http.Tally(dialogueId, pollId);
        var ballots = await http.Ballots(dialogueId, pollId);
        Assert.Equal(("Published", true), (tally.State, tally.Final));
        Assert.Equal(expected, tally.Counts);
        Assert.Equal(expected, expected.Select((_, option) => ballots.Count(ballot => ballot.Choice.Contains(option))));
        Assert.Equal(tally.Ballots, ballots.Length);
        Assert.Distinct(ballots.Select(ballot => ballot.BallotId));
        return ballots;
    }
}
