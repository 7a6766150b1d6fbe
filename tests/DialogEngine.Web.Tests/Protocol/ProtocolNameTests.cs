using System.Reflection;
using System.Text.RegularExpressions;
using DialogEngine.Activities;
using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Hubs;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Rights;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.Protocol;

/// <summary>What the page names is what the engine has: no more, and no less.</summary>
public partial class ProtocolNameTests(SharedEngine shared)
{
    [Theory]
    [InlineData("What a participant calls", typeof(AudienceHub))]
    [InlineData("What a moderator calls", typeof(DeskHub))]
    public void EveryHubMethod_IsNamed_WithWhatItTakes(string heading, Type hub)
    {
        var named = ProtocolPage.Table(heading).SelectMany(row => ProtocolPage.Names(row[0]).Select(method => (method, Argument(row[1])))).Order();
        var methods = hub.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => !method.IsSpecialName && method.GetBaseDefinition().DeclaringType!.Assembly == hub.Assembly)
            .Select(method => (method.Name, Takes(method))).Order();

        Assert.Equal(methods, named);
    }

    [Fact]
    public void EveryAnswerOfAParticipantsCall_IsNamed()
    {
        foreach (var row in ProtocolPage.Table("What a participant calls"))
        {
            var method = typeof(AudienceHub).GetMethod(ProtocolPage.Names(row[0]).Single())!;
            var answer = method.ReturnType.GenericTypeArguments is [var type] ? $"`{type.Name}`" : "nothing";
            Assert.StartsWith(answer, row[2], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryCallOfTheDesk_AnswersADeskAnswer() =>
        Assert.All(
            typeof(DeskHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName),
            method => Assert.Equal(typeof(Task<DeskAnswer>), method.ReturnType));

    [Fact]
    public async Task EveryMessage_IsNamed()
    {
        await using var hall = await Hall.Open(shared.Engine);
        var phone = await hall.Phone("Room");
        await using var raw = await RawClient.Connect(shared.Engine, $"audience?dialogue={hall.Id}", phone.Token);
        await using var desk = await RawClient.Connect(shared.Engine, $"desk?dialogue={hall.Id}", RunningEngine.Key);
        await phone.Cast(Some.Poll, 0);
        await phone.Contribute("En fråga");
        await phone.RaiseHand();
        foreach (var target in new[] { "Change", "Tally", "Presence" }) await desk.Receives($"\"target\":\"{target}\"");
        foreach (var target in new[] { "Tally", "Mine" }) await raw.Receives($"\"target\":\"{target}\"");

        var sent = Target().Matches(desk.Received + raw.Received).Select(match => match.Groups[1].Value).Distinct().Order();
        Assert.Equal(ProtocolPage.TableAfter("| message | to |").Select(row => ProtocolPage.Names(row[0]).Single()).Order(), sent);
    }

    [Fact]
    public void EveryVerdictOnABallot_IsNamed_InItsOrder() =>
        Assert.Equal(Enum.GetNames<BallotVerdict>(), ProtocolPage.TableAfter("| verdict |").Select(row => ProtocolPage.Names(row[0]).Single()));

    [Fact]
    public void EveryVerdictOnAContribution_IsNamed_InItsOrder() =>
        Assert.Equal(Enum.GetNames<ContributionVerdict>(), Values(ProtocolPage.Paragraph("Verdicts: `Received`")));

    [Fact]
    public void EveryVerdictAtTheDesk_IsNamed_InItsOrder() =>
        Assert.Equal(Enum.GetNames<DeskVerdict>(), Values(ProtocolPage.Paragraph("Verdicts: `Done`")));

    [Theory]
    [InlineData("Dialogue states:", typeof(DialogueState))]
    [InlineData("Poll states:", typeof(PollState))]
    [InlineData("`projection.kind`:", typeof(ProjectionKind))]
    [InlineData("Contribution kinds:", typeof(ContributionKind))]
    [InlineData("States: `Pending`", typeof(ContributionState))]
    [InlineData("`reason`:", typeof(RejectionReason))]
    [InlineData("`kind` is `SingleChoice`", typeof(PollKind))]
    [InlineData("`tallyVisibility` is", typeof(TallyVisibility))]
    [InlineData("`moderation` is", typeof(Moderation))]
    [InlineData("`role` is", typeof(ModeratorRole))]
    [InlineData("`influence` says", typeof(ParticipationLevel))]
    [InlineData("`influence.level` is", typeof(ParticipationLevel))]
    [InlineData("`waysIn` are", typeof(WayIn))]
    [InlineData("Its `access` is", typeof(AccessMeasure))]
    [InlineData("An arena's `kind` is", typeof(ArenaKind))]
    [InlineData("`severity` is", typeof(Severity))]
    public void EveryValue_IsNamed(string words, Type values)
    {
        var sentence = ProtocolPage.Paragraph(words);

        Assert.Equal(Enum.GetNames(values).Order(), Values(sentence).Distinct().Where(name => Enum.IsDefined(values, name)).Order());
        // What a list names from its first word on, up to the full stop, is nothing else.
        Assert.All(Values(sentence.Split(". ")[0]), name => Assert.True(Enum.IsDefined(values, name), $"{values.Name} has no {name}."));
    }

    [Fact]
    public void EveryEndpoint_IsNamed_AndNoOther()
    {
        var endpoints = shared.Engine.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToArray();
        var named = ProtocolPage.Table("HTTP").SelectMany(row => ProtocolPage.Names(row[0])).Order().ToArray();

        var api = endpoints.Where(e => Path(e).StartsWith("/api", StringComparison.Ordinal))
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {Path(e)}"));
        Assert.Equal(api.Order(), named.Where(name => name.Contains("/api", StringComparison.Ordinal)));
        Assert.All(
            named.Where(name => !name.Contains("/api", StringComparison.Ordinal)),
            name => Assert.Contains(endpoints, e => $"{Path(e)}/".Replace("{documentName}", "v1", StringComparison.Ordinal).StartsWith($"{name.Split(' ')[1]}/", StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryHub_IsNamed_AndNoOther()
    {
        var hubs = shared.Engine.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(Path).Where(path => path.StartsWith("/hubs", StringComparison.Ordinal) && !path.EndsWith("/negotiate", StringComparison.Ordinal)).Distinct();

        Assert.Equal(hubs.Order(), ProtocolPage.TableAfter("| hub |").Select(row => ProtocolPage.Names(row[0]).Single()).Order());
    }

    [Fact]
    public void TheVersion_IsTheEngines() =>
        Assert.Contains($"Version of this protocol: **{WireJson.Protocol}**.", ProtocolPage.Text, StringComparison.Ordinal);

    private static string Argument(string cell) => cell switch
    {
        "–" or "–; answers nothing, a `Snapshot` follows" => "",
        "true or false" => nameof(Boolean),
        _ when ProtocolPage.Names(cell) is [var record, ..] => record,
        _ => nameof(String),
    };

    private static string Takes(MethodInfo method) => method.GetParameters() is [var parameter] ? parameter.ParameterType.Name : "";

    private static string[] Values(string text) => [.. ProtocolPage.Names(text).Where(name => Value().IsMatch(name))];

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    [GeneratedRegex("^[A-Z][A-Za-z]+$")]
    private static partial Regex Value();

    [GeneratedRegex("\"target\":\"(\\w+)\"")]
    private static partial Regex Target();
}
