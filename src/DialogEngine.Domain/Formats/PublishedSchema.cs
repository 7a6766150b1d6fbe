using System.Text.Json;

namespace DialogEngine.Formats;

/// <summary>The schemas that the project publishes, as this library carries them.</summary>
internal static class PublishedSchema
{
    /// <summary>Where a schema is published, which is also its name.</summary>
    public static string Address(string file) => $"https://github.com/DialogEngine/DialogEngine/raw/main/docs/schemas/{file}";

    public static string Text(string file)
    {
        using var stream = typeof(PublishedSchema).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The library was built without '{file}'.");
        using var schema = JsonDocument.Parse(stream);
        return schema.RootElement.GetRawText();
    }
}
