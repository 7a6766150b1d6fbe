namespace DialogEngine.Formats;

/// <summary>How the files of a register in tables are written. Reading takes both.</summary>
public enum CsvDialect
{
    /// <summary>Commas between cells, as programs expect. This is the default.</summary>
    /// <seealso href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</seealso>
    Commas,

    /// <summary>Semicolons between cells and a byte order mark first, as a Swedish spreadsheet expects of a file that is opened with a double click.</summary>
    Semicolons,
}
