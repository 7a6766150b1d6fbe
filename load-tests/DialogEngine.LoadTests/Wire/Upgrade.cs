using System.Security.Cryptography;
using System.Text;

namespace DialogEngine.LoadTests.Wire;

/// <summary>The request that turns an HTTP connection into a WebSocket, and what it may be answered.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6455#section-4"/>
internal static class Upgrade
{
    private const int LongestAnswer = 16 * 1024;

    /// <param name="host">The server's host and port.</param>
    /// <param name="path">The path and query.</param>
    /// <param name="bearer">A token or key; null when anyone may.</param>
    /// <param name="key">Sixteen bytes in Base64, made anew for each connection.</param>
    public static byte[] Request(string host, string path, string? bearer, string key) => Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        + $"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n"
        + (bearer is null ? "\r\n" : $"Authorization: Bearer {bearer}\r\n\r\n"));

    /// <summary>Reads the answer that the bytes begin with.</summary>
    /// <returns>How many bytes it has; 0 while its end is not there.</returns>
    /// <exception cref="WireException">The server does not upgrade.</exception>
    public static int Read(ReadOnlySpan<byte> bytes, string key)
    {
        var end = bytes.IndexOf("\r\n\r\n"u8);
        if (end < 0) return bytes.Length <= LongestAnswer ? 0 : throw new WireException("What answers is no HTTP server.");
        var lines = Encoding.ASCII.GetString(bytes[..end]).Split("\r\n");
        if (!lines[0].StartsWith("HTTP/1.1 101", StringComparison.Ordinal)) throw new WireException($"No WebSocket was opened: {Short(lines[0])}.");
        var accepted = lines.Any(line =>
            line.StartsWith("Sec-WebSocket-Accept:", StringComparison.OrdinalIgnoreCase) && line["Sec-WebSocket-Accept:".Length..].Trim() == Accept(key));
        return accepted ? end + 4 : throw new WireException("The WebSocket was accepted with the wrong key: something between here and the server answers for it.");
    }

    /// <summary>What a server proves with that it has understood.</summary>
    public static string Accept(string key) =>
#pragma warning disable CA5350 // The protocol says SHA-1; nothing is secret here.
        Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes($"{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350

    public static string NewKey(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return Convert.ToBase64String(bytes);
    }

    private static string Short(string line) => line.Length <= 80 ? line : $"{line[..80]}…";
}
