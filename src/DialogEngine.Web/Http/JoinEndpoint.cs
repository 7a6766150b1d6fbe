using DialogEngine.Dialogues;
using DialogEngine.Identity;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DialogEngine.Http;

/// <summary>Joining a dialogue with its code.</summary>
internal static class JoinEndpoint
{
    private const int CodeDigits = 6;
    private const int LongestCodeTyped = 20;

    public static void Map(IEndpointRouteBuilder app, WebLimits limits) =>
        app.MapPost("/api/join", Join).AllowAnonymous().WithMetadata(new BodyLimit(limits.BodyBytes)).WithTags("Participants")
            .WithSummary("Joins a dialogue with its code").Accepts<JoinRequest>("application/json")
            .Produces<Joined>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesProblem(429);

    private static async Task<IResult> Join(HttpContext http, Tokens tokens, WrongTries tries, Audiences.Audiences audiences, IGrainFactory grains, TimeProvider clock, CancellationToken cancel)
    {
        if (!tries.MayJoin(http, out var retryAfter)) return Problems.TooOften(http.Response, retryAfter);
        var (request, problem) = await Body.Read<JoinRequest>(http.Request, cancel);
        if (request is null) return problem!;
        if (Code(request.Code) is not { } code) return Problems.BadRequest($"A join code has {CodeDigits} digits.");
        if (AttendanceOf(request.Attendance) is not { } attendance) return Problems.BadRequest($"'attendance' is 'Room' or 'Remote'; this one is '{Shortened(request.Attendance!)}'.");
        if (await grains.GetGrain<IJoinCodeGrain>(code).Find() is not { } dialogue || await audiences.State(dialogue, cancel) is not { } state)
        {
            tries.WrongCode(http);
            return Problems.NotFound("No dialogue has this code.");
        }

        if (state.Dialogue.State is DialogueState.Archived)
            return TypedResults.Problem("This dialogue has been put away.", statusCode: StatusCodes.Status409Conflict, title: "Over");

        var participant = Returning(http.Request, tokens, dialogue) is { } known
            ? known with { Attendance = attendance }
            : new Participant(Tokens.NewParticipant(), dialogue, attendance);
        var expiresAt = clock.GetUtcNow() + Tokens.ParticipantLifetime;
        var token = tokens.Write(participant, expiresAt);
        http.Response.Cookies.Append(Cookies.Participant(http.Request, dialogue), token, Cookies.Options(http.Request, expiresAt));
        return TypedResults.Json(new Joined(dialogue.ToString(), token, expiresAt), WireJson.Options);
    }

    /// <summary>Whoever has joined this dialogue before is the same participant again.</summary>
    private static Participant? Returning(HttpRequest request, Tokens tokens, DialogueId dialogue)
    {
        var token = Credentials.BearerToken(request) ?? request.Cookies[Cookies.Participant(request, dialogue)];
        return token is { Length: > 0 } && tokens.ReadParticipant(token, out _) is { } participant && participant.Dialogue == dialogue ? participant : null;
    }

    private static string? Code(string? typed)
    {
        if (typed is null || typed.Length > LongestCodeTyped) return null;
        var digits = string.Concat(typed.Where(c => c is not (' ' or '-' or '\u00a0')));
        return digits.Length == CodeDigits && digits.All(char.IsAsciiDigit) ? digits : null;
    }

    private static Attendance? AttendanceOf(string? named) => named?.ToUpperInvariant() switch
    {
        null or "" or "REMOTE" => Attendance.Remote,
        "ROOM" => Attendance.Room,
        _ => null,
    };

    private static string Shortened(string text) => text.Length <= LongestCodeTyped ? text : $"{text[..LongestCodeTyped]}…";
}
