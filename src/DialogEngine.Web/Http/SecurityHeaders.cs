using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DialogEngine.Http;

/// <summary>What every answer tells the browser not to do.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // The reference page brings its own inline script and styles; it holds no session and loads nothing from elsewhere.
    private const string ReferencePolicy =
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        // At the last moment: what tells of an exception throws away all that was set before.
        http.Response.OnStarting(Set, http);
        return next(http);
    });

    private static Task Set(object context)
    {
        var http = (HttpContext)context;
        // What becomes a WebSocket is no document, and keeps its headers for as long as it is open.
        if (http.Response.StatusCode == StatusCodes.Status101SwitchingProtocols) return Task.CompletedTask;
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments("/reference", StringComparison.Ordinal) ? ReferencePolicy : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)) headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
