using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DialogEngine.Moderators;
using Microsoft.AspNetCore.WebUtilities;

namespace DialogEngine.Host;

/// <summary>Tells whoever started the engine where to go, and lets the first moderator in.</summary>
internal static class Welcome
{
    private const string Key = "DialogEngine:ModeratorKey";
    private const int ShortestKey = 8;
    private const int Attempts = 4;
    private static readonly TimeSpan CodeLifetime = TimeSpan.FromHours(1);

    /// <exception cref="CannotStartException">The configured key is too short.</exception>
    public static void Check(IConfiguration configuration)
    {
        if (configuration[Key] is { Length: > 0 and < ShortestKey } key)
            throw new CannotStartException($"{Key} has {ShortestKey} characters or more; this one has {key.Length}.");
    }

    public static async Task Print(WebApplication app, StoreSettings store)
    {
        var address = app.Urls.FirstOrDefault()?.Replace("0.0.0.0", "localhost", StringComparison.Ordinal).Replace("[::]", "localhost", StringComparison.Ordinal);
        var grains = app.Services.GetRequiredService<IGrainFactory>();
        var (desk, how) = await WayIn(grains, app.Configuration[Key]);

        Console.WriteLine($"""

            DialogEngine is running.

              Desk       {address}{desk}
                         ({how})
              Phones     {address}/
              Reference  {address}/reference
              Data       {store.Place}

            To let phones in the hall in, start it with --urls http://0.0.0.0:5080. Ctrl+C stops it.

            """);
    }

    private static async Task<(string Path, string How)> WayIn(IGrainFactory grains, string? key)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                if (string.IsNullOrEmpty(key)) return (await KeepCode(grains), "signs you in once, within an hour");
                await EnterKey(grains, key);
                return ("/sign-in", "with the configured key");
            }
            catch (IOException)
            {
                // What is stored can still be read, and whoever is signed in stays so.
                return ("/sign-in", "no new way in now: the store cannot be written, or the configured key is that of a revoked moderator");
            }
            catch (Exception e) when (e is TimeoutException or OrleansException)
            {
                // Whoever was asked lay on a host that has died; the others notice within some seconds.
            }
        }

        return ("/sign-in", "no new way in now: the other hosts do not answer; a key that was entered before goes on working");
    }

    private static async Task EnterKey(IGrainFactory grains, string key)
    {
        if (await grains.GetGrain<ISignInGrain>(0).ByKey(Hash(key)) is not null) return;
        var first = await First(grains);
        await grains.GetGrain<IModeratorGrain>(first.ToString()).Enter("Administrator", ModeratorRole.Administrator, Hash(key));
    }

    private static async Task<string> KeepCode(IGrainFactory grains)
    {
        var first = await First(grains);
        var moderator = grains.GetGrain<IModeratorGrain>(first.ToString());
        // The key itself is told to nobody: it is there so that the account has one.
        if (await moderator.Who() is null) await moderator.Enter("Administrator", ModeratorRole.Administrator, RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes));
        var code = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        await grains.GetGrain<ISignInGrain>(0).KeepCode(Hash(code), first, CodeLifetime);
        return $"/sign-in#code={code}";
    }

    /// <summary>The moderator whose key stands in the configuration, or who signs in by the printed link: the same one at each start, until they are revoked.</summary>
    private static async Task<ModeratorId> First(IGrainFactory grains)
    {
        var revoked = (await grains.GetGrain<ISignInGrain>(0).All()).Where(m => m.Revoked).Select(m => m.Id).ToHashSet();
        for (var n = 0; ; n++)
        {
            var id = ModeratorId.From(BinaryPrimitives.ReadUInt64BigEndian(Hash(string.Create(CultureInfo.InvariantCulture, $"first moderator {n}"))));
            if (!revoked.Contains(id)) return id;
        }
    }

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
