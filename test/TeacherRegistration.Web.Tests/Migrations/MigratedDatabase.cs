using Microsoft.EntityFrameworkCore;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.EntityFrameworkCore.MySql;
using TeacherRegistration.EntityFrameworkCore.Sqlite;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Migrations;

/// <summary>The product's context on a database whose migrations the test applies itself.</summary>
internal static class MigratedDatabase
{
    public static TeacherRegistrationDbContext Open(TestDatabase database)
    {
        var options = new DbContextOptionsBuilder<TeacherRegistrationDbContext>();
        if (database.Provider == "Sqlite")
        {
            using var sqlite = new SqliteProvider(database.ConnectionString);
            sqlite.Configure(options);
        }
        else
        {
            new MySqlProvider(database.ConnectionString).Configure(options);
        }

        return new TeacherRegistrationDbContext(options.Options);
    }
}
