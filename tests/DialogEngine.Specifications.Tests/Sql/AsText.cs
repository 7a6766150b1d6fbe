using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DialogEngine.Sql;

/// <summary>A value that has a text of its own, such as a key or a code, as that text.</summary>
public sealed class AsText<T>() : ValueConverter<T, string>(value => value.ToString()!, text => Read(text)) where T : IParsable<T>
{
    private static T Read(string text) => T.Parse(text, null);
}
