using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DialogEngine.Sql;

/// <summary>A value that nobody chooses by, as JSON.</summary>
public sealed class AsJson<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
{
    private static string Write(T value) => JsonSerializer.Serialize(value);

    private static T Read(string text) => JsonSerializer.Deserialize<T>(text)!;
}
