using DialogEngine.Faults.Running;

namespace DialogEngine.Faults;

/// <summary>A folder that lasts as long as a test.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogengine-faults-");

    public RunFolder Run => new(In("run"));

    public string In(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
