namespace DialogEngine.Storage.Sqlite;

/// <summary>Keeps a second engine out of a folder. The operating system lets go of it when the process ends, however it ends.</summary>
internal static class StoreLock
{
    public const string Name = "dialogengine.lock";

    /// <exception cref="StoreUnavailableException">Another engine has the folder.</exception>
    public static FileStream Take(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new StoreUnavailableException(
                $"The folder '{folder}' is in use by another engine. Stop that one, or give this one a folder of its own.", e);
        }
    }
}
