using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>A page of a list reads its own rows only.</summary>
public sealed class RowsByIdTests(SqliteHost host)
{
    [Fact]
    public async Task RowsOfAPage_OnSqlite_AreFoundByTheirIds()
    {
        await using var scope = await TestApplications.OpenAsync(host, TestApplications.PointOne);
        var applications = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<OnlineApplication>();
        var page = applications.Where(row => row.School.Contains("实验")).OrderBy(row => row.ApplicationNumber).Select(row => row.Id).Take(50);

        var plan = await ExplainAsync(page.RowsOf(applications).OrderBy(row => row.ApplicationNumber));

        // First the ids, then for each its row: turned round, it looks through the ids for every row of the agency.
        plan.FindIndex(step => step.StartsWith("SCAN", StringComparison.Ordinal)).ShouldBeLessThan(plan.FindLastIndex(step => step.StartsWith("SEARCH", StringComparison.Ordinal)), string.Join('\n', plan));
        plan.Last(step => step.StartsWith("SEARCH", StringComparison.Ordinal)).ShouldMatch(@"\bId=\?\)");
    }

    private static async Task<List<string>> ExplainAsync(IQueryable<OnlineApplication> query)
    {
        await using var command = query.CreateDbCommand();
#pragma warning disable CA2100 // The statement is the product's own.
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
#pragma warning restore CA2100
        await command.Connection!.OpenAsync();
        await using var reader = await command.ExecuteReaderAsync();
        List<string> steps = [];
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
