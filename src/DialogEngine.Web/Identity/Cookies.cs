using DialogEngine.Dialogues;
using Microsoft.AspNetCore.Http;

namespace DialogEngine.Identity;

/// <summary>The cookies that browsers prove themselves with: one for each dialogue, and one for the desk.</summary>
internal static class Cookies
{
    public static string Participant(HttpRequest request, DialogueId dialogue) => $"{Prefix(request)}participant-{dialogue}";

    public static string Moderator(HttpRequest request) => $"{Prefix(request)}moderator";

    public static CookieOptions Options(HttpRequest request, DateTimeOffset? expiresAt) => new()
    {
        HttpOnly = true,
        Secure = request.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        Expires = expiresAt,
        IsEssential = true,
    };

    // A browser binds a cookie with this prefix to this very host, but takes it over an encrypted connection only.
    private static string Prefix(HttpRequest request) => request.IsHttps ? "__Host-" : "";
}
