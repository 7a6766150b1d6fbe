using System.Text.RegularExpressions;

namespace DialogEngine;

/// <summary>Where a name needs one of these words, the noun is still missing.</summary>
public partial class NameTests
{
    private static readonly string[] Banned =
        ["Helper", "Helpers", "Manager", "Util", "Utils", "Utility", "Service", "Processor", "Handler", "Dto", "Model", "Info", "Data", "Base", "Impl"];

    private static readonly string[] Buckets =
        ["Common", "Shared", "Helpers", "Utils", "Utilities", "Extensions", "Constants", "Enums", "Interfaces", "Models", "Services", "Misc", "Internal"];

    [Fact]
    public void Types_HaveTheNamesOfThings()
    {
        foreach (var file in (string[])[.. Repository.Files("src", ".cs"), .. Repository.Files("samples", ".cs"), .. Repository.Files("load-tests", ".cs")])
            foreach (Match type in Declarations().Matches(Repository.Read(file)))
            {
                var (name, bases) = (type.Groups["name"].Value, type.Groups["bases"].Value);
                var banned = Banned.FirstOrDefault(suffix => name.EndsWith(suffix, StringComparison.Ordinal) && name != suffix);
                // A handler of ASP.NET's own is called what ASP.NET calls it.
                var isTheirs = banned == "Handler" && Regex.IsMatch(bases, @"\b\w*Handler\b");
                Assert.True(banned is null || isTheirs, $"{file}: {name} ends with {banned}.");
            }
    }

    [Fact]
    public void Declarations_AreFound()
    {
        Assert.Equal("PollDto", Declarations().Match("public readonly record struct PollDto(int A)").Groups["name"].Value);
        Assert.Equal("IAuthorizationHandler", Declarations().Match("internal sealed class A : IAuthorizationHandler").Groups["bases"].Value);
    }

    [Fact]
    public void Folders_AreConcepts_AndNotBuckets()
    {
        foreach (var file in Repository.Files("", ".cs"))
            Assert.DoesNotContain(file.Split('/')[..^1], Buckets.Contains);
    }

    [Fact]
    public void OfTheDomain_NoNameIsAWordThatWeAvoid()
    {
        string[] avoided = ["Vote", "Votes", "Survey", "Session", "User", "Message", "Result", "Results", "Election", "Referendum", "Pledge", "Slide"];

        foreach (var type in Repository.Domain.GetExportedTypes())
            Assert.DoesNotContain(type.Name, avoided);
    }

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|protected|file|static|sealed|abstract|readonly|partial|ref)\s+)*(?:record\s+struct|record\s+class|record|class|struct|interface|enum)\s+(?<name>[A-Z]\w*)(?:[^:;{\n]*:\s*(?<bases>[^{\n]*))?", RegexOptions.Multiline)]
    private static partial Regex Declarations();
}
