namespace DialogEngine.Host;

/// <summary>Has <c>/health/ready</c> say whether a ballot could be committed now.</summary>
internal static class ReadinessRegistration
{
    public static IServiceCollection AddReadiness(this IServiceCollection services)
    {
        services.AddSingleton<ReadinessCheck>();
        services.AddHealthChecks().AddCheck<ReadinessCheck>("commit", tags: [WebRegistration.ReadyTag], timeout: ReadinessCheck.Patience);
        return services;
    }
}
