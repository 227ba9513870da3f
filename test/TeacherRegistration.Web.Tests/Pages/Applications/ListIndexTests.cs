using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>The whole list walks an index of its own in each order: named to MariaDB, which refuses a name that is not there.</summary>
public abstract class ListIndexTests(ProductHost host, bool isNamed)
{
    protected ProductHost Host => host;

    public static TheoryData<string, string> UsersAndOrders => new(
        from user in new[] { "cs6s1s1xzcqr01", "cs6s1s1xjyjrd" }
        from order in new[] { "ApplicationNumber", "SubmittedAt", "Name", "School", "ArchiveNumber" }
        select (user, order));

    [Theory]
    [MemberData(nameof(UsersAndOrders))]
    public async Task Get_OfTheWholeListInEachOrder_ShowsItsRows(string user, string order)
    {
        await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(user);

        var (all, tab) = (await browser.OpenAsync($"/applications?sort={order}"), await browser.OpenAsync($"/applications?sort={order}&descending=true&status=PendingConfirmation"));

        (all.Status, tab.Status).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
        IdsOf(all).ShouldNotBeEmpty();
        IdsOf(tab).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task AnIndexThatIsNotThere_IsRefusedByTheDatabaseThatIsToldIt()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var hinted = scope.ServiceProvider.GetRequiredService<IRepository<OnlineApplication>>().Query().Select(row => row.Id).ByIndex("IX_None");

        var refusal = await Record.ExceptionAsync(() => hinted.ToListAsync());

        (refusal?.Message.Contains("IX_None", StringComparison.Ordinal) ?? false).ShouldBe(isNamed);
    }
}

public sealed class ListIndexOnSqliteTests(SqliteHost host) : ListIndexTests(host, isNamed: false);

public sealed class ListIndexOnMySqlTests(MySqlHost host) : ListIndexTests(host, isNamed: true)
{
    [Fact]
    public async Task TheStatementOfTheList_NamesItsIndex()
    {
        using var browser = await Host.SignInAsync("cs6s1s1xzcqr01");
        using var statements = new StatementLog();

        await browser.OpenAsync("/applications?sort=Name");

        statements.All.ShouldContain(text => text.Contains("AS `a` FORCE INDEX (`IX_App_OnlineApplication_Point_Name`)", StringComparison.Ordinal));
    }
}
