using DialogEngine.Audiences;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.Http;

/// <summary>Takes no further connection to a hub while this host lets go of those it has.</summary>
internal static class DepartureCheck
{
    public static IApplicationBuilder UseDeparture(this IApplicationBuilder app) => app.Use((http, next) =>
        http.Request.Path.StartsWithSegments("/hubs", StringComparison.Ordinal) && http.RequestServices.GetRequiredService<Departure>().IsClosed
            ? Refuse(http)
            : next(http));

    private static Task Refuse(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return http.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new ProblemDetailsContext
        {
            HttpContext = http,
            ProblemDetails = { Status = StatusCodes.Status503ServiceUnavailable, Title = "Not now", Detail = "This host is stopping. Try again in a moment." },
        }).AsTask();
    }
}
