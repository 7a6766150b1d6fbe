using CsCheck;

namespace DialogEngine.LoadTests.Wire;

public class FrameTests
{
    private static readonly Gen<byte[]> Payload = Gen.Byte.Array[0, 300];

    [Fact]
    public void Frame_ThatWasWritten_HoldsThePayloadOnceUnmasked() => Payload.Select(Gen.UInt).Sample((payload, mask) =>
    {
        var bytes = new byte[payload.Length + Frame.LongestHead];
        var length = Frame.Write(bytes, Opcode.Binary, payload, mask);

        Assert.Equal(0x82, bytes[0]);
        Assert.Equal(0x80, bytes[1] & 0x80);
        Assert.Equal(payload, Unmasked(bytes.AsSpan(0, length)));
    });

    [Theory]
    [InlineData(125, 2)]
    [InlineData(126, 4)]
    [InlineData(65_535, 4)]
    [InlineData(65_536, 10)]
    public void Frame_IsReadAtEveryLength_AndNotBeforeItsHeadIsWhole(int length, int head)
    {
        var bytes = FromServer(Opcode.Text, true, new byte[length]);

        Assert.True(Frame.TryRead(bytes, out var frame));
        Assert.Equal(new Frame(Opcode.Text, true, head, length), frame);
        for (var cut = 0; cut < head; cut++) Assert.False(Frame.TryRead(bytes.AsSpan(0, cut), out _));
    }

    [Fact]
    public void Frame_ThatNoServerMaySend_IsRefused()
    {
        Assert.Throws<WireException>(() => Frame.TryRead([0x81, 0x81, 0, 0, 0, 0, 1], out _));
        Assert.Throws<WireException>(() => Frame.TryRead([0xC1, 0x00], out _));
        Assert.Throws<WireException>(() => Frame.TryRead([0x82, 127, 0, 0, 1, 0, 0, 0, 0, 0], out _));
    }

    [Fact]
    public void Gathering_GivesBackWhatWasAdded_WhateverIsDroppedBetween() => Payload.Array[1, 12].Select(Gen.Int[0, 200].Array[12]).Sample((parts, drops) =>
    {
        var gathering = new Gathering();
        List<byte> expected = [];
        foreach (var (i, part) in parts.Index())
        {
            gathering.Add(part);
            expected.AddRange(part);
            var drop = Math.Min(drops[i], expected.Count);
            gathering.Drop(drop);
            expected.RemoveRange(0, drop);
            Assert.Equal(expected, gathering.Bytes.ToArray());
            Assert.Equal(expected.Count == 0, gathering.IsEmpty);
        }
    });

    [Fact]
    public void Upgrade_KnowsTheAnswerOfTheSpecification()
    {
        // The example of RFC 6455, section 1.3.
        const string key = "dGhlIHNhbXBsZSBub25jZQ==";
        var answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"u8.ToArray();

        Assert.Equal(answer.Length, Upgrade.Read([.. answer, 0x81], key));
        Assert.Equal(0, Upgrade.Read(answer.AsSpan(0, answer.Length - 1), key));
        Assert.Throws<WireException>(() => Upgrade.Read(answer, "AAAAAAAAAAAAAAAAAAAAAA=="));
        Assert.Contains("401", Assert.Throws<WireException>(() => Upgrade.Read("HTTP/1.1 401 Unauthorized\r\n\r\n"u8, key)).Message, StringComparison.Ordinal);
    }

    /// <summary>A frame as a server sends it: unmasked.</summary>
    internal static byte[] FromServer(Opcode opcode, bool isLast, byte[] payload)
    {
        byte[] head = [(byte)((isLast ? 0x80 : 0) | (byte)opcode)];
        byte[] length = payload.Length < 126 ? [(byte)payload.Length]
            : payload.Length <= 65_535 ? [126, (byte)(payload.Length >> 8), (byte)(payload.Length & 255)]
            : [127, 0, 0, 0, 0, (byte)(payload.Length >> 24), (byte)((payload.Length >> 16) & 255), (byte)((payload.Length >> 8) & 255), (byte)(payload.Length & 255)];
        return [.. head, .. length, .. payload];
    }

    private static byte[] Unmasked(ReadOnlySpan<byte> frame)
    {
        var length = frame[1] & 0x7F;
        var start = length < 126 ? 2 : 4;
        var key = frame.Slice(start, 4);
        var payload = frame[(start + 4)..].ToArray();
        for (var i = 0; i < payload.Length; i++) payload[i] ^= key[i & 3];
        return payload;
    }
}
