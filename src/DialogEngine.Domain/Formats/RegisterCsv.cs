using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using DialogEngine.Registers;
using DialogEngine.Texts;

namespace DialogEngine.Formats;

/// <summary>Registers as a set of tables in CSV files: to look at and to fill in with a spreadsheet.</summary>
/// <remarks>
/// There is a file for each kind of entry, and one for each list within an entry, whose rows name the entry they belong
/// to. The first row names the columns, a text has a column for each language (<c>statement.sv</c>), and several values in
/// one cell are separated by spaces. A table without rows has no file. A register in which <see cref="RegisterCheck"/>
/// finds no mistake comes back exactly as it was written.
/// </remarks>
/// <example>
/// <code>
/// foreach (var (file, text) in RegisterCsv.Write(register, CsvDialect.Semicolons))
///     File.WriteAllText(Path.Combine(folder, file), text);
///
/// var files = Directory.GetFiles(folder, "*.csv").ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
/// var reading = RegisterCsv.Read(files);
/// </code>
/// </example>
/// <seealso href="https://github.com/DialogEngine/DialogEngine/blob/main/docs/formats.md">The files and their columns</seealso>
public static class RegisterCsv
{
    /// <summary>The names of all files there can be, such as <c>commitments.csv</c>, each after the one that its rows refer to.</summary>
    public static ValueList<string> Files { get; } = RegisterTables.All.Select(table => table.File).ToValueList();

    /// <summary>Writes a register as programs expect it, with commas.</summary>
    /// <returns>The text of each file, by its name. What a spreadsheet could take for a formula has an apostrophe before it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A kind in it is a number that is no member of its enum.</exception>
    public static ImmutableSortedDictionary<string, string> Write(Register register) => Write(register, CsvDialect.Commas);

    /// <summary>Writes a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="dialect">For whom it is written: a program, or a Swedish spreadsheet.</param>
    /// <returns>The text of each file, by its name. What a spreadsheet could take for a formula has an apostrophe before it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A kind in it is a number that is no member of its enum.</exception>
    public static ImmutableSortedDictionary<string, string> Write(Register register, CsvDialect dialect)
    {
        using var document = JsonDocument.Parse(RegisterJson.Write(register));
        return TableWriter.Write(document.RootElement)
            .ToImmutableSortedDictionary(written => written.Table.File, written => CsvText.Write(written.Rows, dialect), StringComparer.Ordinal);
    }

    /// <summary>Reads a register.</summary>
    /// <param name="files">The text of each file, by its name. A file that is not there is a table without rows.</param>
    /// <returns>The register, or every mistake; never an exception, whatever the texts are.</returns>
    public static RegisterReading Read(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var mistakes = new MistakeList(RegisterLimits.Mistakes);
        Read(files, mistakes, out var register);
        return new(mistakes.Any ? null : register, mistakes.All.ToValueList());
    }

    /// <summary>Reads a register.</summary>
    /// <param name="files">The bytes of each file, by its name: UTF-8, with or without a byte order mark.</param>
    /// <returns>The register, or every mistake; never an exception, whatever the bytes are.</returns>
    public static RegisterReading Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var foreign = files.Where(file => !System.Text.Unicode.Utf8.IsValid(file.Value.Span))
            .Select(file => new Mistake(MistakeList.Short(file.Key), "UTF-8, which a spreadsheet calls CSV UTF-8", "bytes in another encoding"))
            .ToValueList();
        return foreign.IsEmpty
            ? Read(files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value.Span)))
            : new(null, foreign);
    }

    private static void Read(IReadOnlyDictionary<string, string> files, MistakeList mistakes, out Register? register)
    {
        register = null;
        if (files.Values.Sum(text => (long)text.Length) is > RegisterLimits.FileLength and var length)
        {
            mistakes.Add("", $"at most {RegisterLimits.FileLength} characters in all files together", $"{length}");
            return;
        }

        foreach (var file in files.Keys.Where(file => !Files.Contains(file)).Order(StringComparer.Ordinal))
            mistakes.Add(MistakeList.Short(file), $"one of {string.Join(", ", Files)}", "a file by another name");
        var tables = new TableReader(mistakes);
        foreach (var table in RegisterTables.All)
            if (files.TryGetValue(table.File, out var text)) tables.Read(table, text);

        register = Entries(tables, mistakes);
        if (mistakes.Any) return;
        foreach (var mistake in RegisterCheck.Of(register)) mistakes.Add(tables.Places.Translate(mistake) ?? mistake);
    }

    private static Register Entries(TableReader tables, MistakeList mistakes)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer)) tables.Register.WriteTo(json);
        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        var inEntries = new MistakeList(RegisterLimits.Mistakes);
        var register = EntryReader.Read(document.RootElement, "", inEntries, RegisterForm.Read);
        var told = inEntries.All.Select(tables.Places.Translate).OfType<Mistake>().ToList();
        // Nothing is kept silent of a file in which nothing else is wrong.
        foreach (var mistake in told is [] && !mistakes.Any ? inEntries.All : [.. told]) mistakes.Add(mistake);
        return register;
    }
}
