using DialogEngine.Audiences;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace DialogEngine.Hubs;

/// <summary>The wall of the room. Whoever knows the dialogue's id may look; nothing comes here that is not approved.</summary>
[AllowAnonymous]
internal sealed class ProjectorHub : LiveHub
{
    public ProjectorHub(Audiences.Audiences audiences, IOptions<WebLimits> limits)
        : base(audiences, limits)
    {
    }

    protected override Role Role => Role.Projector;
}
