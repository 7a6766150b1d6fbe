using System.Text.Json;

namespace DialogEngine.Registers;

public class EntryKeyTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    [Fact]
    public void Key_IsReadBackFromItsText() =>
        Gen.Select(Gen.Char[Letters], Gen.String[Gen.Char[Letters + "-_."], 0, 63], (first, rest) => $"{first}{rest}").Sample(text =>
        {
            Assert.Equal(text, EntryKey.Parse(text).ToString());
            Assert.Equal(EntryKey.Parse(text), EntryKey.Parse(text));
            Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(EntryKey.Parse(text)));
            Assert.Equal(EntryKey.Parse(text), JsonSerializer.Deserialize<EntryKey>($"\"{text}\""));
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" RV-2")]
    [InlineData("RV 2")]
    [InlineData("RV/2")]
    [InlineData("RV-2\n")]
    [InlineData("Å-1")]
    [InlineData("..")]
    [InlineData("-1")]
    [InlineData("_x")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void Text_ThatIsNoKey_IsRefused(string? text)
    {
        Assert.False(EntryKey.TryParse(text, null, out var key));
        Assert.Null(key);
        Assert.Equal(
            $"A key is 1 to 64 characters of a–z, A–Z, 0–9, '-', '_' and '.', of which the first is a letter or a digit; this one is '{text}'.",
            Assert.Throws<FormatException>(() => EntryKey.Parse(text!)).Message);
    }

    [Fact]
    public void Equality_MindsCapitals() => Assert.NotEqual(EntryKey.Parse("RV-2"), EntryKey.Parse("rv-2"));
}
