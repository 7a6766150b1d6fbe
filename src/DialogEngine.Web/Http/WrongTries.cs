using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DialogEngine.Http;

/// <summary>Counts wrong codes and keys by address, in memory and for a minute. Right ones never count: a hall shares one address.</summary>
internal sealed class WrongTries(TimeProvider clock, IOptions<WebLimits> limits)
{
    private const int MostAddresses = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(string What, IPAddress Address), (DateTimeOffset Since, int Count)> _tries = new();

    public bool MayJoin(HttpContext http, out TimeSpan retryAfter) => May("code", http, limits.Value.WrongCodesPerMinute, out retryAfter);

    public bool MaySignIn(HttpContext http, out TimeSpan retryAfter) => May("key", http, limits.Value.WrongKeysPerMinute, out retryAfter);

    public void WrongCode(HttpContext http) => Count("code", http);

    public void WrongKey(HttpContext http) => Count("key", http);

    private bool May(string what, HttpContext http, int most, out TimeSpan retryAfter)
    {
        retryAfter = TimeSpan.Zero;
        if (!_tries.TryGetValue((what, Address(http)), out var tries)) return true;
        retryAfter = tries.Since + Window - clock.GetUtcNow();
        return retryAfter <= TimeSpan.Zero || tries.Count < most;
    }

    private void Count(string what, HttpContext http)
    {
        var now = clock.GetUtcNow();
        if (_tries.Count >= MostAddresses)
            foreach (var old in _tries.Where(t => t.Value.Since + Window < now).ToArray()) _tries.TryRemove(old);
        if (_tries.Count >= MostAddresses) _tries.Clear();
        _tries.AddOrUpdate((what, Address(http)), (now, 1), (_, t) => t.Since + Window < now ? (now, 1) : (t.Since, t.Count + 1));
    }

    private static IPAddress Address(HttpContext http) => http.Connection.RemoteIpAddress ?? IPAddress.None;
}
