using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DialogEngine.Identity;

/// <summary>Knows participants by their token, from the header or from the cookie of the dialogue that the address names.</summary>
internal sealed class ParticipantAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Tokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var named = Credentials.NamedDialogue(Context);
        var token = Credentials.BearerToken(Request);
        if (token is null && named is not null) token = Request.Cookies[Cookies.Participant(Request, named)];
        if (string.IsNullOrEmpty(token) || !Credentials.IsParticipantToken(token)) return Task.FromResult(AuthenticateResult.NoResult());

        var participant = tokens.ReadParticipant(token, out var expiresAt);
        if (participant is null) return Task.FromResult(AuthenticateResult.Fail("The participant token is not valid, or has expired. Join again."));
        if (named is not null && named != participant.Dialogue)
            return Task.FromResult(AuthenticateResult.Fail("The participant token belongs to another dialogue."));
        // A connection that is open then is closed then.
        var properties = new AuthenticationProperties { ExpiresUtc = expiresAt };
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(participant.ToPrincipal(), properties, Scheme.Name)));
    }
}
