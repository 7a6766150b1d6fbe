using System.Security.Claims;
using System.Text.Encodings.Web;
using DialogEngine.Http;
using DialogEngine.Moderators;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DialogEngine.Identity;

/// <summary>Knows moderators by their key or their cookie, and asks each time whether they still are.</summary>
internal sealed class ModeratorAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Tokens tokens, WrongTries tries, IGrainFactory grains)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private TimeSpan? _refusedFor;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var (moderator, expiresAt) = Credentials.BearerToken(Request) is { } token ? (await ByKey(token), null) : await ByCookie();
        if (moderator is null) return AuthenticateResult.NoResult();
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, moderator.Id.ToString()),
                new Claim(ClaimTypes.Name, moderator.Name),
                new Claim(ClaimTypes.Role, moderator.Role.ToString()),
            ],
            Schemes.Moderator);
        // A connection that is open when the cookie expires is closed then.
        var properties = new AuthenticationProperties { ExpiresUtc = expiresAt };
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme.Name));
    }

    /// <summary>The moderator whom a request or connection has proved to be, or null.</summary>
    public static ModeratorId? Of(ClaimsPrincipal? principal) =>
        principal?.Identities.FirstOrDefault(i => i.AuthenticationType == Schemes.Moderator)?.FindFirst(ClaimTypes.NameIdentifier) is { } claim
            ? ModeratorId.Parse(claim.Value)
            : null;

    /// <summary>Whoever has tried too many keys is told to wait, as at sign-in: a key in a header is as good a guess.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (_refusedFor is not { } retryAfter) return base.HandleChallengeAsync(properties);
        Problems.SetTooOften(Response, retryAfter);
        return Task.CompletedTask;
    }

    private async Task<Moderator?> ByKey(string token)
    {
        if (Credentials.IsParticipantToken(token)) return null;
        if (!tries.MaySignIn(Context, out var retryAfter))
        {
            _refusedFor = retryAfter;
            return null;
        }

        var moderator = await grains.GetGrain<ISignInGrain>(0).ByKey(Tokens.Hash(token));
        if (moderator is null) tries.WrongKey(Context);
        return moderator;
    }

    private async Task<(Moderator? Moderator, DateTimeOffset? ExpiresAt)> ByCookie() =>
        Request.Cookies[Cookies.Moderator(Request)] is { Length: > 0 } cookie && tokens.ReadModerator(cookie, out var expiresAt) is { } id
            ? (await grains.GetGrain<IModeratorGrain>(id.ToString()).Who(), expiresAt)
            : (null, null);
}
