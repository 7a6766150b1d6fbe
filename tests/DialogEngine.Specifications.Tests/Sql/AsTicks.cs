using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DialogEngine.Sql;

/// <summary>A time as a number that grows with it: SQLite cannot compare times that are written with their offset.</summary>
public sealed class AsTicks() : ValueConverter<DateTimeOffset, long>(time => time.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
