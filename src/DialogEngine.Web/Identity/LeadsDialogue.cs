using DialogEngine.Moderators;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace DialogEngine.Identity;

/// <summary>Asks that the caller leads the dialogue that the address names.</summary>
internal sealed class LeadsDialogue : IAuthorizationRequirement;

/// <summary>Has the moderator's grain say so.</summary>
internal sealed class LeadsDialogueCheck(IGrainFactory grains, IHttpContextAccessor http) : AuthorizationHandler<LeadsDialogue>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, LeadsDialogue requirement)
    {
        if (http.HttpContext is not { } request) return;
        if (ModeratorAuthentication.Of(context.User) is not { } moderator || Credentials.NamedDialogue(request) is not { } dialogue) return;
        if (await grains.GetGrain<IModeratorGrain>(moderator.ToString()).MayLead(dialogue)) context.Succeed(requirement);
    }
}
