using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DialogEngine;

/// <summary>The documentation of the domain is what strangers read first: it is whole, and it says what things are.</summary>
public partial class DocumentationTests
{
    /// <summary>A verdict is given and never left out: its members stand in the order of precedence, and no one of them is meant by default.</summary>
    private static readonly Type[] Enums =
        [.. Documentation.Types.Where(type => type.IsEnum && !type.Name.EndsWith("Verdict", StringComparison.Ordinal))];

    public static TheoryData<string> Types { get; } = [.. Documentation.Types.Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void TypeAndItsMembers_AreDocumented(string type)
    {
        var documented = Repository.Domain.GetType(type)!;
        foreach (var member in Documentation.MembersOf(documented).Prepend(documented))
        {
            var text = Documentation.Of(member);
            Assert.True(text is not null, $"{type}.{member.Name} is not documented.");
            if (text.Element("inheritdoc") is not null) continue;
            var summary = Documentation.Summary(member);
            Assert.True(summary is { Length: > 0 }, $"{type}.{member.Name} has no summary.");
            Assert.False(Empty().IsMatch(summary), $"{type}.{member.Name} says how it is made, not what it is: {summary}");
            Assert.True(summary[^1] is '.', $"{type}.{member.Name} is not a sentence to its end: {summary}");
        }
    }

    [Fact]
    public void Parameters_ThatAreDocumented_SaySomething()
    {
        foreach (var parameter in Documentation.Types.SelectMany(type => Documentation.MembersOf(type).Prepend(type)).Select(Documentation.Of)
            .Where(text => text is not null).SelectMany(text => text!.Elements("param")))
            Assert.True(Documentation.Words(parameter).EndsWith('.'), $"{parameter.Parent!.Attribute("name")!.Value}: {parameter.Attribute("name")!.Value} is not a sentence.");
    }

    [Fact]
    public void Enums_SayWhatTheirDefaultIs()
    {
        foreach (var type in Enums)
        {
            var zero = type.GetFields(BindingFlags.Public | BindingFlags.Static).SingleOrDefault(field => Convert.ToInt32(field.GetRawConstantValue(), null) == 0);
            Assert.True(zero is not null, $"{type} has no member that is its default.");
            Assert.True(
                Documentation.Summary(zero)!.Contains("This is the default", StringComparison.Ordinal),
                $"{type.Name}.{zero.Name} does not say that it is the default.");
            foreach (var other in type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field != zero))
                Assert.DoesNotContain("This is the default", Documentation.Summary(other), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Structs_SayWhatTheirDefaultIs()
    {
        foreach (var type in Documentation.Types.Where(type => type is { IsValueType: true, IsEnum: false }))
            Assert.True(
                Documentation.Of(type)!.Descendants("c").Any(code => code.Value == "default"),
                $"{type} does not say what its default is.");
    }

    [Fact]
    public void References_ToExceptions_SayWhen()
    {
        foreach (var exception in Documentation.Types.SelectMany(type => Documentation.MembersOf(type)).Select(Documentation.Of)
            .Where(text => text is not null).SelectMany(text => text!.Elements("exception")))
            Assert.True(Documentation.Words(exception).EndsWith('.'), $"{exception.Parent!.Attribute("name")!.Value} does not say when it throws.");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Exceptions_ThatAMemberMakes_AreDocumented(string type)
    {
        foreach (var member in Documentation.MembersOf(Repository.Domain.GetType(type)!))
        {
            var said = Documentation.Of(member)!.Elements("exception").Select(exception => exception.Attribute("cref")!.Value[2..]).ToArray();
            // That a reference which must not be null is not to be null is said by its type.
            foreach (var thrown in Bodies(member).SelectMany(Throwing.In).Distinct().Where(exception => exception != typeof(ArgumentNullException)))
                Assert.True(said.Contains(thrown.FullName), $"{type}.{member.Name} throws {thrown.Name} and does not say when.");
        }
    }

    [Fact]
    public void Throwing_FindsWhatIsThrown()
    {
        Assert.Equal([typeof(ArgumentOutOfRangeException)], Throwing.In(typeof(Commitments.StatusNames).GetMethods().First(method => method.Name == "Name")));
        Assert.Contains(typeof(ArgumentException), Throwing.In(typeof(Declarations.Comparison).GetMethod("Of")!));
    }

    [Fact]
    public void Examples_AreCompiledByTests()
    {
        Assert.NotEmpty(Documentation.Examples);
        var tests = Repository.Files("tests", ".cs").Select(file => Lines(Repository.Read(file))).ToArray();
        foreach (var example in Documentation.Examples)
            Assert.True(
                tests.Any(test => test.Contains(Lines(Code(example)), StringComparison.Ordinal)),
                $"The example of {example.Parent!.Attribute("name")!.Value} stands in no test.");
    }

    private static IEnumerable<MethodBase> Bodies(MemberInfo member) => member switch
    {
        MethodBase method => [method],
        PropertyInfo property => property.GetAccessors(),
        _ => [],
    };

    private static string Code(XElement example) => string.Join('\n', example.Elements("code").Select(code => code.Value));

    /// <summary>The lines of some code, however far they are set in.</summary>
    private static string Lines(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex("^(Gets|Sets|Represents|Initializes|Returns)\\b")]
    private static partial Regex Empty();
}
