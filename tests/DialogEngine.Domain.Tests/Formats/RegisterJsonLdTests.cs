using System.Text.Json;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

public class RegisterJsonLdTests
{
    private static readonly Uri Address = new("https://example.org/register");

    private static readonly string[] Keywords = ["@id", "@type"];

    private static readonly JsonElement Whole = Parsed(Small.Register);

    private static readonly Dictionary<string, JsonElement> Context = Whole.GetProperty("@context").EnumerateObject().ToDictionary(term => term.Name, term => term.Value);

    [Fact]
    public void EveryEntry_IsThereUnderTheAddress_AndEveryReferenceLeadsToOne() => RegisterGen.Register.Sample(register =>
    {
        var graph = Parsed(register);
        var nodes = graph.GetProperty("@graph").EnumerateArray().Select(node => node.GetProperty("@id").GetString()!).ToList();

        Assert.Equal(nodes.Distinct(), nodes);
        Assert.All(nodes, id => Assert.StartsWith($"{Address}#", id, StringComparison.Ordinal));
        Assert.Superset(Expected(register).ToHashSet(), nodes.ToHashSet());
        Assert.Subset(nodes.ToHashSet(), Strings(graph.GetProperty("@graph")).Where(text => text.StartsWith($"{Address}#", StringComparison.Ordinal)).ToHashSet());
    });

    [Fact]
    public void EveryWord_IsExplainedByTheDocumentItself() => RegisterGen.Register.Sample(register =>
    {
        foreach (var node in Objects(Parsed(register).GetProperty("@graph")))
        {
            Assert.All(node.EnumerateObject(), member => Assert.True(Keywords.Contains(member.Name) || Context.ContainsKey(member.Name), member.Name));
            Assert.All(Types(node), type => Assert.True(Context.ContainsKey(type), type));
        }
    });

    [Fact]
    public void EveryWordThatIsExplained_IsUsed()
    {
        var used = Objects(Whole.GetProperty("@graph")).SelectMany(node => node.EnumerateObject().Select(member => member.Name).Concat(Types(node))).ToHashSet();
        var prefixes = Context.Where(term => term.Value.ValueKind is JsonValueKind.String && term.Value.GetString()!.Contains("://", StringComparison.Ordinal)).Select(term => term.Key).ToList();

        Assert.Equal(["schema", "org", "skos", "xsd", "register"], prefixes);
        Assert.Subset(
            ((string[])["Organization", "EducationEvent", "PublicationEvent", "VirtualLocation"]).ToHashSet(),
            Context.Keys.Except(used).Except(prefixes).Except(["@version"]).ToHashSet());
        Assert.All(Context.Where(term => term.Key is not "@version").Where(term => !prefixes.Contains(term.Key)), term =>
            Assert.Contains((term.Value.ValueKind is JsonValueKind.String ? term.Value : term.Value.GetProperty("@id")).GetString()!.Split(':')[0], prefixes));
    }

    [Fact]
    public void Commitment_IsAWorkOfItsSignatory()
    {
        var commitment = Node("commitments/KH-3");

        Assert.Equal("CreativeWork", commitment.GetProperty("@type").GetString());
        Assert.Equal("Hålla en Demokrativecka", commitment.GetProperty("text").GetProperty("sv").GetString());
        Assert.Equal($"{Address}#bodies/municipality-1781", commitment.GetProperty("creator").GetString());
        Assert.Equal($"{Address}#declarations/D-1", commitment.GetProperty("isPartOf").GetString());
        Assert.Equal("2021-23", commitment.GetProperty("temporalCoverage").GetString());
        Assert.Equal(3, commitment.GetProperty("contributor").GetArrayLength());
        Assert.Equal("https://schema.org/MixedEventAttendanceMode", commitment.GetProperty("eventAttendanceMode")[0].GetString());
        Assert.Equal("Demokrativecka", Node("commitment-kinds/democracy-week").GetProperty("name").GetProperty("sv").GetString());
        Assert.Equal("Mänskliga rättigheter", Node("perspectives/human-rights").GetProperty("name").GetProperty("sv").GetString());
    }

    [Fact]
    public void Signing_IsAnAgreementOfABodyToADeclaration()
    {
        var signing = Node("signings/KH");

        Assert.Equal("AgreeAction", signing.GetProperty("@type").GetString());
        Assert.Equal($"{Address}#bodies/municipality-1781", signing.GetProperty("agent").GetString());
        Assert.Equal($"{Address}#declarations/D-1", signing.GetProperty("object").GetString());
        Assert.Equal("2020-10-23", signing.GetProperty("endTime").GetString());
        Assert.Equal($"{Address}#commitments/KH-3", signing.GetProperty("result")[0].GetString());
    }

    [Fact]
    public void Activity_IsAnEvent_AndIsCalledScheduledOnlyWhenItTookPlace()
    {
        Assert.Equal("https://schema.org/EventCancelled", Node("activities/A-1").GetProperty("eventStatus").GetString());
        Assert.Equal("https://schema.org/EventScheduled", Node("activities/A-2").GetProperty("eventStatus").GetString());
        Assert.Equal("2021-10-05", Node("activities/A-2").GetProperty("endDate").GetString());
        Assert.Equal($"{Address}#programmes/W-1", Node("activities/A-2").GetProperty("superEvent")[0].GetString());

        var planned = Parsed(Small.Register with { Activities = [Small.Register.Activities[0] with { IsCalledOff = false }] });
        Assert.DoesNotContain(Objects(planned), node => node.TryGetProperty("eventStatus", out _));
    }

    [Fact]
    public void Member_OfANetworkIsAMembershipAsPopoloHasIt()
    {
        var membership = Node("networks/N-1/members/1");

        Assert.Equal("Membership", membership.GetProperty("@type").GetString());
        Assert.Equal($"{Address}#networks/N-1", membership.GetProperty("memberOf").GetString());
        Assert.Equal($"{Address}#bodies/municipality-1781", membership.GetProperty("membershipOf").GetString());
    }

    [Fact]
    public void Assessment_RestsOnItsEvidence()
    {
        Assert.Equal($"{Address}#evidence/E-1", Node("assessments/B-1").GetProperty("citation")[0].GetString());
        Assert.Equal($"{Address}#findings/fulfilled", Node("assessments/B-1").GetProperty("finding").GetString());
    }

    [Fact]
    public void Text_ThatMeansSomethingInHtml_IsEscaped()
    {
        var register = Register.Empty with { Counties = [new(PublicBodies.CountyCode.Parse("17"), LocalizedText.Of("</script><script>alert('å')</script>&"))] };
        var json = RegisterJsonLd.Write(register, Address);

        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain('&', json);
        Assert.Contains("å", json, StringComparison.Ordinal);
        Assert.Equal("</script><script>alert('å')</script>&", Parsed(register).GetProperty("@graph")[0].GetProperty("name").GetProperty("sv").GetString());
    }

    [Theory]
    [InlineData("register")]
    [InlineData("file:///register")]
    [InlineData("urn:register")]
    [InlineData("https://example.org/register#top")]
    public void Address_ThatIsNoneForADocumentOnTheWeb_Throws(string address) =>
        Assert.Throws<ArgumentException>(() => RegisterJsonLd.Write(Small.Register, new Uri(address, UriKind.RelativeOrAbsolute)));

    private static IEnumerable<string> Expected(Register register) =>
    [
        .. register.Bodies.Select(one => $"{Address}#bodies/{one.Code}"),
        .. register.Counties.Select(one => $"{Address}#counties/{one.Code}"),
        .. register.Declarations.Select(one => $"{Address}#declarations/{one.Key}"),
        .. register.Signings.Select(one => $"{Address}#signings/{one.Key}"),
        .. register.Commitments().Select(one => $"{Address}#commitments/{one.Key}"),
        .. register.Networks.Select(one => $"{Address}#networks/{one.Key}"),
        .. register.Programmes.Select(one => $"{Address}#programmes/{one.Key}"),
        .. register.Plans.Select(one => $"{Address}#plans/{one.Key}"),
        .. register.Plans.SelectMany(plan => plan.Parts).Select(one => $"{Address}#plan-parts/{one.Key}"),
        .. register.Activities.Select(one => $"{Address}#activities/{one.Key}"),
        .. register.Milestones.Select(one => $"{Address}#milestones/{one.Key}"),
        .. register.Reports.Select(one => $"{Address}#reports/{one.Key}"),
        .. register.Assessments.Select(one => $"{Address}#assessments/{one.Key}"),
        .. register.Evidence.Select(one => $"{Address}#evidence/{one.Key}"),
    ];

    private static JsonElement Parsed(Register register)
    {
        using var document = JsonDocument.Parse(RegisterJsonLd.Write(register, Address));
        return document.RootElement.Clone();
    }

    private static JsonElement Node(string path) =>
        Whole.GetProperty("@graph").EnumerateArray().Single(node => node.GetProperty("@id").GetString() == $"{Address}#{path}");

    /// <summary>Every entry of a graph and within one; not the texts, which are objects from language to text.</summary>
    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object when element.TryGetProperty("@type", out _) => element.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(element),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Objects(member.Value)),
        _ => [],
    };

    private static IEnumerable<string> Types(JsonElement node)
    {
        var type = node.GetProperty("@type");
        return type.ValueKind is JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value)),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
