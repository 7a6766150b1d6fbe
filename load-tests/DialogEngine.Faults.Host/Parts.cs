using DialogEngine.Host;
using Microsoft.Extensions.DependencyInjection;

namespace DialogEngine.FaultyHost;

/// <summary>Puts something of ours in the place of a part of the engine.</summary>
internal static class Parts
{
    /// <summary>Puts something around a part that the engine has once.</summary>
    /// <param name="parts">The engine's parts.</param>
    /// <param name="around">Makes the new part from the engine's own.</param>
    /// <exception cref="CannotStartException">An engine of this configuration does not have the part.</exception>
    public static void Around<T>(this IServiceCollection parts, Func<T, T> around)
        where T : class => parts.Around<T>((own, _) => around(own));

    /// <summary>The same, for what needs other parts too.</summary>
    public static void Around<T>(this IServiceCollection parts, Func<T, IServiceProvider, T> around)
        where T : class
    {
        var own = parts.Own<T>();
        parts.Remove(own);
        parts.AddSingleton(provider => around((T)own.ImplementationFactory!(provider), provider));
    }

    /// <summary>How the engine makes a part of its own.</summary>
    /// <exception cref="CannotStartException">An engine of this configuration does not have the part.</exception>
    public static ServiceDescriptor Own<T>(this IServiceCollection parts) =>
        parts.LastOrDefault(part => part.ServiceType == typeof(T))
        ?? throw new CannotStartException($"An engine that is configured like this has no {typeof(T).Name} to put a bug into.");
}
