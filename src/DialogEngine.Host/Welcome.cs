using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using DialogEngine.Moderators;
using Microsoft.AspNetCore.WebUtilities;

namespace DialogEngine.Host;

/// <summary>Tells whoever started the engine where to go, and lets the first moderator in.</summary>
internal static class Welcome
{
    private const int ShortestKey = 8;
    private static readonly TimeSpan CodeLifetime = TimeSpan.FromHours(1);

    // The moderator whose key stands in the configuration, or who signs in by the printed link, is always the same one.
    private static readonly ModeratorId First = ModeratorId.From(BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData("the first moderator"u8)));

    /// <exception cref="InvalidOperationException">The configured key is too short.</exception>
    public static async Task Print(WebApplication app, DirectoryInfo data)
    {
        var address = app.Urls.FirstOrDefault()?.Replace("0.0.0.0", "localhost", StringComparison.Ordinal).Replace("[::]", "localhost", StringComparison.Ordinal);
        var grains = app.Services.GetRequiredService<IGrainFactory>();
        var (desk, how) = app.Configuration["DialogEngine:ModeratorKey"] is { Length: > 0 } key
            ? (await EnterKey(grains, key), "with the configured key")
            : (await KeepCode(grains), "signs you in once, within an hour");

        Console.WriteLine($"""

            DialogEngine is running.

              Desk       {address}{desk}
                         ({how})
              Phones     {address}/
              Reference  {address}/reference
              Data       {data.FullName}

            To let phones in the hall in, start it with --urls http://0.0.0.0:5080. Ctrl+C stops it.

            """);
    }

    private static async Task<string> EnterKey(IGrainFactory grains, string key)
    {
        if (key.Length < ShortestKey)
            throw new InvalidOperationException($"DialogEngine:ModeratorKey has {ShortestKey} characters or more; this one has {key.Length}.");
        await grains.GetGrain<IModeratorGrain>(First.ToString()).Enter("Administrator", ModeratorRole.Administrator, Hash(key));
        return "/sign-in";
    }

    private static async Task<string> KeepCode(IGrainFactory grains)
    {
        var moderator = grains.GetGrain<IModeratorGrain>(First.ToString());
        // The key itself is told to nobody: it is there so that the account has one.
        if (await moderator.Who() is null) await moderator.Enter("Administrator", ModeratorRole.Administrator, RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes));
        var code = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        await grains.GetGrain<ISignInGrain>(0).KeepCode(Hash(code), First, CodeLifetime);
        return $"/sign-in#code={code}";
    }

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
