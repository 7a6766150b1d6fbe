using DialogEngine.Dialogues;

namespace DialogEngine.Polls;

public class VoterKeyTests
{
    private static readonly Gen<ParticipantId> AnyParticipant = Gen.ULong.Select(number => new ParticipantId(number + UInt128.One));
    private static readonly Gen<byte[]> AnySecret = Gen.Byte.Array[VoterKey.SecretBytes];

    /// <summary>Stored ballots lie under these keys: whatever changes here loses them.</summary>
    [Fact]
    public void Of_IsTheFirstHalfOfAnHmacOfTheParticipant()
    {
        var participant = ParticipantId.Parse("0123456789abcdef0123456789abcdef");
        var secret = Enumerable.Range(0, VoterKey.SecretBytes).Select(i => (byte)i).ToArray();

        var key = VoterKey.Of(participant, secret);

        Assert.Equal(UInt128.Parse("60e55c124641722d8e2e066446008217", System.Globalization.NumberStyles.HexNumber, null), key.Value);
        Assert.Equal(3, key.Box);
    }

    [Fact]
    public void Of_TheSamePersonAndSecret_IsAlwaysTheSameKey() =>
        Gen.Select(AnyParticipant, AnySecret).Sample((participant, secret) =>
            Assert.Equal(VoterKey.Of(participant, secret), VoterKey.Of(participant, [.. secret])));

    [Fact]
    public void Of_TheSamePersonUnderTwoSecrets_IsTwoUnrelatedKeys() =>
        Gen.Select(AnyParticipant, AnySecret, Gen.Int[0, VoterKey.SecretBytes - 1]).Sample((participant, secret, changed) =>
        {
            byte[] other = [.. secret];
            other[changed] ^= 1;

            var difference = VoterKey.Of(participant, secret).Value ^ VoterKey.Of(participant, other).Value;

            // Unrelated keys differ in 64 of 128 bits, give or take; fewer than 20 happens once in 10^16.
            Assert.InRange((int)UInt128.PopCount(difference), 20, 108);
        });

    [Fact]
    public void Of_TwoPeople_IsTwoKeys() =>
        Gen.Select(AnyParticipant, AnyParticipant, AnySecret).Where((a, b, _) => a != b).Sample((a, b, secret) =>
            Assert.NotEqual(VoterKey.Of(a, secret), VoterKey.Of(b, secret)));

    [Fact]
    public void Box_SpreadsVotersEvenlyOverAllBoxes()
    {
        var secret = new byte[VoterKey.SecretBytes];

        var boxes = Enumerable.Range(1, 8_000).Select(i => VoterKey.Of(new ParticipantId((UInt128)i), secret).Box).CountBy(box => box).ToList();

        Assert.Equal(Enumerable.Range(0, VoterKey.Boxes), boxes.Select(box => box.Key).Order());
        Assert.All(boxes, box => Assert.InRange(box.Value, 850, 1_150));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(31, 0)]
    [InlineData(32, 1)]
    [InlineData(255, 7)]
    public void Box_FollowsFromTheFirstByte(int firstByte, int box) =>
        Assert.Equal(box, new VoterKey(((UInt128)firstByte << 120) | 12345).Box);

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void Of_ASecretOfAnotherLength_Throws(int length)
    {
        var thrown = Assert.Throws<ArgumentException>(() => VoterKey.Of(Some.Participant(), new byte[length]));
        Assert.Contains($"{length}", thrown.Message, StringComparison.Ordinal);
    }
}
