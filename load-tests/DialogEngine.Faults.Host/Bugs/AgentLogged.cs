using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DialogEngine.FaultyHost.Bugs;

/// <summary>Somebody wanted to know what phones people have.</summary>
internal sealed class AgentLogged() : Bug("agent-logged", "logs the user agent of whoever joins", "none", "I13")
{
    public override void Plant(IServiceCollection parts) => parts.AddSingleton<IStartupFilter, Curious>();

    private sealed class Curious(ILogger<AgentLogged> log) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (HttpContext http, RequestDelegate rest) =>
            {
                if (http.Request.Path.StartsWithSegments("/api/join", StringComparison.Ordinal)) log.LogWarning("Somebody joins with {Agent}", http.Request.Headers.UserAgent.ToString());
                await rest(http);
            });
            next(app);
        };
    }
}
