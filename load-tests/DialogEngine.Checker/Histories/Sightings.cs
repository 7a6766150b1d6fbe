namespace DialogEngine.Checking.Histories;

/// <summary>A version of the dialogue that somebody took in.</summary>
internal readonly record struct SeenVersion(string Who, int Connection, double At, long Version, Place Line);

/// <summary>What is on the wall from a moment on; empty when it is no contribution.</summary>
internal readonly record struct OnWall(string Who, double At, string Contribution, Place Line);

/// <summary>A contribution became visible to somebody, or ceased to be.</summary>
internal readonly record struct SeenInPublic(string Who, double At, string Contribution, bool On, Place Line);

/// <summary>What a host said of its readiness.</summary>
internal readonly record struct SeenReadiness(string? Host, double Asked, double At, int Status, Place Line);
