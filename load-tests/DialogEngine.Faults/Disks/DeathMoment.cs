namespace DialogEngine.Faults.Disks;

/// <summary>When a process dies at a write.</summary>
internal enum DeathMoment
{
    Before,

    /// <summary>Half of the bytes are written.</summary>
    InTheMidst,

    After,
}
