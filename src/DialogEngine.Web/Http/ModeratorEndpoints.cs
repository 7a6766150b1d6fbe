using System.Security.Cryptography;
using DialogEngine.Identity;
using DialogEngine.Moderators;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DialogEngine.Http;

/// <summary>Signing in and out, and giving and revoking keys.</summary>
internal static class ModeratorEndpoints
{
    public static void Map(IEndpointRouteBuilder app, WebLimits limits)
    {
        var api = app.MapGroup("/api").WithTags("Moderators").WithMetadata(new BodyLimit(limits.BodyBytes));
        api.MapPost("sign-in", SignIn).AllowAnonymous().WithSummary("Signs a moderator in, with a key or a one-time code")
            .Accepts<SignInRequest>("application/json").Produces<SignedIn>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(429);
        api.MapPost("sign-out", SignOut).AllowAnonymous().WithSummary("Ends the moderator's cookie").Produces(204);
        api.MapGet("me", Me).RequireAuthorization(Schemes.ModeratorPolicy).WithSummary("Who is signed in").Produces<SignedIn>().ProducesProblem(401);
        api.MapGet("moderators", List).RequireAuthorization(Schemes.AdministratorPolicy).WithSummary("Who may sign in").Produces<SignedIn[]>().ProducesProblem(403);
        api.MapPost("moderators", Enter).RequireAuthorization(Schemes.AdministratorPolicy).WithSummary("Enters a moderator; the key is shown this once")
            .Accepts<NewModerator>("application/json").Produces<ModeratorKey>(201).ProducesProblem(400).ProducesProblem(403);
        api.MapDelete("moderators/{moderatorId}", Revoke).RequireAuthorization(Schemes.AdministratorPolicy)
            .WithSummary("Revokes a moderator: key, cookie and open desks stop working").Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<IResult> SignIn(HttpContext http, Tokens tokens, WrongTries tries, IGrainFactory grains, TimeProvider clock, CancellationToken cancel)
    {
        if (!tries.MaySignIn(http, out var retryAfter)) return Problems.TooOften(http.Response, retryAfter);
        var (request, problem) = await Body.Read<SignInRequest>(http.Request, cancel);
        if (request is null) return problem!;
        if (string.IsNullOrEmpty(request.Key) == string.IsNullOrEmpty(request.Code)) return Problems.BadRequest("Give either a key or a code.");
        var grain = grains.GetGrain<ISignInGrain>(0);
        var moderator = await (request.Key is { Length: > 0 } key ? grain.ByKey(Tokens.Hash(key.Trim())) : grain.ByCode(Tokens.Hash(request.Code!.Trim())));
        if (moderator is null)
        {
            tries.WrongKey(http);
            return Problems.Unauthorized("The key is not valid, or the code has been used or has expired.");
        }

        var expiresAt = clock.GetUtcNow() + Tokens.ModeratorLifetime;
        http.Response.Cookies.Append(Cookies.Moderator(http.Request), tokens.Write(moderator.Id, expiresAt), Cookies.Options(http.Request, expiresAt));
        return TypedResults.Json(View(moderator), WireJson.Options);
    }

    private static NoContent SignOut(HttpContext http)
    {
        http.Response.Cookies.Delete(Cookies.Moderator(http.Request), Cookies.Options(http.Request, null));
        return TypedResults.NoContent();
    }

    private static async Task<IResult> Me(HttpContext http, IGrainFactory grains) =>
        await grains.GetGrain<IModeratorGrain>(ModeratorAuthentication.Of(http.User)!.ToString()).Who() is { } moderator
            ? TypedResults.Json(View(moderator), WireJson.Options)
            : Problems.Unauthorized("This moderator has been revoked.");

    private static async Task<IResult> List(IGrainFactory grains) =>
        TypedResults.Json((await grains.GetGrain<ISignInGrain>(0).All()).Where(m => !m.Revoked).Select(View), WireJson.Options);

    private static async Task<IResult> Enter(HttpContext http, IGrainFactory grains, CancellationToken cancel)
    {
        var (request, problem) = await Body.Read<NewModerator>(http.Request, cancel);
        if (request is null) return problem!;
        if (request.Name?.Trim() is not { Length: > 0 and <= Moderator.MaxNameLength } name)
            return Problems.BadRequest($"'name' has 1 to {Moderator.MaxNameLength} characters.");
        var id = ModeratorId.From(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))));
        var key = Tokens.NewKey();
        await grains.GetGrain<IModeratorGrain>(id.ToString()).Enter(name, request.Role, Tokens.Hash(key));
        return TypedResults.Json(new ModeratorKey(id.ToString(), name, request.Role, key), WireJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> Revoke(string moderatorId, HttpContext http, IGrainFactory grains)
    {
        if (!ModeratorId.TryParse(moderatorId, null, out var id)) return Problems.NotFound("There is no such moderator.");
        if (id == ModeratorAuthentication.Of(http.User))
            return TypedResults.Problem("One cannot revoke oneself; another administrator can.", statusCode: StatusCodes.Status409Conflict, title: "Not oneself");
        return await grains.GetGrain<IModeratorGrain>(id.ToString()).Revoke() ? TypedResults.NoContent() : Problems.NotFound("There is no such moderator.");
    }

    private static SignedIn View(Moderator moderator) => new(moderator.Id.ToString(), moderator.Name, moderator.Role);
}
