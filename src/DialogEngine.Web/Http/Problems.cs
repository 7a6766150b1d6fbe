using System.Globalization;
using DialogEngine.Dialogues;
using DialogEngine.Texts;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;

namespace DialogEngine.Http;

/// <summary>What went wrong, told as problem details (RFC 9457).</summary>
internal static class Problems
{
    public const string MustBeJson = "The body must be JSON (application/json).";

    /// <summary>The type of the problem that a dialogue's record is damaged, by which a program knows it.</summary>
    public const string DamagedType = "urn:dialogengine:damaged-dialogue";

    public const string DamagedDetail =
        "The record of this dialogue is damaged. The dialogue is not served, and nothing is written to it. Whoever runs the engine restores it from a backup.";

    private const string WaitALittle = "Too many wrong tries from this address. Wait a little.";

    /// <summary>Says something helpful also where it was not an endpoint that refused.</summary>
    public static void Configure(ProblemDetailsOptions options) => options.CustomizeProblemDetails = context =>
    {
        var problem = context.ProblemDetails;
        problem.Type ??= "about:blank";
        problem.Detail ??= problem.Status switch
        {
            StatusCodes.Status401Unauthorized => "Join, or sign in. What was sent is not valid here, or has expired.",
            StatusCodes.Status403Forbidden => "This is not yours to do.",
            StatusCodes.Status404NotFound => "There is nothing at this address.",
            StatusCodes.Status405MethodNotAllowed => "This address is not used with this method.",
            StatusCodes.Status415UnsupportedMediaType => MustBeJson,
            StatusCodes.Status429TooManyRequests => WaitALittle,
            _ => null,
        };
    };

    public static ProblemHttpResult BadRequest(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: "Not what was expected");

    public static ProblemHttpResult Mistakes(string what, IReadOnlyList<Mistake> mistakes) => TypedResults.Problem(
        $"{what} has {mistakes.Count} {(mistakes.Count == 1 ? "mistake" : "mistakes")}.",
        statusCode: StatusCodes.Status400BadRequest,
        title: "Not what was expected",
        extensions: [KeyValuePair.Create<string, object?>("mistakes", mistakes)]);

    public static ProblemHttpResult NotFound(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: "Not found");

    public static ProblemHttpResult Forbidden(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status403Forbidden, title: "Not yours");

    public static ProblemHttpResult Unauthorized(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status401Unauthorized, title: "Sign in");

    public static ProblemHttpResult TooOften(HttpResponse response, TimeSpan retryAfter)
    {
        SetTooOften(response, retryAfter);
        return TypedResults.Problem(WaitALittle, statusCode: StatusCodes.Status429TooManyRequests, title: "Too often");
    }

    /// <summary>The status and the header of a caller who has to wait.</summary>
    public static void SetTooOften(HttpResponse response, TimeSpan retryAfter)
    {
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = ((int)Math.Ceiling(retryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>Turns an exception into a problem: the store being away is 503, a body that cannot be read 400, a damaged dialogue 500 of its own type, all else 500 without details.</summary>
internal sealed partial class ExceptionProblems(IProblemDetailsService problems, ILogger<ExceptionProblems> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var (status, title, detail) = exception switch
        {
            BadHttpRequestException bad => (bad.StatusCode, "Not what was expected", bad.InnerException?.Message ?? bad.Message),
            DamagedDialogueException => (StatusCodes.Status500InternalServerError, "Damaged", Problems.DamagedDetail),
            TimeoutException or OrleansException or IOException =>
                (StatusCodes.Status503ServiceUnavailable, "Not now", "The store cannot be reached now. What is acknowledged is safe; try again in a moment."),
            _ => (StatusCodes.Status500InternalServerError, "Our mistake", "Something went wrong here. Nothing that was acknowledged is lost."),
        };
        if (status >= StatusCodes.Status500InternalServerError) LogFailed(httpContext.Request.Method, httpContext.GetEndpoint()?.DisplayName ?? "", exception);
        httpContext.Response.StatusCode = status;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = { Status = status, Title = title, Detail = detail, Type = exception is DamagedDialogueException ? Problems.DamagedType : null },
        });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Endpoint} failed")]
    private partial void LogFailed(string method, string endpoint, Exception exception);
}
