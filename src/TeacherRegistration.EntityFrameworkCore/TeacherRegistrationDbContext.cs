using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.EntityFrameworkCore;

/// <summary>The one database context: the tables of all modules.</summary>
public sealed class TeacherRegistrationDbContext(DbContextOptions<TeacherRegistrationDbContext> options) : AppDbContext(options)
{
    private const string MySqlProviderName = "Pomelo.EntityFrameworkCore.MySql";

    protected override void ConfigureModules(ModelBuilder modelBuilder)
    {
        if (Database.ProviderName == MySqlProviderName)
        {
            // Compared byte by byte as on SQLite; a column's character set alone would bring its case-insensitive default back.
            modelBuilder.UseCollation("utf8mb4_bin");
        }

        foreach (var module in ProductModules.All)
        {
            module.ConfigureModel(modelBuilder);
        }
    }
}
