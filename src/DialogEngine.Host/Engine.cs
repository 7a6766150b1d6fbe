namespace DialogEngine.Host;

/// <summary>The whole engine in one process: silo, store, web and pages.</summary>
internal static class Engine
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Builds the engine, starts it and tells where it is.</summary>
    /// <param name="args">Configuration as ASP.NET takes it, such as <c>--urls http://0.0.0.0:5080</c>.</param>
    public static async Task<WebApplication> Start(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // The pages lie beside the program, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls(DefaultUrl);

        var data = DataFolder.Open(builder.Configuration);
        builder.Services.AddStorage(data);
        builder.Services.AddKeyProtection(data);
        builder.Host.UseSilo();
        builder.Services.AddDialogueGrains();
        builder.Services.AddDialogueWeb(builder.Configuration);
        builder.Services.AddSignals(builder.Configuration);

        var engine = builder.Build();
        engine.MapDialogueWeb();
        await engine.StartAsync();
        await Welcome.Print(engine, data);
        return engine;
    }
}
