using DialogEngine.Dialogues;
using DialogEngine.Outages;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine;

/// <summary>Puts the grains into a silo.</summary>
public static class GrainsRegistration
{
    /// <summary>Adds what the grains need beside the stores.</summary>
    public static IServiceCollection AddDialogueGrains(this IServiceCollection services) =>
        services.AddSingleton<StoreSight>().AddSingleton<Elsewhere>();

    /// <summary>Adds the sweeper that keeps deadlines.</summary>
    public static IServiceCollection AddDeadlines(this IServiceCollection services) => services.AddHostedService<DeadlineSweeper>();
}
