namespace DialogEngine.Host;

/// <summary>The whole engine in one process: silo, store, web and pages.</summary>
internal static class Engine
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Builds the engine, starts it and tells where it is.</summary>
    /// <param name="args">Configuration as ASP.NET takes it, such as <c>--urls http://0.0.0.0:5080</c>.</param>
    /// <exception cref="CannotStartException">The configuration has a mistake, or an address is taken.</exception>
    /// <exception cref="Storage.StoreUnavailableException">The store cannot be opened.</exception>
    public static Task<WebApplication> Start(params string[] args) => Start(args, _ => { });

    /// <summary>The same, with some of its parts put in place of the engine's own: how faults are brought into it.</summary>
    public static async Task<WebApplication> Start(string[] args, Action<WebApplicationBuilder> change)
    {
        var builder = Configure(args);
        var store = StoreSettings.Of(builder.Configuration);
        Welcome.Check(builder.Configuration);
        Addresses.AssertFree(store, builder.Configuration);
        var notice = ClusterSettings.Notice(store, builder.Configuration);
        builder.Services.AddStorage(store);
        builder.Services.AddReadiness();
        builder.Services.AddKeyProtection(store);
        builder.Host.UseSilo(store);
        builder.Services.AddDialogueGrains().AddDeadlines();
        builder.Services.AddRegisters(builder.Configuration);
        builder.Services.AddDialogueWeb(builder.Configuration);
        builder.Services.AddSignals(builder.Configuration);
        builder.Services.AddSingleton<IHostLifetime>(provider => ActivatorUtilities.CreateInstance<OrderlyLifetime>(provider, notice));
        change(builder);

        Schema.Prepare(store, builder.Configuration);
        var engine = builder.Build();
        try
        {
            engine.Services.OpenStore(store);
            await engine.Services.MakeFirstKey(store);
            engine.MapDashboardIfOn();
            engine.MapDialogueWeb();
            await engine.StartAsync();
            await Welcome.Print(engine, store);
            return engine;
        }
        catch
        {
            await engine.DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads the configuration: the engine's own, the environment's and the arguments'.</summary>
    public static WebApplicationBuilder Configure(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // The pages lie beside the program, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls(DefaultUrl);
        return builder;
    }
}
