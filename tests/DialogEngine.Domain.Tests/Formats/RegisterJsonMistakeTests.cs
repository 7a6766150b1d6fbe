using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>What is said of files with mistakes: what, where, and what was expected.</summary>
public class RegisterJsonMistakeTests
{
    [Fact]
    public void Read_AFileWithManyMistakes_ListsEveryOneWithItsPlace() => Assert.Equal(
        [
            "/bodies/0/code: expected the code of a public body, such as municipality-1781 or region-17, found 'kommun-1781'",
            "/bodies/0/name: expected a text in at least one language, such as { \"sv\": \"…\" }, found 'Kristinehamn'",
            "/bodies/1: expected an object, found 'region-17'",
            "/declarations/0/key: expected 1 to 64 characters of a–z, A–Z, 0–9, '-', '_' and '.', of which the first is a letter or a digit, found 'D 1'",
            "/declarations/0/name/Swedish: expected a language tag, such as sv, found 'Swedish'",
            "/declarations/0/name/en: expected a text that is not blank, found ' '",
            "/declarations/0/standsFor/1: expected a text in at least one language, such as { \"sv\": \"…\" }, found an empty object",
            "/declarations/0/covers: expected a period that ends on or after the day it begins, 'ongoing' or 'not-stated', found '2021/2020'",
            "/declarations/0/closedOn: expected a day, such as 2021-10-04, found '2021-02-30'",
            "/declarations/0/signatories/count: expected a whole number, 0 or more, found '310'",
            "/declarations/0/signatories/on: expected a day, such as 2021-10-04, found nothing",
            "/declarations/0/ceremonies/0/county: expected the two digits of a county, such as 17, found '7'",
            "/declarations/0/sources/0/title: expected a text that is not blank, found ''",
            "/declarations/0/sources/0/address: expected an address on the web, such as https://example.org/page, found 'javascript:alert(1)'",
            "/declarations/0/sources/0/readOn: expected a day, such as 2021-10-04, found 20201023",
            "/signings/0/key: expected 1 to 64 characters of a–z, A–Z, 0–9, '-', '_' and '.', of which the first is a letter or a digit, found nothing",
            "/signings/0/signedOn: expected a day, such as 2021-10-04, found null",
            "/signings/0/commitments/0/kind: expected a word of 1 to 64 characters of a–z, 0–9 and '-', such as collaboration, public-conversation, democracy-week, found 'Democracy Week'",
            "/signings/0/commitments/0/statement: expected a text in at least one language, such as { \"sv\": \"…\" }, found nothing",
            "/signings/0/commitments/0/collaborators/0: expected body, or bodies and county, or others, found body and others",
            "/signings/0/commitments/0/collaborators/1: expected body, or bodies and county, or others, found bodies",
            "/signings/0/commitments/0/collaborators/2: expected body, or bodies and county, or others, found none of them",
            "/signings/0/commitments/0/arenas/0: expected one of physical, digital, hybrid, found 'Hybrid'",
            "/signings/0/commitments/0/fulfilled: expected one of key, kind, statement, when, occasion, collaborators, focusGroups, channels, arenas, perspectives, source, found 'fulfilled'",
            "/activities: expected a list, found an empty object",
            "/evidence/0/key: expected each member once, found 'key' again",
            "/extra~1~0: expected one of $schema, format, version, bodies, counties, declarations, signings, networks, programmes, plans, activities, milestones, reports, assessments, evidence, found 'extra/~'",
        ],
        Mistakes("""
            {
              "format": "dialogengine-register",
              "version": 1,
              "extra/~": 1,
              "bodies": [ { "code": "kommun-1781", "name": "Kristinehamn" }, "region-17" ],
              "declarations": [ {
                "key": "D 1",
                "name": { "Swedish": "D", "en": " " },
                "standsFor": [ { "sv": "Frihet" }, { } ],
                "covers": "2021/2020",
                "closedOn": "2021-02-30",
                "signatories": { "count": "310" },
                "ceremonies": [ { "county": "7", "on": "2020-10-23" } ],
                "sources": [ { "title": "", "address": "javascript:alert(1)", "readOn": 20201023 } ]
              } ],
              "signings": [ {
                "declaration": "D",
                "signatory": "region-17",
                "signedOn": null,
                "commitments": [ {
                  "key": "C",
                  "kind": "Democracy Week",
                  "collaborators": [ { "body": "region-17", "others": { "sv": "A" } }, { "bodies": "municipality" }, { } ],
                  "arenas": [ "Hybrid" ],
                  "fulfilled": true
                } ]
              } ],
              "activities": { },
              "evidence": [ { "key": "E", "key": "E", "on": "2021-01-01", "description": { "sv": "E" } } ]
            }
            """));

    [Fact]
    public void Read_WhatTheRegisterItselfRefuses_HasItsPlaceToo()
    {
        var mistakes = Mistakes(Small.Json
            .Replace("\"key\": \"M-1\"", "\"key\": \"E-1\"", StringComparison.Ordinal)
            .Replace("\"serves\": [\n        \"KH-3\"\n", "\"serves\": [\n        \"KH-33\"\n", StringComparison.Ordinal));

        Assert.Equal(["/programmes/0/serves/0", "/activities/0/evidence/0", "/activities/1/evidence/0", "/milestones/0/evidence/0", "/reports/0/evidence/0", "/assessments/0/evidence/0", "/evidence/0/key"], mistakes.Select(mistake => mistake.Split(':')[0]));
    }

    [Theory]
    [InlineData("2", "2")]
    [InlineData("1.5", "1.5")]
    [InlineData("99999999999", "99999999999")]
    public void Read_AFileOfALaterVersion_SaysThatAndNothingElse(string version, string found) => Assert.Equal(
        [$"/version: expected 1, the latest version that this library knows, found {found}: a newer library can read it"],
        Mistakes($$"""{ "format": "dialogengine-register", "version": {{version}}, "pledges": [ 1 ] }"""));

    [Theory]
    [InlineData("""{ "format": "dialogengine-register" }""", "/version: expected 1, found nothing")]
    [InlineData("""{ "format": "dialogengine-register", "version": "1" }""", "/version: expected 1, found '1'")]
    [InlineData("""{ "format": "dialogengine-register", "version": 0 }""", "/version: expected 1, found 0")]
    [InlineData("""{ "format": "dialogengine-plan", "version": 1, "x": 1 }""", "/format: expected 'dialogengine-register', found 'dialogengine-plan'")]
    [InlineData("""{ "version": 1 }""", "/format: expected a text that is not blank, found nothing")]
    [InlineData("[]", ": expected an object, found a list")]
    [InlineData("null", ": expected an object, found null")]
    public void Read_WhatIsNoRegister_SaysWhatWasExpected(string json, string expected) => Assert.Equal([expected], Mistakes(json));

    [Theory]
    [InlineData("", "line 1, column 1: expected JSON, found the end of the file")]
    [InlineData("key;kind\r\n", "line 1, column 1: expected JSON, found 'key;kind'")]
    [InlineData("{\n  \"å\": \"ö\" \"version\": 1\n}", "line 2, column 12: expected JSON, found '\"version\": 1'")]
    [InlineData("{\n  \"version\": 1,\n", "line 3, column 1: expected JSON, found the end of the file")]
    [InlineData("{ \"version\": 1 } x", "line 1, column 18: expected JSON, found 'x'")]
    public void Read_WhatIsNoJson_SaysWhereItEndsToBe(string text, string expected) => Assert.Equal([expected], Mistakes(text));

    [Theory]
    [InlineData("\\ud800", "half a character")]
    [InlineData("x\\udc00", "half a character")]
    public void Read_HalfACharacter_IsNamedByItsPlace(string text, string found) => Assert.Equal(
        [$"/counties/0/name/sv: expected a text that is not blank, found {found}"],
        Mistakes($$"""{ "format": "dialogengine-register", "version": 1, "counties": [ { "code": "17", "name": { "sv": "{{text}}" } } ] }"""));

    [Fact]
    public void Read_ANameWithHalfACharacter_IsAMistakeOfTheObject() => Assert.Equal(
        ["/counties/0: expected well-formed Unicode, found half a character"],
        Mistakes("""{ "format": "dialogengine-register", "version": 1, "counties": [ { "code": "17", "name": { "sv": "V" }, "\ud800": 1 } ] }"""));

    [Theory]
    [InlineData("""{ "\ud800": 1, "format": "dialogengine-register", "version": 1 }""", ": expected well-formed Unicode, found half a character")]
    [InlineData("""{ "\ud800": 1, "format": "dialogengine-register", "version": 2 }""", "/version: expected 1, the latest version that this library knows, found 2: a newer library can read it")]
    public void Read_ANameWithHalfACharacterBesideTheHead_IsNoSurprise(string json, string expected) => Assert.Equal([expected], Mistakes(json));

    [Fact]
    public void Read_AStringWithHalfACharacterInIt_IsNoText() => Assert.Equal([": expected well-formed Unicode, found half a character"], Mistakes("{ \"\ud800\": 1 }"));

    [Fact]
    public void Read_BytesThatAreNoUtf8_IsAMistake()
    {
        var json = """{ "format": "dialogengine-register", "version": 1, "counties": [ { "code": "17", "name": { "sv": "V?rmland" } } ] }"""u8.ToArray();
        json[Array.IndexOf(json, (byte)'?')] = 0xE4;

        Assert.Equal("/counties/0/name/sv", Assert.Single(RegisterJson.Read(json).Mistakes).Place);
    }

    internal static IEnumerable<string> Mistakes(string json)
    {
        var reading = RegisterJson.Read(json);
        Assert.Null(reading.Register);
        return reading.Mistakes.Select(Said);
    }

    internal static string Said(Mistake mistake) => $"{mistake.Place}: expected {mistake.Expected}, found {mistake.Found}";
}
