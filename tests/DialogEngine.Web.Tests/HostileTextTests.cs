using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using DialogEngine.Contributions;
using DialogEngine.Wire;

namespace DialogEngine;

/// <summary>Whatever people write is text: carried as it was written, and served as nothing that a browser would run.</summary>
public class HostileTextTests(SharedEngine shared)
{
    public static TheoryData<string> Markup =>
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "javascript:alert(1)",
        "</textarea></title><iframe srcdoc='<script>parent.alert(1)</script>'>",
        "{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 7*7 %>",
        "'; DROP TABLE ballot; --",
        "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
        "]]><!--<![CDATA[",
        "Ett & två < tre > fyra \" fem ' sex / sju \\ åtta `nio`",
        "مرحبا بالعالم",
        "שלום עולם",
        "Ångström naïve ÅÄÖ 👩‍👩‍👧‍👦 🇸🇪",
    ];

    public static TheoryData<string, string> Tricks => new()
    {
        { "ofarlig\u202egpj.exe", "ofarliggpj.exe" },
        { "\u2066dold\u2069 \u200eriktning\u200f", "dold riktning" },
        { "Z" + string.Concat(Enumerable.Repeat("\u0335\u0321\u0362", 30)) + "algo", "Z\u0335\u0321\u0362\u0335algo" },
        { "noll\0byte\u0007och\u001b[31mfärg", "noll byte och [31mfärg" },
        { "radbrytning\u2028skript\u2029slut", "radbrytning skript slut" },
        { "en\n\n\n\n\n\ntvå", "en\n\ntvå" },
    };

    [Theory]
    [MemberData(nameof(Markup))]
    public Task Markup_IsCarriedAsItWasWritten(string text) => Carries(text, text);

    [Theory]
    [MemberData(nameof(Tricks))]
    public Task TricksOfTypography_AreTakenOut(string text, string shown) => Carries(text, shown);

    [Fact]
    public async Task APlansTexts_AreTextToo()
    {
        const string markup = "<script>alert('titel')</script>";
        await using var hall = await Hall.Prepare(shared.Engine, new { title = new { sv = markup }, welcome = new { sv = markup } });

        using var answer = await shared.Engine.Get($"/api/dialogues/{hall.Id}");
        IsData(answer, "application/json");
        Assert.Equal(markup, (await hall.PublicView()).Header.Title["sv"]);
        Assert.Equal(markup, hall.Desk.View.Header.Welcome!["sv"]);
    }

    [Fact]
    public async Task WhatARefusalRepeats_IsTextToo()
    {
        await using var hall = await Hall.Prepare(shared.Engine);

        using var answer = await shared.Engine.Post("/api/join", new JoinRequest(hall.Dialogue.JoinCode, "<script>alert(1)</script>"));

        IsData(answer, "application/problem+json");
    }

    [Fact]
    public async Task TheQrCode_IsAPictureThatHoldsNoText_WhateverTheHostIsCalled()
    {
        await using var hall = await Hall.Prepare(shared.Engine);

        using var answer = await shared.Engine.Send(HttpMethod.Get, $"/api/dialogues/{hall.Id}/qr.svg", null, null, ("Host", "evil.example"));
        var svg = await answer.Content.ReadAsStringAsync();

        IsData(answer, "image/svg+xml");
        Assert.StartsWith("<svg", svg.TrimStart(), StringComparison.Ordinal);
        foreach (var text in new[] { "evil", "<script", "<text", "href", "onload" }) Assert.DoesNotContain(text, svg, StringComparison.OrdinalIgnoreCase);
    }

    private async Task Carries(string text, string shown)
    {
        await using var hall = await Hall.Open(shared.Engine);
        var (author, other) = (await hall.Phone(), await hall.Phone());

        var answer = await author.Contribute(text);
        Assert.Equal((ContributionVerdict.Received, shown), (answer.Verdict, answer.Contribution!.Text));
        var id = answer.Contribution.ContributionId;
        await hall.Desk.Do("Approve", id);
        await hall.Desk.Do("Answer", new AnswerCall(id, text));

        var view = await other.Live.Shows("the answered contribution", v => v.Contribution(id)?.State is ContributionState.Answered);
        Assert.Equal((shown, shown), (view.Contribution(id)!.Text, view.Contribution(id)!.Answer));
        using var page = await shared.Engine.Get($"/api/dialogues/{hall.Id}");
        IsData(page, "application/json");
        using var document = JsonDocument.Parse(await page.Content.ReadAsStringAsync());
        Assert.Equal(shown, document.RootElement.GetProperty("contributions")[0].GetProperty("text").GetString());
    }

    private static void IsData(HttpResponseMessage answer, string type)
    {
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(type, MediaTypeHeaderValue.Parse(answer.Content.Headers.ContentType!.ToString()).MediaType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
