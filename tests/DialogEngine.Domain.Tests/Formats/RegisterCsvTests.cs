using System.Collections.Immutable;
using System.Text;
using DialogEngine.PublicBodies;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

public class RegisterCsvTests
{
    [Theory]
    [InlineData(CsvDialect.Commas)]
    [InlineData(CsvDialect.Semicolons)]
    public void Register_WrittenAndRead_IsTheSame(CsvDialect dialect) => RegisterGen.Register.Sample(register =>
        Assert.Equal(new RegisterReading(register, []), RegisterCsv.Read(RegisterCsv.Write(register, dialect))));

    [Fact]
    public void RegisterWithEveryMember_HasEveryFileAndComesBack()
    {
        var files = RegisterCsv.Write(Small.Register);

        Assert.Equal(RegisterCsv.Files.Order(StringComparer.Ordinal), files.Keys);
        Assert.Equal(new RegisterReading(Small.Register, []), RegisterCsv.Read(files));
    }

    [Fact]
    public void EmptyRegister_HasNoFiles()
    {
        Assert.Empty(RegisterCsv.Write(Register.Empty));
        Assert.Equal(new RegisterReading(Register.Empty, []), RegisterCsv.Read(ImmutableDictionary<string, string>.Empty));
    }

    [Fact]
    public void Write_ForPrograms_IsRfc4180() => Assert.Equal(
        "signing,key,kind,statement.sv,statement.en,when,occasion.sv,occasion.en,focusGroups,channels,arenas,perspectives,source.title,source.address,source.readOn\r\n"
        + "KH,KH-3,democracy-week,Hålla en Demokrativecka,Hold a Democracy Week,2021-23,Ett år före valet,One year before the election,inhabitants,website,hybrid,human-rights,"
        + "Protokoll § 12,https://example.org/protokoll,2026-11-22\r\n",
        RegisterCsv.Write(Small.Register)["commitments.csv"]);

    [Fact]
    public void Write_ForASwedishSpreadsheet_HasSemicolonsAndAByteOrderMark() => Assert.Equal(
        "\uFEFFactivity;kind;name.sv;name.en;access\r\nA-1;physical;Biblioteket;The library;step-free hearing-loop\r\nA-2;physical;Biblioteket;The library;step-free hearing-loop\r\n",
        RegisterCsv.Write(Small.Register, CsvDialect.Semicolons)["activity-arenas.csv"]);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46 550", "'+46 550")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠a", "'＠a")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("\nx", "\"'\nx\"")]
    [InlineData("  =1", "'  =1")]
    [InlineData("'=1", "''=1")]
    [InlineData("''=1", "'''=1")]
    [InlineData("'citat'", "'citat'")]
    [InlineData("'", "'")]
    [InlineData("a=1", "a=1")]
    [InlineData("=HYPERLINK(\"https://example.org\";\"x\")", "\"'=HYPERLINK(\"\"https://example.org\"\";\"\"x\"\")\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData(" a ", "\" a \"")]
    public void Text_IsShownAsTextByASpreadsheetAndComesBack(string text, string cell)
    {
        var register = Register.Empty with { Counties = [new(CountyCode.Parse("17"), LocalizedText.Of(text))] };
        var files = RegisterCsv.Write(register);

        Assert.Equal($"code,name.sv,source.title,source.address,source.readOn\r\n17,{cell},,,\r\n", files["counties.csv"]);
        Assert.Equal(register, RegisterCsv.Read(files).Register);
    }

    [Fact]
    public void AnyText_IsNeverAFormulaAndComesBack() =>
        Gen.String[Gen.Char["'=+-@＝\t\r\n ,;\"ab"], 1, 8].Where(text => !string.IsNullOrWhiteSpace(text)).Sample(text =>
        {
            var register = Register.Empty with { Counties = [new(CountyCode.Parse("17"), LocalizedText.Of(text))] };
            var files = RegisterCsv.Write(register);

            Assert.Equal(register, RegisterCsv.Read(files).Register);
            var cell = files["counties.csv"].Split("\r\n17,")[1];
            Assert.DoesNotContain(cell[0] is '"' ? cell[1] : cell[0], "=+-@＝\t\r\n");
        });

    [Theory]
    [InlineData("code,name.sv\n17,Värmland\n")]
    [InlineData("code;name.sv\r\n17;Värmland\r\n")]
    [InlineData("\uFEFFcode;name.sv\r17;Värmland\r")]
    [InlineData("name.sv,code\r\nVärmland,17")]
    [InlineData("\r\n\r\n code , name.sv \r\n\r\n,\r\n17,Värmland\r\n\r\n,\r\n")]
    [InlineData("\"code\";\"name.sv\";source.title;source.readOn\r\n\"17\";\"Värmland\";;\r\n;;;\r\n")]
    [InlineData("code;name.sv;name.en\r\n17;Värmland; \r\n")]
    public void Read_WhatSpreadsheetsMakeOfIt_IsTheSame(string text) =>
        Assert.Equal(new RegisterReading(Värmland, []), RegisterCsv.Read(new Dictionary<string, string> { ["counties.csv"] = text }));

    [Fact]
    public void Read_SeveralValues_AreSeparatedHoweverPeopleDo()
    {
        var files = RegisterCsv.Write(Small.Register);
        foreach (var separated in (string[])["step-free, hearing-loop", "step-free;hearing-loop", "step-free|hearing-loop", "step-free\nhearing-loop"])
            Assert.Equal(Small.Register, RegisterCsv.Read(files.SetItem("activity-arenas.csv", files["activity-arenas.csv"].Replace("step-free hearing-loop", $"\"{separated}\"", StringComparison.Ordinal))).Register);
    }

    [Theory]
    [InlineData("TRUE")]
    [InlineData("SANT")]
    [InlineData("sant")]
    public void Read_TrueInThreeSpellings_IsTrue(string written)
    {
        var files = RegisterCsv.Write(Small.Register);
        Assert.Equal(Small.Register, RegisterCsv.Read(files.SetItem("activities.csv", files["activities.csv"].Replace(",true,", $",{written},", StringComparison.Ordinal))).Register);
    }

    [Fact]
    public void Read_Bytes_WithAndWithoutAMark()
    {
        ReadOnlyMemory<byte> plain = Encoding.UTF8.GetBytes("code,name.sv\n17,Värmland\n");
        ReadOnlyMemory<byte> marked = (byte[])[0xEF, 0xBB, 0xBF, .. plain.Span];

        Assert.Equal(Värmland, RegisterCsv.Read(new Dictionary<string, ReadOnlyMemory<byte>> { ["counties.csv"] = plain }).Register);
        Assert.Equal(Värmland, RegisterCsv.Read(new Dictionary<string, ReadOnlyMemory<byte>> { ["counties.csv"] = marked }).Register);
        Assert.Equal(
            new Mistake("counties.csv", "UTF-8, which a spreadsheet calls CSV UTF-8", "bytes in another encoding"),
            Assert.Single(RegisterCsv.Read(new Dictionary<string, ReadOnlyMemory<byte>> { ["counties.csv"] = Encoding.Latin1.GetBytes("code,name.sv\n17,Värmland\n") }).Mistakes));
    }

    private static Register Värmland { get; } = Register.Empty with { Counties = [new(CountyCode.Parse("17"), LocalizedText.Of("Värmland"))] };
}
