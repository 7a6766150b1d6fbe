using DialogEngine.Identity;
using Orleans.Dashboard;

namespace DialogEngine.Host;

/// <summary>
/// Orleans' dashboard, for administrators: which hosts there are, which grains are active where, and what their calls
/// cost. Off unless asked for, since it counts every call between grains and shows how the cluster is made.
/// </summary>
internal static class Dashboard
{
    private const string Setting = "DialogEngine:Dashboard";
    private const string Path = "/dashboard";

    // What grains hold is nobody's to look into, whatever they come to hold.
    private const string GrainState = $"{Path}/GrainState";

    /// <exception cref="CannotStartException">The setting is neither on nor off.</exception>
    public static bool IsOn(IConfiguration configuration) => configuration[Setting]?.ToLowerInvariant() switch
    {
        null or "" or "off" => false,
        "on" => true,
        var other => throw new CannotStartException($"{Setting} is 'on' or 'off'; this one is '{other}'."),
    };

    // Without the stream of log lines: it would be held open for an hour, and logs have a place of their own.
    public static void AddDashboardIfOn(this ISiloBuilder silo, IConfiguration configuration)
    {
        if (IsOn(configuration)) silo.AddDashboard(dashboard => dashboard.HideTrace = true);
    }

    public static void MapDashboardIfOn(this WebApplication app)
    {
        if (!IsOn(app.Configuration)) return;
        app.MapOrleansDashboard(Path)
            .AddEndpointFilter((call, next) => call.HttpContext.Request.Path.StartsWithSegments(GrainState)
                ? ValueTask.FromResult<object?>(Results.NotFound())
                : next(call))
            .RequireAuthorization(WebRegistration.AdministratorPolicy)
            .ExcludeFromDescription();
    }
}
