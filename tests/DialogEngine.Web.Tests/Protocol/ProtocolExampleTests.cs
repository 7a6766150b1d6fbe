using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DialogEngine.Dialogues;
using DialogEngine.Wire;

namespace DialogEngine.Protocol;

/// <summary>Every example on the protocol page is read by the engine to the last member, and written by it as it stands there.</summary>
public class ProtocolExampleTests
{
    private static readonly Dictionary<string, Type> Records = new[]
    {
        typeof(Wire.CreatedDialogue), typeof(DialogueSummary), typeof(CommitmentView), typeof(FindingView),
        typeof(JoinRequest), typeof(Joined), typeof(SignInRequest), typeof(SignedIn),
        typeof(NewModerator), typeof(ModeratorKey), typeof(TallyReport), typeof(Wire.CountedBallot),
        typeof(Snapshot), typeof(Change), typeof(Wire.Tally), typeof(Mine), typeof(Presence),
        typeof(BallotCall), typeof(SupportCall), typeof(BallotAnswer), typeof(ContributeCall), typeof(ContributionAnswer),
        typeof(OpenPollCall), typeof(PollPlan), typeof(RejectCall), typeof(MergeCall), typeof(EditCall), typeof(LabelCall), typeof(AnswerCall),
        typeof(Projection), typeof(DeskAnswer),
    }.ToDictionary(type => type.Name);

    private static readonly JsonSerializerOptions Strict = new(WireJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static TheoryData<string, string> Examples => [.. ProtocolPage.Examples().Select(e => new TheoryDataRow<string, string>(e.Record, e.Json))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsReadToTheLastMember_AndWrittenAsItStands(string record, string json)
    {
        if (record == nameof(DialoguePlan))
        {
            var (plan, mistakes) = PlanReader.Read(JsonDocument.Parse(json).RootElement);
            Assert.Empty(mistakes);
            Assert.NotNull(plan);
            return;
        }

        Assert.True(Records.TryGetValue(record, out var type), $"The engine has no wire record {record}.");
        var read = JsonSerializer.Deserialize(json, type, Strict);
        var written = JsonSerializer.SerializeToNode(read, type, WireJson.Options);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), written), $"It stands as\n{json}and is written as\n{written}");
    }

    [Fact]
    public void EveryRecordOfTheWire_HasAnExample()
    {
        var shown = ProtocolPage.Examples().Select(e => e.Record).ToHashSet();

        Assert.Empty(Records.Keys.Except(shown));
    }

    [Fact]
    public void EveryMemberOfTheWire_StandsOnThePage()
    {
        foreach (var type in Wire())
        {
            foreach (var member in type.GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)))
                Assert.True(ProtocolPage.Text.Contains($"\"{member}\"", StringComparison.Ordinal) || ProtocolPage.Text.Contains($"`{member}`", StringComparison.Ordinal), $"The page does not name '{member}' of {type.Name}.");
        }
    }

    private static IEnumerable<Type> Wire() => typeof(Snapshot).Assembly.GetTypes()
        .Where(type => type is { Namespace: "DialogEngine.Wire", IsPublic: true, IsAbstract: false, IsEnum: false } && type != typeof(WireJson));
}
