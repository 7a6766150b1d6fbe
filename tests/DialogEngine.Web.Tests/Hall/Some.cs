using System.Security.Cryptography;
using DialogEngine.Polls;

namespace DialogEngine;

/// <summary>Values that do not matter.</summary>
internal static class Some
{
    /// <summary>The poll of <see cref="Plan"/> that a test uses when it needs only one: three options, one choice.</summary>
    public const string Poll = "trygg";

    public static string BallotId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    public static string ContributionId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    public static object Title(string text = "Hur mår samtalet?") => new { sv = text };

    /// <summary>A plan with these polls, or with one.</summary>
    public static object Plan(params object[] polls) => new { title = Title(), polls = polls.Length > 0 ? polls : [Single()] };

    public static object Single(string pollId = Poll, TallyVisibility visibility = TallyVisibility.Live) => new
    {
        pollId,
        kind = "SingleChoice",
        title = Title("Vågar du säga vad du tycker?"),
        options = new[] { Title("Ja"), Title("Ibland"), Title("Nej") },
        tallyVisibility = visibility.ToString(),
    };

    public static object Multiple(string pollId, int minChoices, int maxChoices) => new
    {
        pollId,
        kind = "MultipleChoice",
        title = Title("Vad ska nästa samtal handla om?"),
        options = new[] { Title("Skola"), Title("Vård"), Title("Buss"), Title("Klimat") },
        minChoices,
        maxChoices,
    };
}
