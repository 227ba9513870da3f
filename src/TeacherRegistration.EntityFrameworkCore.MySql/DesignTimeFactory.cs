using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace TeacherRegistration.EntityFrameworkCore.MySql;

/// <summary>For <c>dotnet ef migrations</c>; making a migration connects to nothing.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<TeacherRegistrationDbContext>
{
    public TeacherRegistrationDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<TeacherRegistrationDbContext>();
        new MySqlProvider("Server=127.0.0.1;Database=design").Configure(options);
        return new TeacherRegistrationDbContext(options.Options);
    }
}
