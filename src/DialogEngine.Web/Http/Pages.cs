using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace DialogEngine.Http;

/// <summary>The three pages: one document each, whatever the address below it says.</summary>
internal static class Pages
{
    private const string Year = "public, max-age=31536000, immutable";

    public static void UsePageFiles(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        ContentTypeProvider = new FileExtensionContentTypeProvider(),
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
            file.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? Year : "no-cache",
    });

    public static void Map(IEndpointRouteBuilder app)
    {
        Map(app, "index.html", "/", "/d/{dialogueId}");
        Map(app, "desk.html", "/sign-in", "/desk", "/desk/{dialogueId}");
        Map(app, "projector.html", "/projector/{dialogueId}");
    }

    private static void Map(IEndpointRouteBuilder app, string document, params string[] paths)
    {
        foreach (var path in paths)
            app.MapGet(path, (HttpContext http, IWebHostEnvironment host) => Send(http, host.WebRootFileProvider.GetFileInfo(document))).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult Send(HttpContext http, IFileInfo document)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return document.Exists
            ? TypedResults.Stream(document.CreateReadStream(), "text/html; charset=utf-8")
            : Problems.NotFound("The pages have not been built: build the host with Node.js 20 or later installed.");
    }
}
