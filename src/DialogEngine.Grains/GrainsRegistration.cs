using DialogEngine.Dialogues;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine;

/// <summary>Puts the grains into a silo.</summary>
public static class GrainsRegistration
{
    /// <summary>Adds what the grains need beside the stores: the sweeper that keeps deadlines.</summary>
    public static IServiceCollection AddDialogueGrains(this IServiceCollection services) =>
        services.AddHostedService<DeadlineSweeper>();
}
