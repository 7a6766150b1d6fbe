using System.Security.Claims;
using DialogEngine.Hubs.Lines;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine;

/// <summary>A line that stays open for hours does not hold what only its first moment needed.</summary>
public class BelongingsTests
{
    private const string Secret = "a-token";

    [Fact]
    public async Task ALine_KeepsNoToken_AndKnowsWhoCallsAndWhereTo()
    {
        await using var services = new ServiceCollection().AddScoped<Found>().BuildServiceProvider();
        var caller = new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", "anna")], "test"));
        var http = new DefaultHttpContext { ServiceScopeFactory = services.GetRequiredService<IServiceScopeFactory>(), User = caller };
        var (found, result) = (http.RequestServices.GetRequiredService<Found>(), new Result());
        result.AuthenticateResult = AuthenticateResult.Success(new AuthenticationTicket(caller, Secret));
        http.Features.Set<IAuthenticateResultFeature>(result);
        (http.Request.Headers.Authorization, http.Request.Headers.Cookie, http.Request.Headers.Host) = ($"Bearer {Secret}", $"key={Secret}", "hall.example");
        http.Items[Secret] = Secret;

        await http.LetGo(services);

        Assert.Equal(("Host", "hall.example"), Assert.Single(http.Request.Headers.Select(header => (header.Key, header.Value.ToString()))));
        Assert.Null(result.AuthenticateResult);
        Assert.Empty(http.Items);
        Assert.Empty(http.Request.Cookies);
        Assert.True(found.IsGone);
        Assert.Same(caller, http.User);
        Assert.Same(services, http.RequestServices);
    }

    private sealed class Result : IAuthenticateResultFeature
    {
        public AuthenticateResult? AuthenticateResult { get; set; }
    }

    private sealed class Found : IDisposable
    {
        public bool IsGone { get; private set; }

        public void Dispose() => IsGone = true;
    }
}
