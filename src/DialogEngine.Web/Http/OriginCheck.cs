using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DialogEngine.Http;

/// <summary>
/// Refuses what another site's page sends in a visitor's name: cookies come along by themselves, and no browser rule
/// stops a page from opening a WebSocket elsewhere. Programs send no <c>Origin</c> and prove themselves by a header.
/// </summary>
internal static class OriginCheck
{
    public static IApplicationBuilder UseOriginCheck(this IApplicationBuilder app) => app.Use((http, next) =>
        Concerns(http.Request) && !IsOwn(http) ? Refuse(http) : next(http));

    private static bool Concerns(HttpRequest request) =>
        request.Path.StartsWithSegments("/hubs", StringComparison.Ordinal)
        || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method));

    private static bool IsOwn(HttpContext http)
    {
        var origin = http.Request.Headers.Origin.ToString();
        // A request that carries a cookie comes from a browser, and browsers say where from.
        if (origin.Length == 0) return !(http.WebSockets.IsWebSocketRequest && http.Request.Cookies.Count > 0);
        if (origin == $"{http.Request.Scheme}://{http.Request.Host}") return true;
        var address = http.RequestServices.GetRequiredService<IOptions<PublicAddress>>().Value;
        return origin == address.Url?.TrimEnd('/') || address.Origins.Contains(origin);
    }

    private static Task Refuse(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return http.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new ProblemDetailsContext
        {
            HttpContext = http,
            ProblemDetails = { Status = StatusCodes.Status403Forbidden, Title = "Not from here", Detail = "This request came from a page of another origin." },
        }).AsTask();
    }
}
