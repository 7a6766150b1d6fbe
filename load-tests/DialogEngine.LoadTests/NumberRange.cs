using System.CommandLine;
using System.Globalization;

namespace DialogEngine.LoadTests;

/// <summary>Options whose numbers have bounds.</summary>
internal static class NumberRange
{
    /// <summary>The same option, which refuses numbers below the least or above the most in words.</summary>
    public static Option<T> Within<T>(this Option<T> option, double least, double most)
    {
        option.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<T>() is { } value && Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && (number < least || number > most))
                given.AddError(FormattableString.Invariant($"{option.Name} should be a number from {least} to {most}."));
        });
        return option;
    }
}
