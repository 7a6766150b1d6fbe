using System.Text.Json;
using DialogEngine.Commitments;
using DialogEngine.Dialogues;
using DialogEngine.Formats;
using DialogEngine.Identity;
using DialogEngine.Moderators;
using DialogEngine.Rights;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DialogEngine.Http;

/// <summary>The plan of a dialogue: taking it out, having it reviewed, and putting a better one in its place.</summary>
internal static class PlanEndpoints
{
    public static void Map(IEndpointRouteBuilder app, WebLimits limits)
    {
        var plan = app.MapGroup("/api/dialogues/{dialogueId}").WithTags("Plans").RequireAuthorization(Schemes.DeskPolicy);
        plan.MapGet("plan", Read).WithSummary("The plan as it stands, in the form that dialogues are created from")
            .Produces<JsonElement>().ProducesProblem(401).ProducesProblem(403).ProducesProblem(404);
        plan.MapPut("plan", Change).WithMetadata(new BodyLimit(limits.PlanBytes)).WithSummary("Replaces the plan, until the dialogue is opened")
            .Accepts<JsonElement>("application/json").Produces(204)
            .ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesProblem(413).ProducesProblem(415);
        plan.MapGet("review", Findings).WithSummary("What a rights perspective finds in the plan as it stands, and what would mend it")
            .Produces<FindingView[]>().ProducesProblem(401).ProducesProblem(403).ProducesProblem(404);
    }

    private static async Task<IResult> Read(string dialogueId, IGrainFactory grains) =>
        await Find(dialogueId, grains) is { } plan ? TypedResults.Text(PlanJson.Write(plan), "application/json") : NoDialogue();

    private static async Task<IResult> Findings(string dialogueId, IGrainFactory grains) =>
        await Find(dialogueId, grains) is { } plan
            ? TypedResults.Json(Review.Of(plan).Select(Views.Finding), WireJson.Options)
            : NoDialogue();

    private static async Task<IResult> Change(
        string dialogueId, HttpContext http, IGrainFactory grains, KnownCommitments commitments, CancellationToken cancel)
    {
        var (body, problem) = await Body.Read<JsonDocument>(http.Request, cancel);
        if (body is null) return problem!;
        using var document = body;
        var (plan, mistakes) = PlanReader.Read(document.RootElement, commitments.Keys, RightsPerspectives.Keys);
        if (plan is null) return Problems.Mistakes("The plan", mistakes);
        if (await Find(dialogueId, grains) is null) return NoDialogue();
        var by = ModeratorAuthentication.Of(http.User)!;
        var decision = await grains.GetGrain<IModeratorGrain>(by.ToString()).Decide(DialogueId.Parse(dialogueId), new DialogueCommand.ChangePlan(plan, by));
        return decision.Verdict switch
        {
            DeskVerdict.Done => TypedResults.NoContent(),
            DeskVerdict.NotModerator => Problems.Forbidden("You do not lead this dialogue."),
            DeskVerdict.TryAgain => throw new TimeoutException("It is not known whether the plan was changed."),
            _ => TypedResults.Problem(
                "The plan can be replaced until the dialogue is opened.", statusCode: StatusCodes.Status409Conflict, title: "Already opened"),
        };
    }

    // Of the dialogue itself, so that whoever has just replaced the plan meets the new one.
    private static Task<DialoguePlan?> Find(string dialogueId, IGrainFactory grains) =>
        grains.GetGrain<IDialogueGrain>(DialogueId.Parse(dialogueId).ToString()).Plan();

    private static ProblemHttpResult NoDialogue() => Problems.NotFound("There is no such dialogue.");
}
