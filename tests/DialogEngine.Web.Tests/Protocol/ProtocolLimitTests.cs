using System.Globalization;
using DialogEngine.Dialogues;

namespace DialogEngine.Protocol;

/// <summary>The limits on the page are those of the engine.</summary>
public class ProtocolLimitTests
{
    [Fact]
    public void EveryLimit_IsTheEngines()
    {
        var web = new WebLimits();
        string[][] limits =
        [
            ["a title, a welcome, an agenda item's text, a line of the climate, an arena's name", $"{N(DialogueLimits.TitleLength)} characters"],
            ["an option", $"{N(DialogueLimits.OptionLength)} characters"],
            ["options of a poll", $"{DialogueLimits.MinOptions} to {DialogueLimits.MaxOptions}"],
            ["polls of a dialogue", N(DialogueLimits.Polls)],
            ["agenda items", N(DialogueLimits.AgendaItems)],
            ["lines of the climate of conversation", N(DialogueLimits.ClimateLines)],
            ["commitments, perspectives", $"{DialogueLimits.References} each"],
            ["focus groups, arenas", $"{DialogueLimits.FocusGroups}, {DialogueLimits.Arenas}"],
            ["the youngest age of those who may take part", $"0 to {DialogueLimits.OldestYoungestAge} years"],
            ["the deadline of a poll", $"{N(DialogueLimits.DeadlineSeconds)} seconds"],
            ["contributions of a dialogue", N(DialogueLimits.Contributions)],
            ["contributions of one person that wait", N(DialogueLimits.WaitingOfOnePerson)],
            ["a contribution, an answer", $"{N(DialogueLimits.ContributionLength)} characters, {N(DialogueLimits.AnswerLength)} characters"],
            ["labels of a contribution", $"{DialogueLimits.Labels} of {DialogueLimits.LabelLength} characters"],
            ["a plan", $"{web.PlanBytes / 1024} KiB"],
            ["any other HTTP body", $"{web.BodyBytes / 1024} KiB"],
            ["a frame from a phone, from a desk", $"{web.PhoneFrameBytes / 1024} KiB, {web.DeskFrameBytes / 1024} KiB"],
            ["ballots and supports of one connection", $"{web.BallotsAtOnce} at once, then {web.BallotsPerSecond} a second"],
            ["contributions of one connection", $"{web.ContributionsAtOnce} at once, then 1 every {web.SecondsPerContribution} seconds"],
            ["commands of one desk", $"{web.DeskCommandsAtOnce} at once, then {web.DeskCommandsPerSecond} a second"],
            ["connections of one person", $"{web.ConnectionsOfOnePerson}; one more closes the oldest"],
            ["wrong join codes from one address", $"{web.WrongCodesPerMinute} a minute"],
            ["wrong keys and codes of moderators from one address", $"{web.WrongKeysPerMinute} a minute"],
        ];

        Assert.Equal(limits.Select(Row).Order(), ProtocolPage.Table("Limits").Select(Row).Order());
    }

    [Fact]
    public void TheLimitsNamedInPassing_AreTheEngines()
    {
        var said = ProtocolPage.Paragraph("Verdicts: `Received`");

        Assert.Contains($"`TextTooLong` ({N(DialogueLimits.ContributionLength)} characters)", said, StringComparison.Ordinal);
        Assert.Contains($"`DialogueFull` ({N(DialogueLimits.Contributions)} contributions)", said, StringComparison.Ordinal);
        Assert.Equal(10, DialogueLimits.WaitingOfOnePerson);
        Assert.Contains("`TooManyWaiting` (ten of one person's wait already)", said, StringComparison.Ordinal);
        Assert.Contains($"one person may change a ballot {Polls.CastBallot.MaxRevisions} times", ProtocolPage.Text, StringComparison.Ordinal);
    }

    private static string Row(string[] cells) => string.Join(" | ", cells);

    private static string N(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
