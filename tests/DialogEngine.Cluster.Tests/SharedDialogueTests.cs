using System.Net;
using System.Text.RegularExpressions;
using DialogEngine.People;
using DialogEngine.Running;

namespace DialogEngine;

/// <summary>Several hosts are one engine: whatever was done at one holds at the others.</summary>
public sealed partial class SharedDialogueTests
{
    [Fact]
    public async Task TwoHosts_ShareADialogue_WhoeverIsConnectedToWhich()
    {
        await using var cluster = await Cluster.Start(2, $"--DialogEngine:ModeratorKey={Cluster.Key}");
        await using var meeting = await Meeting.Open(cluster, closesInSeconds: 5);
        Phone[] phones = [await meeting.Join(0), await meeting.Join(1), await meeting.Join(0), await meeting.Join(1)];
        Person[] projectors = [meeting.Projector(0), meeting.Projector(1)];

        await Task.WhenAll(phones.Select((phone, i) => phone.Cast(i % Meeting.Options)));

        await Task.WhenAll(projectors.Select(projector => projector.SeesBallots(Meeting.Poll, phones.Length)));
        await Task.WhenAll(projectors.Select(projector => projector.Sees(Meeting.Poll, "Closed")));
        await meeting.Do("PublishPoll", Meeting.Poll);
        await Task.WhenAll(projectors.Select(projector => projector.Sees(Meeting.Poll, "Published")));
    }

    [Fact]
    public async Task TwoHosts_LetSomebodyInByTheLinkOfTheOther_AndByEachOthersCookies()
    {
        await using var cluster = await Cluster.Start(2);
        var (here, there) = (cluster.Hosts[0], cluster.Hosts[1]);
        var code = Link().Match(there.Said).Groups[1].Value;

        using var signedIn = await Requests.Post(here.Url, "/api/sign-in", new { code });
        using var again = await Requests.Post(there.Url, "/api/sign-in", new { code });

        Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        foreach (var host in cluster.Hosts) await Requests.Get(host.Url, "/api/me", cookie).Read();
    }

    [GeneratedRegex("/sign-in#code=([A-Za-z0-9_-]+)")]
    private static partial Regex Link();
}
