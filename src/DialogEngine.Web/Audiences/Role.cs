namespace DialogEngine.Audiences;

/// <summary>What a connection is.</summary>
internal enum Role
{
    Phone,
    Desk,
    Projector,
}
