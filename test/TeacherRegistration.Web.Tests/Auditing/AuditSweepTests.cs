using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Localization;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Endpoints;
using TeacherRegistration.Web.Tests.Pages.Audit;

namespace TeacherRegistration.Web.Tests.Auditing;

/// <summary>AU-1 over every address of the product.</summary>
public abstract class AuditSweepTests(ProductHost host)
{
    [Fact]
    public async Task EveryWrite_HasANameInBothLanguages()
    {
        var operations = (await ProductEndpoint.FindAllAsync(host)).Where(endpoint => !endpoint.IsRead && !endpoint.IsReport).Select(endpoint => endpoint.Operation).Distinct().ToList();
        var names = host.Services.GetRequiredService<IStringLocalizer<OperationNames>>();

        operations.ShouldNotBeEmpty();
        foreach (var language in new[] { "zh-Hans", "en" })
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            operations.Where(operation => names[operation].ResourceNotFound).ShouldBeEmpty($"Names missing in OperationNames ({language}).");
        }
    }

    [Fact]
    public async Task EveryDenial_LeavesWhoWhereWhenWhatAndTheResult()
    {
        var account = await StaffAccount.AddAsync(host, "None");
        var agency = await AuditRows.FindAgencyAsync(host, "99990101");
        using var browser = await account.LogInAsync(host.CreateBrowser());
        var begin = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-1);
        var denied = (await ProductEndpoint.FindAllAsync(host)).Where(endpoint => endpoint.Permissions.Count > 0 && !endpoint.IsOfApplicants).ToList();
        foreach (var endpoint in denied)
        {
            using var request = new HttpRequestMessage(HttpMethod.Parse(endpoint.Method), endpoint.Address);
            request.Content = endpoint.IsRead ? null : new FormUrlEncodedContent([]);
            (await browser.SendAsync(request)).Status.ShouldBe(HttpStatusCode.Forbidden, endpoint.ToString());
        }

        var records = (await AuditRows.ReadAsync(host, account.Id)).Where(record => record.Result == 403).ToList();

        records.Select(record => record.Operation).Order(StringComparer.Ordinal).ShouldBe(denied.Select(endpoint => endpoint.Operation).Order(StringComparer.Ordinal));
        records.ShouldAllBe(record => record.UserName == account.LoginName && record.TenantId == agency && record.IpAddress == "127.0.0.1"
            && record.At > begin && record.At.Kind == DateTimeKind.Utc && record.Category == AuditCategory.Security && record.TraceId != null);
        records.ShouldAllBe(record => !record.Operation.Contains("{id", StringComparison.Ordinal) || record.SubjectId != null);
    }

    [Fact]
    public async Task TextWithControlCharacters_StaysInsideOneLine()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        var account = await StaffAccount.AddAsync(host, RoleNames.RegistrationUser);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        var page = await browser.OpenAsync(CaseForm.AddressOf(id));
        await browser.PressAsync(page, "保存", ("Remark", "first line\r\nforged line"), ("Reason", "counter"));
        var (_, fields) = Browser.Describe(page, "保存");

        await browser.PostAsync($"/applications/{id}/confirm?handler=%1B%5B31mred%0D%0Aforged", fields);

        var records = await AuditRows.ReadAsync(host, account.Id);
        records.Count(record => record.Changes?.Contains("forged line", StringComparison.Ordinal) == true).ShouldBe(1);
        foreach (var record in records)
        {
            JsonSerializer.Serialize(record).ShouldNotContain(char.IsControl);
            record.Operation.ShouldNotContain(char.IsControl);
            (record.Changes ?? "").ShouldNotContain(char.IsControl);
        }
    }
}

internal static class CharacterAssertions
{
    public static void ShouldNotContain(this string text, Func<char, bool> isUnwanted) => text.Where(isUnwanted).ShouldBeEmpty(text);
}

public sealed class AuditSweepOnSqliteTests(SqliteHost host) : AuditSweepTests(host);

public sealed class AuditSweepOnMySqlTests(MySqlHost host) : AuditSweepTests(host);
