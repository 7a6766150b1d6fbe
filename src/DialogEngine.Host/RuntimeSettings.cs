namespace DialogEngine.Host;

/// <summary>What the runtime reads from the environment, for whoever starts the program without setting it.</summary>
internal static class RuntimeSettings
{
    private const string PooledArrays = "DOTNET_SYSTEM_BUFFERS_SHAREDARRAYPOOL_MAXARRAYSPERPARTITION";

    /// <summary>
    /// Sets what is not set. Must come first of all: each is read once, when it is first needed.
    /// </summary>
    /// <remarks>
    /// Ten thousand connections that are told something in one moment take more arrays from the shared pool than the
    /// 32 of each size that it keeps for a processor: a gigabyte of garbage in four seconds, measured.
    /// </remarks>
    public static void Apply() => Default(PooledArrays, "65536");

    /// <summary>Sets a variable that the operator has not set.</summary>
    public static void Default(string variable, string value)
    {
        if (Environment.GetEnvironmentVariable(variable) is null) Environment.SetEnvironmentVariable(variable, value);
    }
}
