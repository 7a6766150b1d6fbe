namespace DialogEngine.Windows;

/// <summary>A screen: its size in CSS pixels, and how many of its own pixels make one.</summary>
internal sealed record Device(int Width, int Height, float Scale = 1, bool IsPhone = false)
{
    public static Device Phone { get; } = new(390, 844, 2, IsPhone: true);

    /// <summary>The narrowest that WCAG 1.4.10 asks for: also a desktop at 400 %.</summary>
    public static Device Narrow { get; } = new(320, 640);

    public static Device Desk { get; } = new(1440, 900);

    public static Device Projector { get; } = new(1920, 1080);
}
