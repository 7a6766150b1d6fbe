using System.Collections;
using System.Reflection;
using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>Reading what stands in the catalogue, as a person would in each language.</summary>
internal static class BothLanguages
{
    /// <summary>The text says each of these, in Swedish and in English.</summary>
    public static void Says(LocalizedText? text, string[] swedish, string[] english)
    {
        Assert.NotNull(text);
        Assert.All(swedish, word => Assert.Contains(word, text.In("sv"), StringComparison.OrdinalIgnoreCase));
        Assert.All(english, word => Assert.Contains(word, text.In("en"), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The texts are these and no others, each written as the Swedish, a bar and the English.</summary>
    public static void Are(IEnumerable<LocalizedText> texts, params string[] pairs) =>
        Assert.Equal(pairs, texts.Select(text => $"{text.In("sv")} | {text.In("en")}"));

    /// <summary>Everything of a type in a value and in what it holds, however deep.</summary>
    public static IEnumerable<T> In<T>(object? value) => value switch
    {
        T found => [found],
        null or string or Uri or Enum => [],
        IEnumerable many => many.Cast<object?>().SelectMany(In<T>),
        _ when value.GetType().Namespace!.StartsWith("DialogEngine", StringComparison.Ordinal) => value.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .SelectMany(property => In<T>(property.GetValue(value))),
        _ => [],
    };
}
