using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;

namespace TeacherRegistration.Cli;

/// <summary>
/// <c>app grants</c>: the SQL that gives the service's own database account what it needs and no more (DP-9): no change of tables, no files,
/// and no audit record changed or removed.
/// </summary>
internal static class GrantsCommand
{
    private static readonly Argument<string> Account = new("account") { Description = "The account, as 'user'@'host'" };
    private static readonly Type[] WrittenOnce = [typeof(AuditRecord), typeof(AuditSeal), typeof(AuditSignature)];

    public static Command Create()
    {
        var command = ProductCommand.Create("grants", "Print the GRANT statements for the service's database account (MariaDB)", async (app, parsed, output) =>
        {
            var account = parsed.GetRequiredValue(Account);
            foreach (var (table, rights) in await FindRightsAsync(app))
            {
                await output.WriteLineAsync($"GRANT {rights} ON `{table}` TO {account};");
            }

            return ProductCommand.Done;
        });
        command.Arguments.Add(Account);
        return command;
    }

    /// <summary>Every table that is there, also those of the job store, which the model does not know.</summary>
    private static async Task<IReadOnlyList<(string Table, string Rights)>> FindRightsAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        if (!context.Database.IsMySql())
        {
            throw new InvalidOperationException("SQLite has no accounts: whoever may write the file may do everything.");
        }

        var writtenOnce = WrittenOnce.Select(type => context.Model.FindEntityType(type)!.GetTableName()!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var tables = await context.Database.SqlQuery<string>($"SELECT TABLE_NAME AS Value FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME").ToListAsync();
        return [.. tables.Select(table => (table, table == HistoryRepository.DefaultTableName ? "SELECT"
            : writtenOnce.Contains(table) ? "SELECT, INSERT"
            : "SELECT, INSERT, UPDATE, DELETE"))];
    }
}
