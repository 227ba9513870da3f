using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace TeacherRegistration.EntityFrameworkCore.Sqlite;

/// <summary>For <c>dotnet ef migrations</c>.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<TeacherRegistrationDbContext>
{
    public TeacherRegistrationDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<TeacherRegistrationDbContext>();
        using var provider = new SqliteProvider("Data Source=design.db");
        provider.Configure(options);
        return new TeacherRegistrationDbContext(options.Options);
    }
}
