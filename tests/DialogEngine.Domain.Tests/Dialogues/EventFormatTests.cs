using System.Text.Json;
using DialogEngine.Contributions;

namespace DialogEngine.Dialogues;

/// <summary>
/// <c>Events/{kind}.{version}.json</c> holds one event as a version wrote it. Journals hold such events for ever: a file
/// is never changed. When the form of a kind changes, a file of the next version is added beside it.
/// </summary>
public class EventFormatTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Events");

    public static TheoryData<string> Kinds { get; } = [.. EventExamples.Kinds];

    public static TheoryData<string> Files { get; } = [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!)];

    [Fact]
    public void EveryKind_HasAnExample()
    {
        Assert.Equal(EventExamples.Kinds, EventExamples.All.Select(happened => EventFormat.Write(happened).Kind));
        Assert.Equal(typeof(DialogueEvent).GetNestedTypes().Length, EventExamples.Kinds.Length);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKind_HasAFileOfTheFirstVersionAndIsWrittenLikeTheNewest(string kind)
    {
        Assert.True(File.Exists(Path.Combine(Folder, $"{kind}.1.json")), $"Events/{kind}.1.json is missing: stored events of this kind have no witness.");
        var newest = Directory.GetFiles(Folder, $"{kind}.*.json").MaxBy(Version)!;
        var example = EventExamples.All.Single(happened => EventFormat.Write(happened).Kind == kind);

        Assert.Equal(File.ReadAllText(newest).Trim(), EventFormat.Write(example).Json);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryFile_IsReadToTheLastMember(string file)
    {
        var stored = File.ReadAllText(Path.Combine(Folder, file)).Trim();

        var (kind, json) = EventFormat.Write(EventFormat.Read(stored));

        Assert.Equal(file.Split('.')[0], kind);
        // Whatever a later version may add is optional, so an event of an older one says again what it said.
        Assert.Equal(stored, json);
    }

    [Fact]
    public void Write_AnEventWhoseOptionalMembersAreMissing_LeavesThemOut()
    {
        var (_, json) = EventFormat.Write(new DialogueEvent.PollOpened(Hall.Poll("trygg"), null, Some.Moderator));

        Assert.Equal($$"""{"kind":"poll-opened","poll":"trygg","by":"{{Some.Moderator}}"}""", json);
        Assert.Equal(new DialogueEvent.PollOpened(Hall.Poll("trygg"), null, Some.Moderator), EventFormat.Read(json));
    }

    [Fact]
    public void Write_WhatTheEngineDid_NamesNobody()
    {
        DialogueEvent[] events =
        [
            new DialogueEvent.PollClosed(Hall.Poll("trygg"), null),
            new DialogueEvent.ProjectionChanged(Projection.Welcome, null),
            new DialogueEvent.ContributionApproved(Hall.Other, null),
            new DialogueEvent.ContributionAnswered(Hall.Other, null, Some.Moderator),
        ];

        Assert.All(events, happened => Assert.Equal(happened, EventFormat.Read(EventFormat.Write(happened).Json)));
    }

    [Fact]
    public void Text_OfAnyLanguage_RoundTripsAndStaysReadable()
    {
        Gen.String[1, 100].Sample(text =>
        {
            var clean = ContributionText.Clean(text);
            var happened = new DialogueEvent.ContributionEdited(Hall.Other, clean, Some.Moderator);
            Assert.Equal(happened, EventFormat.Read(EventFormat.Write(happened).Json));
        });
        Assert.Contains("Våren på Ö", EventFormat.Write(new DialogueEvent.ContributionEdited(Hall.Other, "Våren på Ö", Some.Moderator)).Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TheKindInAnyPlace()
    {
        var happened = EventFormat.Read($$"""{"poll":"trygg","by":"{{Some.Moderator}}","kind":"poll-published"}""");

        Assert.Equal(new DialogueEvent.PollPublished(Hall.Poll("trygg"), Some.Moderator), happened);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"poll-closed\"")]
    [InlineData("{\"kind\":\"unheard-of\"}")]
    [InlineData("{\"kind\":\"poll-published\",\"poll\":\"Not a name\",\"by\":\"7k2m9x4c1q8w\"}")]
    [InlineData("{\"kind\":\"poll-published\",\"poll\":7,\"by\":\"7k2m9x4c1q8w\"}")]
    [InlineData("{\"kind\":\"poll-published\"")]
    public void Read_WhatIsNoEvent_Throws(string json)
    {
        var thrown = Record.Exception(() => EventFormat.Read(json));

        Assert.True(thrown is JsonException or NotSupportedException, $"{thrown}");
    }

    private static int Version(string file) => int.Parse(Path.GetFileName(file).Split('.')[1], System.Globalization.CultureInfo.InvariantCulture);
}
