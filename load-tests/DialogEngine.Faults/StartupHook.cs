using DialogEngine.Faults.Running;

/// <summary>What the runtime calls in a process that this assembly is brought into; the name and the place are the runtime's.</summary>
internal static class StartupHook
{
    public static void Initialize() => HeapLog.Begin();
}
