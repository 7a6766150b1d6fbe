using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace DialogEngine.Http;

/// <summary>An address that nobody decided on is a mistake that must show at start-up, not in a meeting.</summary>
internal static class EveryEndpointHasARole
{
    /// <exception cref="InvalidOperationException">An endpoint says neither who may call it nor that everyone may.</exception>
    public static void Check(IEndpointRouteBuilder app)
    {
        var undecided = app.DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText)
            .ToArray();
        if (undecided.Length > 0)
            throw new InvalidOperationException($"Nobody has decided who may call {string.Join(", ", undecided)}. Require a policy, or allow everyone.");
    }
}
