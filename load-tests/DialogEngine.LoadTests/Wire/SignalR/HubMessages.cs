namespace DialogEngine.LoadTests.Wire.SignalR;

/// <summary>The numbers and names that SignalR's two protocols share.</summary>
/// <seealso href="https://github.com/dotnet/aspnetcore/blob/main/src/SignalR/docs/specs/HubProtocol.md"/>
internal static class HubMessages
{
    public const int Invocation = 1;
    public const int Completion = 3;
    public const int Ping = 6;
    public const int Close = 7;

    /// <summary>What ends a record of text.</summary>
    public const byte End = 0x1E;

    /// <summary>The first record a server sends, in both protocols: an empty object, or one with an error.</summary>
    public static (int Read, Heard? Heard) Greeting(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf(End);
        if (end < 0) return (0, null);
        var record = bytes[..end];
        if (record.SequenceEqual("{}"u8)) return (end + 1, Heard.Ready.It);
        throw new WireException($"The hub does not take the conversation up: {System.Text.Encoding.UTF8.GetString(record)}");
    }
}
