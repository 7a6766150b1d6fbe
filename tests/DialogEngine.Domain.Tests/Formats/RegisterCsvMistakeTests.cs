using System.Collections.Immutable;

namespace DialogEngine.Formats;

/// <summary>What is said of tables with mistakes: what, in which file, row and column, and what was expected.</summary>
public class RegisterCsvMistakeTests
{
    private static readonly ImmutableSortedDictionary<string, string> Files = RegisterCsv.Write(Small.Register);

    [Fact]
    public void Read_FilesWithManyMistakes_ListEveryOneWithItsPlace() => Assert.Equal(
        [
            "pledges.csv: expected one of " + string.Join(", ", RegisterCsv.Files) + ", found a file by another name",
            "bodies.csv, row 4: expected 5 cells, found 2",
            "counties.csv: expected a first row that names the columns: code, name.sv, source.title, source.address, source.readOn, found nothing",
            "signings.csv, row 1: expected a column signatory, found no such column",
            "commitments.csv, row 1, column 3: expected one of signing, key, kind, statement.sv, when, occasion.sv, focusGroups, channels, arenas, perspectives, source.title, source.address, source.readOn, found 'Kind'",
            "commitments.csv, row 1, column 5: expected one of signing, key, kind, statement.sv, when, occasion.sv, focusGroups, channels, arenas, perspectives, source.title, source.address, source.readOn, found 'statement'",
            "commitments.csv, row 1, column 9: expected each column once, found 'when' again",
            "commitments.csv, row 1: expected a column kind, found no such column",
            "commitments.csv, row 4, signing: expected the key of a row in signings.csv, found 'RV'",
            "milestones.csv, row 3: expected a closing quote, found the end of the file after 'Klart,2021-09-01␣␣'",
            "bodies.csv, row 2, code: expected the code of a public body, such as municipality-1781 or region-17, found 'kommun-1781'",
            "bodies.csv, row 3, name: expected a text in at least one language, found nothing",
            "bodies.csv, row 3, source.readOn: expected a day, such as 2021-10-04, found nothing",
            "commitments.csv, row 3, key: expected 1 to 64 characters of a–z, A–Z, 0–9, '-', '_' and '.', of which the first is a letter or a digit, found 'KH 2'",
            "commitments.csv, row 3, when: expected a period that ends on or after the day it begins, 'ongoing' or 'not-stated', found '2021/2020'",
            "commitments.csv, row 3, arenas: expected one of physical, digital, hybrid, found 'Digital'",
            "commitments.csv, row 4, when: expected a period, such as 2021, 2021-10, 2021-23 (autumn 2021), 2021-10-04 or 2020/2021, 'ongoing' or 'not-stated', found 'hösten 2021'",
        ],
        Mistakes(new Dictionary<string, string>
        {
            ["pledges.csv"] = "key\nX\n",
            ["bodies.csv"] = "code,name.sv,source.title,source.address,source.readOn\nkommun-1781,Kristinehamn,,,\nregion-17,,Webben,,\nregion-18,Örebro\n",
            ["counties.csv"] = "\r\n\r\n",
            ["signings.csv"] = "key,declaration,signedOn\nKH,D-1,2020-10-23\n",
            ["commitments.csv"] = """
                signing;key;Kind;statement.sv;statement;when;arenas;focusGroups;when
                KH;KH-1;collaboration;Samverka;;;;;
                KH;KH 2;collaboration;"Samverka
                mer";;2021/2020;hybrid, Digital;;
                RV;RV-1;collaboration;Samverka;;hösten 2021;;;
                """,
            ["milestones.csv"] = "key,commitment,title.sv,due\nM-1,KH-1,Klart,2021-09-01\nM-2,KH-1,\"Klart,2021-09-01\r\n",
        }));

    [Fact]
    public void Read_WhatTheRegisterItselfRefuses_HasItsRowAndColumn() => Assert.Equal(
        [
            "signings.csv, row 2, declaration: 'd-1', which no entry has; there is 'D-1'",
            "commitment-collaborators.csv, row 2: 'region-18', an unknown code",
            "commitments.csv, row 3, key: 'KH-3', which a commitment has too: commitments.csv, row 2",
            "activities.csv, row 2, serves: 'KH-9', which no entry has",
        ],
        RegisterCsv.Read(Files
            .SetItem("signings.csv", Files["signings.csv"].Replace("D-1", "d-1", StringComparison.Ordinal))
            .SetItem("commitments.csv", Files["commitments.csv"] + Files["commitments.csv"].Split("\r\n")[1])
            .SetItem("commitment-collaborators.csv", Files["commitment-collaborators.csv"].Replace("region-17", "region-18", StringComparison.Ordinal))
            .SetItem("activities.csv", Replaced(Files["activities.csv"], "KH-3 W-1", "KH-9 W-1")))
        .Mistakes.Select(mistake => $"{mistake.Place}: {mistake.Found}"));

    [Fact]
    public void Read_ATableWithoutTheOneThatOwnsIt_SaysWhichRowIsMissing() => Assert.Equal(
        [
            "commitments.csv, row 2, signing: expected the key of a row in signings.csv, found 'KH'",
        ],
        Mistakes(Files.Remove("signings.csv")).Where(mistake => mistake.StartsWith("commitments", StringComparison.Ordinal)));

    [Theory]
    [InlineData("code,name.sv\n17,\"Värm\"land\n", "counties.csv, row 2: expected ',' or the end of the line after a closing quote, found 'land␣'")]
    [InlineData("code,name.sv\n17,Värm\"land\n", "counties.csv, row 2: expected quotes around a cell that has a quote in it, and that quote doubled, found 'Värm\"land'")]
    [InlineData("code,name.sv\n17,\"Värmland\n", "counties.csv, row 2: expected a closing quote, found the end of the file after 'Värmland␣'")]
    [InlineData("code,name.sv,name.sv\n17,V,V\n", "counties.csv, row 1, column 3: expected each column once, found 'name.sv' again")]
    [InlineData("code,name.sv,\n17,V,\n", "counties.csv, row 1, column 3: expected one of code, name.sv, source.title, source.address, source.readOn, found nothing")]
    [InlineData("code,name.sv,name.Svenska\n17,V,\n", "counties.csv, row 1, column 3: expected one of code, name.sv, source.title, source.address, source.readOn, found 'name.Svenska'")]
    [InlineData("code,name.sv\n17,V,\n", "counties.csv, row 2: expected 2 cells, found 3")]
    [InlineData("code,name.sv\n1,V\n", "counties.csv, row 2, code: expected the two digits of a county, such as 17, found '1'")]
    [InlineData("code,name.sv\n\n\n,V\n", "counties.csv, row 4, code: expected the two digits of a county, such as 17, found nothing")]
    public void Read_ATableWithOneMistake_SaysThatAlone(string text, string expected) =>
        Assert.Equal([expected], Mistakes(new Dictionary<string, string> { ["counties.csv"] = text }));

    [Fact]
    public void Read_HalfACharacter_IsNamedByItsPlace() => Assert.Equal(
        ["counties.csv, row 2, name.sv: expected well-formed Unicode, found half a character"],
        Mistakes(new Dictionary<string, string> { ["counties.csv"] = "code,name.sv,name.en\n17,Värm\ud800land,V\n" }));

    [Theory]
    [InlineData("1", "joint-aims.csv, row 3, number: expected a number that no other row has, found '1' again")]
    [InlineData("", "joint-aims.csv, row 3, number: expected a number that no other row has, found nothing")]
    public void Read_JointAimsWithoutANumberOfTheirOwn_AreRefused(string number, string expected)
    {
        var rows = Files["joint-aims.csv"].Split("\r\n");
        Assert.StartsWith("declaration,number,agreedOn", rows[0], StringComparison.Ordinal);
        var again = rows[1].Replace("D-1,1,", $"D-1,{number},", StringComparison.Ordinal);

        Assert.Equal([expected], Mistakes(Files.SetItem("joint-aims.csv", $"{rows[0]}\n{rows[1]}\n{again}\n")));
    }

    private static IEnumerable<string> Mistakes(IReadOnlyDictionary<string, string> files)
    {
        var reading = RegisterCsv.Read(files);
        Assert.Null(reading.Register);
        return reading.Mistakes.Select(RegisterJsonMistakeTests.Said);
    }

    private static string Replaced(string text, string first, string by)
    {
        var at = text.IndexOf(first, StringComparison.Ordinal);
        return text[..at] + by + text[(at + first.Length)..];
    }
}
