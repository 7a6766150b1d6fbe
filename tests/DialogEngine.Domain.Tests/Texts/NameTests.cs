using System.Text.Json;
using DialogEngine.Contributions;
using DialogEngine.Dialogues;
using DialogEngine.Moderators;
using DialogEngine.Polls;

namespace DialogEngine.Texts;

/// <summary>What all names have in common: one written form, read back as the same name, and everything else refused.</summary>
public class NameTests
{
    private const string Hex = "0123456789abcdef";
    private const string Crockford = "0123456789abcdefghjkmnpqrstvwxyz";

    [Fact]
    public void RandomBits_AreWrittenAs32DigitsAndReadBack() =>
        Gen.Select(Gen.ULong, Gen.ULong).Where((high, low) => (high | low) != 0).Sample((high, low) =>
        {
            var bits = new UInt128(high, low);
            RoundTrips(new BallotId(bits));
            RoundTrips(new ContributionId(bits));
            RoundTrips(new ParticipantId(bits));
            Assert.Equal($"{high:x16}{low:x16}", new BallotId(bits).ToString());
        });

    [Fact]
    public void ChosenNames_AreReadBack() =>
        Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789-"], 1, 64].Sample(text =>
        {
            Assert.Equal(text, PollId.Parse(text).ToString());
            RoundTrips(PollId.Parse(text));
            RoundTrips(AgendaItemId.Parse(text));
        });

    [Fact]
    public void MadeNames_AreTwelveCharactersOfCrockfordAndReadBack() =>
        Gen.ULong.Sample(random =>
        {
            var text = DialogueId.From(random).ToString();
            Assert.Equal(12, text.Length);
            Assert.All(text, character => Assert.Contains(character, Crockford));
            Assert.Equal(text, ModeratorId.From(random).ToString());
            Assert.Equal(text, DialogueId.From(random & 0x0FFF_FFFF_FFFF_FFFF).ToString());
            RoundTrips(DialogueId.From(random));
            RoundTrips(ModeratorId.From(random));
        });

    [Fact]
    public void MadeNames_OfTwoNumbers_AreTwoNames() =>
        Gen.Select(Gen.ULong[0, (1UL << 60) - 1], Gen.ULong[0, (1UL << 60) - 1]).Where((a, b) => a != b).Sample((a, b) =>
            Assert.NotEqual(DialogueId.From(a), DialogueId.From(b)));

    public static TheoryData<string> NotHex128 { get; } =
    [
        "", "0", "5f0c7b0e4a3d4f4e9a8d2c1b0a99887", "5f0c7b0e4a3d4f4e9a8d2c1b0a9988777",
        "5F0C7B0E4A3D4F4E9A8D2C1B0A998877", "5f0c7b0e-4a3d-4f4e-9a8d-2c1b0a998877", "{5f0c7b0e4a3d4f4e9a8d2c1b0a99887}",
        "0x0c7b0e4a3d4f4e9a8d2c1b0a998877", " 5f0c7b0e4a3d4f4e9a8d2c1b0a99887", "5f0c7b0e4a3d4f4e9a8d2c1b0a99887 ",
        "gf0c7b0e4a3d4f4e9a8d2c1b0a998877", "５f0c7b0e4a3d4f4e9a8d2c1b0a998877", "00000000000000000000000000000000",
    ];

    [Theory]
    [MemberData(nameof(NotHex128))]
    public void RandomBits_InAnyOtherForm_AreRefused(string text)
    {
        Refuses<BallotId>(text);
        Refuses<ContributionId>(text);
        Refuses<ParticipantId>(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Trygg")]
    [InlineData("trygg ")]
    [InlineData("trygg_1")]
    [InlineData("trygg/1")]
    [InlineData("vård")]
    [InlineData("../x")]
    [InlineData("a\n")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void ChosenNames_InAnyOtherForm_AreRefused(string? text)
    {
        Refuses<PollId>(text);
        Refuses<AgendaItemId>(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7k2m9x4c1q8")]
    [InlineData("7k2m9x4c1q8ww")]
    [InlineData("7K2M9X4C1Q8W")]
    [InlineData("7k2m9x4c1q8i")]
    [InlineData("7k2m9x4c1q8l")]
    [InlineData("7k2m9x4c1q8o")]
    [InlineData("7k2m9x4c1q8u")]
    [InlineData("7k2m9x4c1q8-")]
    public void MadeNames_InAnyOtherForm_AreRefused(string? text)
    {
        Refuses<DialogueId>(text);
        Refuses<ModeratorId>(text);
    }

    [Fact]
    public void Parse_AnyTextAtAll_GivesTheSameTextOrRefuses() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char[Hex + "gG -"], 30, 34], Gen.String[Gen.Char[Crockford + "ilouA"], 11, 13]).Sample(text =>
        {
            ReadsBackOrRefuses<BallotId>(text);
            ReadsBackOrRefuses<PollId>(text);
            ReadsBackOrRefuses<DialogueId>(text);
        });

    [Fact]
    public void Default_NamesNothingAndCannotBeReadBack()
    {
        Assert.Equal(new string('0', 32), default(BallotId).ToString());
        Refuses<BallotId>(default(BallotId).ToString());
        Refuses<ContributionId>(default(ContributionId).ToString());
        Refuses<ParticipantId>(default(ParticipantId).ToString());
    }

    [Fact]
    public void Equality_IsByText()
    {
        Assert.Equal(PollId.Parse("trygg"), PollId.Parse("trygg"));
        Assert.NotEqual(PollId.Parse("trygg"), PollId.Parse("trygg-"));
        Assert.Equal(DialogueId.From(9), DialogueId.From(9));
    }

    [Fact]
    public void Support_IsAPollNamedByItsContribution() =>
        Gen.ULong[1, ulong.MaxValue].Sample(bits =>
        {
            var contribution = new ContributionId(bits);
            var support = PollId.OfSupport(contribution);

            Assert.True(support.IsSupport);
            Assert.Equal(contribution, support.Contribution);
            Assert.Equal(support, PollId.Parse(contribution.ToString()));
        });

    [Fact]
    public void Support_IsNoOtherPoll()
    {
        Assert.False(PollId.Parse("trygg").IsSupport);
        Assert.Equal(default, PollId.Parse("trygg").Contribution);
    }

    private static void RoundTrips<T>(T name) where T : IParsable<T>
    {
        Assert.Equal(name, T.Parse(name.ToString()!, null));
        Assert.Equal($"\"{name}\"", JsonSerializer.Serialize(name));
        Assert.Equal(name, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(name)));
    }

    private static void Refuses<T>(string? text) where T : IParsable<T>
    {
        Assert.False(T.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => T.Parse(text!, null));
        if (text is not null) Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(text)));
    }

    private static void ReadsBackOrRefuses<T>(string text) where T : IParsable<T>
    {
        if (T.TryParse(text, null, out var name)) Assert.Equal(text, name.ToString());
        else Refuses<T>(text);
    }
}
