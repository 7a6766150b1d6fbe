using Microsoft.AspNetCore.Http;

namespace DialogEngine.Identity;

/// <summary>Where a request carries what its caller proves themselves with.</summary>
internal static class Credentials
{
    private const string Bearer = "Bearer ";

    public static string? BearerToken(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header[Bearer.Length..].Trim()
            : null;

    /// <summary>Whether this can be a participant's token: all that the engine makes begin alike. Anything else may be a moderator's key.</summary>
    public static bool IsParticipantToken(string token) => token.StartsWith("CfDJ8", StringComparison.Ordinal);

    /// <summary>The dialogue that an address names, by <c>?dialogue=</c> or in its path; null when it names none.</summary>
    public static Dialogues.DialogueId? NamedDialogue(HttpContext context)
    {
        var name = context.Request.RouteValues.TryGetValue("dialogueId", out var routed) ? routed as string : context.Request.Query["dialogue"].ToString();
        return Dialogues.DialogueId.TryParse(name, null, out var id) ? id : null;
    }
}
