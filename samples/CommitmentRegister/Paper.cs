using System.Globalization;
using DialogEngine.Texts;

namespace CommitmentRegister;

/// <summary>Lines of text in one language: in color on a terminal, plain everywhere else.</summary>
internal sealed class Paper(TextWriter writer, string language)
{
    private const int Width = 100;

    private readonly bool _inColor = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";

    public string Language => language;

    public string Say(LocalizedText text, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, text.In(language), values);

    public void Heading(LocalizedText text, params ReadOnlySpan<object?> values)
    {
        var heading = Say(text, values);
        writer.WriteLine();
        writer.WriteLine(_inColor ? $"\e[1m{heading}\e[0m" : heading);
        writer.WriteLine(new string('─', Math.Min(heading.Length, Width)));
    }

    public void Line(LocalizedText text, params ReadOnlySpan<object?> values) => Line(Say(text, values));

    /// <summary>A line, broken between words where it is too long; what follows the first line is indented like it.</summary>
    public void Line(string text, int indent = 0)
    {
        var margin = new string(' ', indent);
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && indent + line.Length + 1 + word.Length > Width)
            {
                writer.WriteLine(margin + line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        writer.WriteLine(margin + line);
    }

    /// <summary>A line whose beginning stands out.</summary>
    public void Line(string first, string rest, int indent = 0)
    {
        writer.Write(new string(' ', indent));
        writer.Write(_inColor ? $"\e[36m{first}\e[0m" : first);
        writer.WriteLine(rest.Length == 0 ? "" : $"  {rest}");
    }

    public void Space() => writer.WriteLine();
}
