using System.Text.RegularExpressions;
using DialogEngine.Running;
using DialogEngine.Windows;
using Microsoft.Data.Sqlite;

namespace DialogEngine;

/// <summary>Who said or chose what is nobody's to see, least of all from the desk.</summary>
public sealed partial class PrivacyTests(Browser browser)
{
    [Fact]
    public async Task NoPage_EverReceivesTheIdOfAParticipant()
    {
        await using var evening = await Evening.Begin();
        await using var crowd = await evening.Crowd(3, 3);
        await using var phone = await Phone.Open(browser, evening.Engine.Url);
        await using var wall = await Wall.Open(browser, evening.Engine.Url, evening.Dialogue.Links.Projector);
        await using var desk = await Desk.Open(browser, evening.Engine.Url);
        await desk.SignIn(evening.Dialogue.Links.Desk);
        await phone.Scan(evening.Dialogue.Links.Phone, Phone.InTheRoom);
        await phone.Accept();
        await phone.Ask("Vem läser det jag skriver?");
        await evening.Moderator.OpenPoll(Evening.IdOf(Evening.Dare));
        await crowd.Vote(Evening.IdOf(Evening.Dare), 3, 3);
        for (var one = 0; one < 6; one++)
        {
            var question = await crowd.Ask(one, $"Fråga nummer {one}: blir vi hörda?");
            if (one % 2 == 0) await evening.Moderator.Do("Approve", question);
        }

        await Expect(desk.InQueue("Vem läser det jag skriver?")).ToBeVisibleAsync();
        await Expect(desk.InQueue("Fråga nummer 5")).ToBeVisibleAsync();
        await Expect(desk.Poll(Evening.Dare)).ToContainTextAsync("6 har röstat");
        await phone.GoTo("Frågor");
        await Expect(phone.Other("Fråga nummer 4")).ToBeVisibleAsync();
        var seen = new List<string>();
        foreach (var window in (Window[])[desk.Window, wall.Window, phone.Window])
        {
            seen.Add(await window.Page.ContentAsync());
            seen.AddRange(window.Received);
        }

        await evening.Engine.Kill();
        var participants = ParticipantsIn(evening.Engine.Folder);
        Assert.Equal(7, participants.Count);
        Assert.Contains(seen, text => text.Contains("\"Snapshot\"", StringComparison.Ordinal));
        foreach (var participant in participants)
            Assert.DoesNotContain(seen, text => text.Contains(participant, StringComparison.OrdinalIgnoreCase));
    }

    // Only the journal knows who has written what: so that an author is told what becomes of it.
    private static HashSet<string> ParticipantsIn(string folder)
    {
        var file = Assert.Single(Directory.GetFiles(folder, "*.db"));
        using var store = new SqliteConnection($"Data Source={file};Pooling=False");
        store.Open();
        using var query = store.CreateCommand();
        query.CommandText = "SELECT payload FROM dialogue_event WHERE kind = 'contribution-received'";
        using var rows = query.ExecuteReader();
        var participants = new HashSet<string>();
        while (rows.Read()) participants.Add(Author().Match(rows.GetString(0)).Groups[1].Value);
        return participants;
    }

    [GeneratedRegex("\"author\":\"([0-9a-f]{32})\"")]
    private static partial Regex Author();
}
