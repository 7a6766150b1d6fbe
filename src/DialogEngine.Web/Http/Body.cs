using System.Text.Json;
using DialogEngine.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;

namespace DialogEngine.Http;

/// <summary>Reads bodies, and says clearly what is wrong with one that cannot be read.</summary>
internal static class Body
{
    /// <summary>The body as a record, or the problem with it.</summary>
    public static async Task<(T? Value, ProblemHttpResult? Problem)> Read<T>(HttpRequest request, CancellationToken cancel) where T : class
    {
        if (!request.HasJsonContentType())
            return (null, TypedResults.Problem(Problems.MustBeJson, statusCode: StatusCodes.Status415UnsupportedMediaType, title: "Not JSON"));
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, WireJson.Options, cancel) is { } value
                ? (value, null)
                : (null, Problems.BadRequest("The body is null; an object was expected."));
        }
        catch (JsonException e)
        {
            var place = e.Path is null or "$" ? "" : $" at {e.Path}";
            return (null, Problems.BadRequest($"The body cannot be read as JSON{place}: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}."));
        }
    }
}

/// <summary>The most bytes a body of an endpoint may have.</summary>
internal sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
