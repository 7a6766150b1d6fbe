using DialogEngine.Commitments;
using DialogEngine.Dialogues;
using DialogEngine.Identity;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DialogEngine.Http;

/// <summary>Which commitments there are, and which of them a dialogue serves.</summary>
internal static class CommitmentEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("Commitments");
        api.MapGet("commitments", List).RequireAuthorization(Schemes.ModeratorPolicy)
            .WithSummary("The commitments that a dialogue here may serve").Produces<CommitmentView[]>().ProducesProblem(401);
        api.MapGet("dialogues/{dialogueId}/commitments", Served).AllowAnonymous()
            .WithSummary("The commitments that a dialogue serves, in the order of its plan").Produces<CommitmentView[]>().ProducesProblem(404);
    }

    private static JsonHttpResult<IEnumerable<CommitmentView>> List(KnownCommitments known) => TypedResults.Json(known.All, WireJson.Options);

    private static async Task<IResult> Served(string dialogueId, Audiences.Audiences audiences, KnownCommitments known, CancellationToken cancel) =>
        DialogueId.TryParse(dialogueId, null, out var id) && await audiences.State(id, cancel) is { } state
            ? TypedResults.Json(known.Of(state.Dialogue.Plan.Commitments), WireJson.Options)
            : Problems.NotFound("There is no such dialogue.");
}
