using System.Security.Claims;
using System.Text.Encodings.Web;
using DialogEngine.Moderators;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DialogEngine.Identity;

/// <summary>Knows moderators by their key or their cookie, and asks each time whether they still are.</summary>
internal sealed class ModeratorAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Tokens tokens, IGrainFactory grains)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var moderator = Credentials.BearerToken(Request) is { } token ? await ByKey(token) : await ByCookie();
        if (moderator is null) return AuthenticateResult.NoResult();
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, moderator.Id.ToString()),
                new Claim(ClaimTypes.Name, moderator.Name),
                new Claim(ClaimTypes.Role, moderator.Role.ToString()),
            ],
            Schemes.Moderator);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    /// <summary>The moderator whom a request or connection has proved to be, or null.</summary>
    public static ModeratorId? Of(ClaimsPrincipal? principal) =>
        principal?.Identities.FirstOrDefault(i => i.AuthenticationType == Schemes.Moderator)?.FindFirst(ClaimTypes.NameIdentifier) is { } claim
            ? ModeratorId.Parse(claim.Value)
            : null;

    private async Task<Moderator?> ByKey(string token) =>
        Credentials.IsParticipantToken(token) ? null : await grains.GetGrain<ISignInGrain>(0).ByKey(Tokens.Hash(token));

    private async Task<Moderator?> ByCookie() =>
        Request.Cookies[Cookies.Moderator(Request)] is { Length: > 0 } cookie && tokens.ReadModerator(cookie) is { } id
            ? await grains.GetGrain<IModeratorGrain>(id.ToString()).Who()
            : null;
}
