using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace DialogEngine.Hubs.Lines;

/// <summary>
/// What a request brings along: its headers with the caller's token, what was found out from them, and the services that
/// found it out. A line holds its request to the end, for hours, and needs none of it once the caller is known.
/// </summary>
internal static class Belongings
{
    /// <summary>Lets go of them. Who calls, where to and from where is still known afterwards.</summary>
    /// <param name="http">A request that has been answered but for the line that it became.</param>
    /// <param name="services">The services that outlive the request.</param>
    public static async ValueTask LetGo(this HttpContext http, IServiceProvider services)
    {
        var host = http.Request.Headers.Host;
        http.Request.Headers.Clear();
        http.Request.Headers.Host = host;

        var caller = http.User;
        http.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult = null;
        http.User = caller;

        // Each is made anew for whoever asks for it.
        http.Features.Set<IItemsFeature>(null);
        http.Features.Set<IQueryFeature>(null);
        http.Features.Set<IRequestCookiesFeature>(null);

        if (http.Features.Get<IServiceProvidersFeature>() is not IAsyncDisposable scope) return;
        await scope.DisposeAsync();
        http.RequestServices = services;
    }
}
