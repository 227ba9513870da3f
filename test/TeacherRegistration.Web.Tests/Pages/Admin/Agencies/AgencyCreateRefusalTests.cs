using System.Net;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Agencies;

/// <summary>What is wrong with a new agency is said beside its field, and nothing is made.</summary>
public abstract class AgencyCreateRefusalTests(ProductHost host)
{
    [Theory]
    [InlineData("Code", "", HttpStatusCode.BadRequest)]
    [InlineData("Code", "99010101", HttpStatusCode.BadRequest)]
    [InlineData("Code", "1234567a", HttpStatusCode.BadRequest)]
    [InlineData("Name", "", HttpStatusCode.BadRequest)]
    [InlineData("Name", "名\u202E称", HttpStatusCode.BadRequest)]
    [InlineData("ShortName", "", HttpStatusCode.BadRequest)]
    [InlineData("EnquiryPhone", "电话", HttpStatusCode.BadRequest)]
    [InlineData("Phone", "123", HttpStatusCode.BadRequest)]
    [InlineData("LoginName", "", HttpStatusCode.BadRequest)]
    [InlineData("LoginName", "cs6s1s1xadmin", HttpStatusCode.Conflict)]
    public async Task Post_WithAWrongField_SaysSoBesideItAndMakesNothing(string field, string value, HttpStatusCode status)
    {
        var tree = await TestAgencies.AddAsync(host);
        var code = tree.City.Code[..6] + "04";
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);

        var answer = await AgencyForm.FillInAsync(browser, tree.City.Id, code, AgencyTier.County, (field, value));

        answer.Status.ShouldBe(status);
        answer.ErrorOf(field).ShouldNotBeEmpty();
        (await TestAgencies.FindAsync(host, code)).ShouldBeNull();
        (await TestAgencies.FindAccountAsync(host, "a" + code)).ShouldBeNull();
    }

    [Fact]
    public async Task Post_WithACodeThatIsTaken_IsAConflictBesideIt()
    {
        var tree = await TestAgencies.AddAsync(host);
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);

        var answer = await AgencyForm.FillInAsync(browser, tree.City.Id, tree.County.Code, AgencyTier.County);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("Code").ShouldBe("这个代码已有机构使用。");
    }

    [Fact]
    public async Task Post_OfAProvinceThatIsNone_IsRefused()
    {
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);

        var answer = await AgencyForm.FillInAsync(browser, null, "98000000", AgencyTier.Province);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Code").ShouldBe("代码前两位不是有效的省级区划代码。");
    }

    [Fact]
    public async Task Post_WithAnOldSecondFactor_IsForbiddenAndMakesNothing()
    {
        var tree = await TestAgencies.AddAsync(host);
        var code = tree.City.Code[..6] + "05";
        var account = await StaffAccount.AddPlatformAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        await TestAgencies.AgeFactorAsync(host, account);

        var answer = await AgencyForm.FillInAsync(browser, tree.City.Id, code, AgencyTier.County);

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await TestAgencies.FindAsync(host, code)).ShouldBeNull();
    }
}

public sealed class AgencyCreateRefusalOnSqliteTests(SqliteHost host) : AgencyCreateRefusalTests(host);

public sealed class AgencyCreateRefusalOnMySqlTests(MySqlHost host) : AgencyCreateRefusalTests(host);
