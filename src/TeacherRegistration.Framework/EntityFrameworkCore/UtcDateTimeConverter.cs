using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TeacherRegistration.Framework.EntityFrameworkCore;

/// <summary>Stores UTC with microseconds; SQLite returns times without a kind.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => ToMicroseconds(value),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    private static DateTime ToMicroseconds(DateTime value) => value.Kind == DateTimeKind.Utc
        ? value.AddTicks(-(value.Ticks % TimeSpan.TicksPerMicrosecond))
        : throw new InvalidOperationException("Only UTC times are stored.");
}
