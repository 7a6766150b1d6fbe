using Microsoft.AspNetCore.Http;

namespace DialogEngine.Http;

/// <summary>Where people reach this engine. Bound to the configuration section <c>DialogEngine</c>.</summary>
public sealed class PublicAddress
{
    /// <summary>The address that is shown and put into the QR code, such as <c>https://dialog.example.se</c>; what the caller used when it is not set.</summary>
    public string? Url { get; set; }

    /// <summary>Further origins whose pages may open hubs here; the engine's own may always.</summary>
    public IList<string> Origins { get; } = [];

    internal string Of(HttpRequest request) => Url?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}";
}
