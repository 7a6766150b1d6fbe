using System.Text.Json;
using DialogEngine.Audiences;
using DialogEngine.Commitments;
using DialogEngine.Dialogues;
using DialogEngine.Identity;
using DialogEngine.Moderators;
using DialogEngine.Polls;
using DialogEngine.Rights;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using QRCoder;

namespace DialogEngine.Http;

/// <summary>Creating dialogues and reading them.</summary>
internal static class DialogueEndpoints
{
    public static void Map(IEndpointRouteBuilder app, WebLimits limits)
    {
        var dialogues = app.MapGroup("/api/dialogues").WithTags("Dialogues");
        dialogues.MapPost("", Create).RequireAuthorization(Schemes.ModeratorPolicy).WithMetadata(new BodyLimit(limits.PlanBytes))
            .WithSummary("Creates a dialogue from a plan").Accepts<JsonElement>("application/json")
            .Produces<Wire.CreatedDialogue>(201).ProducesProblem(400).ProducesProblem(401).ProducesProblem(413).ProducesProblem(415);
        dialogues.MapGet("", DialogueList.Read).RequireAuthorization(Schemes.ModeratorPolicy)
            .WithSummary("The dialogues this moderator may lead, newest first").Produces<DialogueSummary[]>().ProducesProblem(401);
        dialogues.MapGet("{dialogueId}", Read).AllowAnonymous()
            .WithSummary("The public view of a dialogue").Produces<Snapshot>().ProducesProblem(404);
        dialogues.MapGet("{dialogueId}/polls/{pollId}/tally", ReadTally).AllowAnonymous()
            .WithSummary("Where a poll stands, as far as the caller may see it").Produces<TallyReport>().ProducesProblem(404);
        dialogues.MapGet("{dialogueId}/polls/{pollId}/ballots", ReadBallots).AllowAnonymous()
            .WithSummary("Every counted ballot of a published poll, by ballot id").Produces<Wire.CountedBallot[]>().ProducesProblem(404).ProducesProblem(409);
        dialogues.MapGet("{dialogueId}/qr.svg", Qr).AllowAnonymous()
            .WithSummary("The QR code that opens the phone page with the join code").Produces(200, contentType: "image/svg+xml").ProducesProblem(404);
    }

    private static async Task<IResult> Create(HttpContext http, IGrainFactory grains, KnownCommitments commitments, CancellationToken cancel)
    {
        var (body, problem) = await Body.Read<JsonDocument>(http.Request, cancel);
        if (body is null) return problem!;
        using var document = body;
        var (plan, mistakes) = PlanReader.Read(document.RootElement, commitments.Keys, RightsPerspectives.Keys);
        if (plan is null) return Problems.Mistakes("The plan", mistakes);
        var moderator = ModeratorAuthentication.Of(http.User)!;
        if (await grains.GetGrain<IModeratorGrain>(moderator.ToString()).Create(plan) is not { } created) return Problems.Forbidden("This moderator has been revoked.");
        var (id, code) = (created.Dialogue, created.JoinCode);
        return TypedResults.Created($"/api/dialogues/{id}", new Wire.CreatedDialogue(id.ToString(), code, new Links($"/?code={code}", $"/desk/{id}", $"/projector/{id}")));
    }

    private static async Task<IResult> Read(string dialogueId, Audiences.Audiences audiences, CancellationToken cancel) =>
        await Find(dialogueId, audiences, cancel) is { } state
            ? TypedResults.Json(Perspective.Public.Snapshot(state, _ => false, null), WireJson.Options)
            : NoDialogue();

    private static async Task<IResult> ReadTally(
        string dialogueId, string pollId, HttpContext http, Audiences.Audiences audiences, MineReader mine, IGrainFactory grains, CancellationToken cancel)
    {
        if (await Find(dialogueId, audiences, cancel) is not { } state) return NoDialogue();
        if (!PollId.TryParse(pollId, null, out var id)) return NoPoll();
        var grain = grains.GetGrain<IDialogueGrain>(dialogueId);
        // The dialogue itself is asked, and not what this host has heard of it, so that whatever was acknowledged before is in the answer.
        if (await grain.Tally(id) is not { } standing) return NoPoll();
        if (standing.Poll is not { } asked)
        {
            return state.Dialogue.Contributions.TryGetValue(id.Contribution, out var contribution) && contribution.IsPublic
                ? TypedResults.Json(Report(Views.Support(contribution, standing.Tally), null), WireJson.Options)
                : NoPoll();
        }

        var leads = await http.AuthenticateAsync(Schemes.Moderator) is { Succeeded: true } moderator
            && await grains.GetGrain<IModeratorGrain>(ModeratorAuthentication.Of(moderator.Principal)!.ToString()).MayLead(state.Dialogue.Id);
        if (!asked.IsPublic && !leads) return NoPoll();
        var shows = leads ? asked.ShowsCountsToDesk : asked.ShowsCounts(await HasCast(http, mine, state, asked));
        return TypedResults.Json(Report(Views.Tally(asked, standing.Tally, shows), shows ? asked : null), WireJson.Options);
    }

    private static async Task<bool> HasCast(HttpContext http, MineReader mine, AudienceState state, Poll poll) =>
        poll.Plan.TallyVisibility is TallyVisibility.AfterOwnBallot
        && await http.AuthenticateAsync(Schemes.Participant) is { Succeeded: true } ticket
        && await mine.HasCast(Participant.Of(ticket.Principal)!, state.Dialogue, poll.Id);

    private static TallyReport Report(Wire.Tally tally, Poll? poll)
    {
        var sides = poll?.ByAttendance() ?? [];
        return new TallyReport(
            tally.PollId, tally.Version, tally.State, tally.Counts, tally.Ballots, tally.Final,
            sides.IsEmpty ? null : sides.ToDictionary(s => JsonNamingPolicy.CamelCase.ConvertName(s.Attendance.ToString()), s => (IReadOnlyList<long>)s.Counts));
    }

    private static async Task<IResult> ReadBallots(string dialogueId, string pollId, Audiences.Audiences audiences, IGrainFactory grains, CancellationToken cancel)
    {
        if (await Find(dialogueId, audiences, cancel) is not { } state) return NoDialogue();
        var grain = grains.GetGrain<IDialogueGrain>(state.Dialogue.Id.ToString());
        if (!PollId.TryParse(pollId, null, out var id) || await grain.Poll(id) is not { IsPublic: true }) return NoPoll();
        return await grain.Ballots(id) is { } ballots
            ? TypedResults.Json(ballots.Select(b => new Wire.CountedBallot(new BallotId(b.BallotId).ToString(), Array.ConvertAll(b.Choice, o => (int)o))), WireJson.Options)
            : TypedResults.Problem("The ballots are listed once the poll is published.", statusCode: StatusCodes.Status409Conflict, title: "Not published yet");
    }

    private static async Task<IResult> Qr(string dialogueId, HttpContext http, Audiences.Audiences audiences, IOptions<PublicAddress> address, CancellationToken cancel)
    {
        if (await Find(dialogueId, audiences, cancel) is not { } state) return NoDialogue();
        var url = $"{address.Value.Of(http.Request)}/?code={state.Dialogue.JoinCode}";
        using var data = QRCodeGenerator.GenerateQrCode(url, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return TypedResults.Text(svg.GetGraphic(10, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute), "image/svg+xml");
    }

    private static async Task<AudienceState?> Find(string dialogueId, Audiences.Audiences audiences, CancellationToken cancel) =>
        DialogueId.TryParse(dialogueId, null, out var id) ? await audiences.State(id, cancel) : null;

    private static ProblemHttpResult NoDialogue() => Problems.NotFound("There is no such dialogue.");

    private static ProblemHttpResult NoPoll() => Problems.NotFound("This dialogue has no such poll.");
}
