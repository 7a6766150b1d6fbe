using System.Text;
using System.Text.Json;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

public class RegisterJsonTests
{
    [Fact]
    public void Register_WrittenAndRead_IsTheSame() => RegisterGen.Register.Sample(register =>
    {
        var json = RegisterJson.Write(register);

        Assert.Equal(new RegisterReading(register, []), RegisterJson.Read(json));
        Assert.Equal(json, RegisterJson.Write(RegisterJson.Read(json).Register!));
    });

    [Fact]
    public void RegisterWithEveryMember_WrittenAndRead_IsTheSame() =>
        Assert.Equal(new RegisterReading(Small.Register, []), RegisterJson.Read(Small.Json));

    [Fact]
    public void Write_AnEmptyRegister_SaysWhatItIsAndNothingElse()
    {
        Assert.Equal(
            """
            {
              "$schema": "https://github.com/DialogEngine/DialogEngine/raw/main/docs/schemas/register.1.json",
              "format": "dialogengine-register",
              "version": 1
            }

            """,
            RegisterJson.Write(Register.Empty),
            ignoreLineEndingDifferences: true);
        Assert.Equal(Register.Empty, RegisterJson.Read(RegisterJson.Write(Register.Empty)).Register);
    }

    [Fact]
    public void Write_SwedishLetters_AreThemselves()
    {
        Assert.Contains("\"Värmlands län\"", Small.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", Small.Json, StringComparison.Ordinal);
        Assert.DoesNotContain(":null", Small.Json.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(":[]", Small.Json.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AKindThatIsNone_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RegisterJson.Write(Small.Register with { Activities = [Small.Register.Activities[0] with { Kind = (Activities.ActivityKind)99 }] }));

    [Fact]
    public void Read_WithAByteOrderMark_ReadsTheRest()
    {
        Assert.Equal(Small.Register, RegisterJson.Read("\uFEFF" + Small.Json).Register);
        Assert.Equal(Small.Register, RegisterJson.Read((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Small.Json)]).Register);
    }

    [Fact]
    public void Read_TextWithSpaceAround_KeepsIt()
    {
        var register = Register.Empty with { Counties = [new(PublicBodies.CountyCode.Parse("17"), LocalizedText.Of(" Värmland\n"))] };

        Assert.Equal(register, RegisterJson.Read(RegisterJson.Write(register)).Register);
    }

    [Fact]
    public void Read_EmptyListsAndNotStated_AreTheSameAsNothing() => Assert.Equal(
        RegisterJson.Read("""{ "format": "dialogengine-register", "version": 1, "declarations": [ { "key": "D", "name": { "sv": "D" } } ] }"""),
        RegisterJson.Read("""
            {
              "version": 1,
              "signings": [],
              "declarations": [ { "covers": "not-stated", "standsFor": [], "name": { "sv": "D" }, "key": "D" } ],
              "format": "dialogengine-register"
            }
            """));

    [Fact]
    public void Null_IsNoFile()
    {
        Assert.Throws<ArgumentNullException>(() => RegisterJson.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => RegisterJson.Write(null!));
    }
}
