using System.Net;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Pages.Admin.Users;

namespace TeacherRegistration.Web.Tests.Security;

/// <summary>AZ-2, AZ-7: whose rows and which fields is never the request's to say.</summary>
public abstract class RequestScopeTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;

    private static readonly string[] Names = ["tenantId", "TenantId", "__tenant", "pointId", "PointId", "agencyId", "AgencyId", "provinceId", "ProvinceId"];

    [Theory]
    [InlineData(TestApplications.PointTwo)]
    [InlineData(TestApplications.OtherAgency)]
    [InlineData(TestApplications.OtherProvince)]
    public async Task TenantAndPoint_InQueryHeaderAndCookie_ShowNothingOfAnother(string other)
    {
        var school = TestPeople.NewSchool();
        var own = await TestApplications.FileAsync(host, Point, draft => draft.At(school));
        var foreign = await TestApplications.FileAsync(host, other, draft => draft.At(school));
        var point = await TestApplications.FindPointAsync(host, other);
        using var browser = await SignInAsync();
        var (tenant, values) = ((await TestApplications.ReadAsync(host, other, foreign)).TenantId, new Dictionary<string, string>());
        foreach (var name in Names)
        {
            values[name] = $"{(name.StartsWith("point", StringComparison.OrdinalIgnoreCase) ? point.Id : tenant)}";
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/applications?school={school}&" + string.Join('&', values.Select(value => $"{value.Key}={value.Value}")));
        foreach (var (name, value) in values.Append(KeyValuePair.Create("X-Tenant-Id", $"{tenant}")))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", values.Select(value => $"{value.Key}={value.Value}")));
        var answer = await browser.SendAsync(request);

        answer.Text.ShouldContain($"/applications/{own}");
        answer.Text.ShouldNotContain($"{foreign}");
        using var single = new HttpRequestMessage(HttpMethod.Get, $"/applications/{foreign}?tenantId={tenant}&pointId={point.Id}");
        (await browser.SendAsync(single)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Case_SavedWithFieldsOfTheSystem_ChangesWhatTheFormHasAlone()
    {
        var id = await TestApplications.FileAsync(host, Point);
        var before = await TestApplications.ReadAsync(host, Point, id);
        using var browser = await SignInAsync();
        var page = await browser.OpenAsync($"/applications/{id}/confirm");
        var other = $"{Guid.CreateVersion7()}";

        var answer = await browser.PressAsync(page, "保存",
            ("ArchiveNumber", "0007"), ("Status", "MaterialsComplete"), ("ReviewStatus", "FinalPassed"), ("TenantId", other), ("PointId", other), ("PersonId", other), ("PolicyId", other),
            ("ConfirmedBy", "x"), ("ConfirmedAt", "2026-01-01"), ("DataStatus", "Verified"), ("DataVersion", "9"), ("IsAdmin", "true"), ("CertificateNumber", "20129900921999999"), ("IdMask", "x"));

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        var after = await TestApplications.ReadAsync(host, Point, id);
        after.ArchiveNumber.ShouldBe("0007");
        after.Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
        (after.ReviewStatus, after.TenantId, after.PointId, after.PersonId, after.PolicyId, after.DataStatus, after.DataVersion, after.CertificateNumber, after.IdMask)
            .ShouldBe((before.ReviewStatus, before.TenantId, before.PointId, before.PersonId, before.PolicyId, before.DataStatus, before.DataVersion, before.CertificateNumber, before.IdMask));
    }

    [Fact]
    public async Task User_SavedWithFieldsOfTheSystem_ChangesWhatTheFormHasAlone()
    {
        var county = await TestCounty.AddAsync(host);
        var user = await county.AddUserAsync(RoleNames.RegistrationUser);
        var before = await county.ReadAsync(user.Id);
        using var browser = await county.SignInAsync();

        var answer = await browser.PressAsync(user, "保存",
            ("DisplayName", "新名字"), ("AgencyId", $"{Guid.CreateVersion7()}"), ("IsEnabled", "false"), ("PasswordHash", "x"), ("LoginName", "another"), ("Grants", "Agencies.Agencies.Manage"),
            ("RoleKeys", " PlatformAdministrator "), ("PhoneState", "Undeliverable"), ("LastLoginAt", "2020-01-01"), ("IsOfPlatform", "true"));

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        var after = await county.ReadAsync(user.Id);
        after.DisplayName.ShouldBe("新名字");
        (after.AgencyId, after.IsEnabled, after.PasswordHash, after.LoginName, after.RoleKeys, after.PhoneState, after.LastLoginAt)
            .ShouldBe((before.AgencyId, before.IsEnabled, before.PasswordHash, before.LoginName, before.RoleKeys, before.PhoneState, before.LastLoginAt));
        after.Grants.ShouldBeEmpty();
    }

    private async Task<Browser> SignInAsync()
    {
        var point = await TestApplications.FindPointAsync(host, Point);
        return await StaffSession.OpenAsync(host, await StaffAccount.AddToAsync(host, Point[..8], [RoleNames.ConfirmationUser], point.Id));
    }
}

public sealed class RequestScopeOnSqliteTests(SqliteHost host) : RequestScopeTests(host);

public sealed class RequestScopeOnMySqlTests(MySqlHost host) : RequestScopeTests(host);
