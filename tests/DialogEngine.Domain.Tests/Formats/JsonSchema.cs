using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DialogEngine.Formats;

/// <summary>Judges JSON by a schema: those keywords of the draft 2020-12 that our schemas use, and an error at any other.</summary>
/// <seealso href="https://json-schema.org/draft/2020-12/json-schema-validation">JSON Schema Validation</seealso>
internal sealed class JsonSchema(string schema)
{
    private readonly ConcurrentDictionary<string, Regex> _patterns = [];
    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;

    public JsonElement Root => _root;

    /// <summary>Where the value breaks the schema and how; nothing when it is valid.</summary>
    public IEnumerable<string> Errors(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Errors(document.RootElement, _root, "")];
    }

    private IEnumerable<string> Errors(JsonElement value, JsonElement schema, string place) => schema.ValueKind switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => [$"{place}: nothing is allowed here"],
        _ => schema.EnumerateObject().SelectMany(keyword => Holds(keyword, value, schema, place)),
    };

    private IEnumerable<string> Holds(JsonProperty keyword, JsonElement value, JsonElement schema, string place)
    {
        var rule = keyword.Value;
        return (keyword.Name, value.ValueKind) switch
        {
            ("$schema" or "$id" or "$defs" or "title" or "description" or "examples" or "default", _) => [],
            ("$ref", _) => Errors(value, Referred(rule.GetString()!), place),
            ("type", _) => When(!IsOfType(value, rule.GetString()!)),
            ("const", _) => When(!JsonElement.DeepEquals(value, rule)),
            ("enum", _) => When(!rule.EnumerateArray().Any(one => JsonElement.DeepEquals(value, one))),
            ("oneOf", _) => When(rule.EnumerateArray().Count(one => !Errors(value, one, place).Any()) != 1),
            ("anyOf", _) => When(rule.EnumerateArray().All(one => Errors(value, one, place).Any())),
            ("if", _) => Errors(value, rule, place).Any() ? Branch("else") : Branch("then"),
            ("then" or "else", _) => [],
            ("required", JsonValueKind.Object) => When(rule.EnumerateArray().Any(name => !value.TryGetProperty(name.GetString()!, out _))),
            ("minProperties", JsonValueKind.Object) => When(value.EnumerateObject().Count() < rule.GetInt32()),
            ("maxProperties", JsonValueKind.Object) => When(value.EnumerateObject().Count() > rule.GetInt32()),
            ("propertyNames", JsonValueKind.Object) => value.EnumerateObject().SelectMany(member => Errors(JsonSerializer.SerializeToElement(member.Name), rule, $"{place}/{member.Name}")),
            ("properties", JsonValueKind.Object) => rule.EnumerateObject()
                .SelectMany(member => value.TryGetProperty(member.Name, out var found) ? Errors(found, member.Value, $"{place}/{member.Name}") : []),
            ("additionalProperties", JsonValueKind.Object) => value.EnumerateObject()
                .Where(member => !(schema.TryGetProperty("properties", out var known) && known.TryGetProperty(member.Name, out _)))
                .SelectMany(member => Errors(member.Value, rule, $"{place}/{member.Name}")),
            ("items", JsonValueKind.Array) => value.EnumerateArray().SelectMany((item, i) => Errors(item, rule, $"{place}/{i}")),
            ("minItems", JsonValueKind.Array) => When(value.GetArrayLength() < rule.GetInt32()),
            ("maxItems", JsonValueKind.Array) => When(value.GetArrayLength() > rule.GetInt32()),
            ("pattern", JsonValueKind.String) => When(!_patterns.GetOrAdd(rule.GetString()!, pattern => new Regex(pattern)).IsMatch(value.GetString()!)),
            ("minLength", JsonValueKind.String) => When(Length(value) < rule.GetInt32()),
            ("maxLength", JsonValueKind.String) => When(Length(value) > rule.GetInt32()),
            ("minimum", JsonValueKind.Number) => When(value.GetDouble() < rule.GetDouble()),
            ("maximum", JsonValueKind.Number) => When(value.GetDouble() > rule.GetDouble()),
            ("required" or "minProperties" or "maxProperties" or "propertyNames" or "properties" or "additionalProperties" or "items" or "minItems"
                or "maxItems" or "pattern" or "minLength" or "maxLength" or "minimum" or "maximum", _) => [],
            _ => throw new NotSupportedException($"The schema uses '{keyword.Name}' at {place}."),
        };

        IEnumerable<string> Branch(string name) => schema.TryGetProperty(name, out var branch) ? Errors(value, branch, place) : [];
        string[] When(bool isBroken) => isBroken ? [$"{place}: {keyword.Name} {rule}"] : [];
    }

    private JsonElement Referred(string reference) => reference.Split('/')[1..].Aggregate(_root, (schema, member) => schema.GetProperty(member));

    private static bool IsOfType(JsonElement value, string type) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null) => true,
        ("integer", JsonValueKind.Number) => double.IsInteger(value.GetDouble()),
        _ => false,
    };

    private static int Length(JsonElement text) => text.GetString()!.EnumerateRunes().Count();
}
