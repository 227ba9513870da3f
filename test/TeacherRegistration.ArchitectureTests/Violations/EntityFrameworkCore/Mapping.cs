using Microsoft.EntityFrameworkCore;

namespace TeacherRegistration.ArchitectureTests.Violations.EntityFrameworkCore;

/// <summary>What no other layer may use.</summary>
internal static class Mapping
{
    public static void Map(DbContext context) => context.ChangeTracker.Clear();
}
