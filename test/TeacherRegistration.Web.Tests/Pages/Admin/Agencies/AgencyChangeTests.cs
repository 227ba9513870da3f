using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Agencies;

/// <summary>Changing an agency and moving it in the tree.</summary>
public abstract class AgencyChangeTests(ProductHost host)
{
    [Fact]
    public async Task Post_ChangesNamesPhoneAndReviews()
    {
        var tree = await TestAgencies.AddAsync(host);
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);

        var page = await browser.OpenAsync($"/admin/agencies/{tree.City.Id}");
        var answer = await browser.PressAsync(
            page, "保存", ("Name", "新名称教育局"), ("ShortName", "新简称"), ("EnquiryPhone", "0999-1234567"), ("Reviews", "First"));

        answer.Location.ShouldBe($"/admin/agencies/{tree.City.Id}?done=Edited");
        var changed = (await TestAgencies.FindAsync(host, tree.City.Code))!;
        (changed.Name, changed.ShortName, changed.Phone, changed.ReviewTiers).ShouldBe(("新名称教育局", "新简称", "0999-1234567", ReviewTiers.First));
        (await FindReviewersAsync(tree.County.Id)).ShouldBe(new ReviewChain(tree.County.Id, tree.Province.Id, tree.Province.Id));
    }

    [Theory]
    [InlineData("Reviews", null, "ReviewTiers")]
    [InlineData("Reviews", "Final", "ReviewTiers")]
    [InlineData("Name", "", "Name")]
    [InlineData("EnquiryPhone", "x", "EnquiryPhone")]
    public async Task Post_WithAWrongField_KeepsWhatIsThere(string field, string? value, string error)
    {
        var tree = await TestAgencies.AddAsync(host);
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);

        var answer = await browser.PressAsync(await browser.OpenAsync($"/admin/agencies/{tree.City.Id}"), "保存", ("ShortName", "未保存"), (field, value));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(error).ShouldNotBeEmpty();
        answer.Document.GetElementById("ShortName")!.GetAttribute("value").ShouldBe("未保存");
        (await TestAgencies.FindAsync(host, tree.City.Code))!.ShortName.ShouldBe(tree.City.ShortName);
    }

    [Fact]
    public async Task Post_FromAStalePage_IsAConflict()
    {
        var tree = await TestAgencies.AddAsync(host);
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);
        var page = await browser.OpenAsync($"/admin/agencies/{tree.City.Id}");
        await browser.PressAsync(await browser.OpenAsync($"/admin/agencies/{tree.City.Id}"), "保存", ("ShortName", "先到"));

        (await browser.PressAsync(page, "保存", ("ShortName", "后到"))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await TestAgencies.FindAsync(host, tree.City.Code))!.ShortName.ShouldBe("先到");
    }

    [Fact]
    public async Task Move_ShowsTheEffectFirst_AndIsObeyedAtOnce()
    {
        var tree = await TestAgencies.AddAsync(host);
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);
        (await FindReviewersAsync(tree.County.Id)).ShouldBe(new ReviewChain(tree.County.Id, tree.City.Id, tree.Province.Id));

        var choice = await browser.OpenAsync($"/admin/agencies/{tree.County.Id}/move");
        var preview = await browser.OpenAsync($"/admin/agencies/{tree.County.Id}/move?superior={tree.OtherCity.Code}");
        var answer = await browser.PressAsync(preview, $"移到 {tree.OtherCity.ShortName} 下面");

        choice.Document.QuerySelectorAll("#Superior option").Select(option => option.GetAttribute("value")).ShouldBe([tree.Province.Code, tree.OtherCity.Code]);
        CellsOf(preview).ShouldBe([
            tree.County.ShortName, tree.County.ShortName, $"{tree.City.ShortName} → {tree.OtherCity.ShortName}", tree.Province.ShortName,
        ]);
        answer.Location.ShouldBe($"/admin/agencies/{tree.County.Id}?done=Moved");
        (await FindReviewersAsync(tree.County.Id)).ShouldBe(new ReviewChain(tree.County.Id, tree.OtherCity.Id, tree.Province.Id));
        (await TestAgencies.FindAsync(host, tree.County.Code))!.ProvinceId.ShouldBe(tree.Province.Id);
        (await TestApplications.ReadAuditAsync(host, tree.County.Id)).Single().Changes!.ShouldContain(tree.OtherCity.Id.ToString());
    }

    [Fact]
    public async Task Move_ToTheProvinceItself_GivesTheSecondReviewToTheProvince()
    {
        var tree = await TestAgencies.AddAsync(host);
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);

        var preview = await browser.OpenAsync($"/admin/agencies/{tree.County.Id}/move?superior={tree.Province.Code}");
        await browser.PressAsync(preview, $"移到 {tree.Province.ShortName} 下面");

        (await FindReviewersAsync(tree.County.Id)).ShouldBe(new ReviewChain(tree.County.Id, tree.Province.Id, tree.Province.Id));
    }

    [Theory]
    [InlineData("County", "99980100", "不能移到别的省。审核始终在一个省内。")]
    [InlineData("County", "County", "不能移到自己或自己的下级下面。")]
    [InlineData("County", "City", "它已经在这个上级下面。")]
    [InlineData("City", "County", "不能移到自己或自己的下级下面。")]
    [InlineData("City", "OtherCity", "所选机构的层级不能做它的上级。")]
    [InlineData("Province", "City", "省级机构没有上级,不能移动。")]
    public async Task Move_ToWhereItCannotStand_IsRefusedBeforeAndAtThePost(string moved, string target, string message)
    {
        var tree = await TestAgencies.AddAsync(host);
        var byName = new Dictionary<string, TeacherRegistration.Agencies.Domain.Agencies.Agency>
        {
            ["Province"] = tree.Province,
            ["City"] = tree.City,
            ["OtherCity"] = tree.OtherCity,
            ["County"] = tree.County,
            ["99980100"] = (await TestAgencies.FindAsync(host, "99980100"))!,
        };
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);
        var address = $"/admin/agencies/{byName[moved].Id}/move";

        var preview = await browser.OpenAsync($"{address}?superior={byName[target].Code}");
        // The form of another agency's preview, sent to this one.
        var form = await browser.OpenAsync($"/admin/agencies/{tree.County.Id}/move?superior={tree.OtherCity.Code}");
        var (_, fields) = Browser.Describe(form, $"移到 {tree.OtherCity.ShortName} 下面", ("SuperiorId", byName[target].Id.ToString()), ("Version", "1"));
        var post = await browser.PostAsync(address, fields);

        (preview.Status, preview.ErrorOf("")).ShouldBe((HttpStatusCode.BadRequest, message));
        (post.Status, post.ErrorOf("")).ShouldBe((HttpStatusCode.BadRequest, message));
        (await TestAgencies.FindAsync(host, byName[moved].Code))!.ParentId.ShouldBe(byName[moved].ParentId);
    }

    [Fact]
    public async Task Move_WithAnOldSecondFactor_IsForbidden()
    {
        var tree = await TestAgencies.AddAsync(host);
        var account = await StaffAccount.AddPlatformAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        await TestAgencies.AgeFactorAsync(host, account);

        var preview = await browser.OpenAsync($"/admin/agencies/{tree.County.Id}/move?superior={tree.OtherCity.Code}");
        var answer = await browser.PressAsync(preview, $"移到 {tree.OtherCity.ShortName} 下面");

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await TestAgencies.FindAsync(host, tree.County.Code))!.ParentId.ShouldBe(tree.City.Id);
    }

    private static List<string> CellsOf(Answer page) =>
        [.. page.Document.QuerySelectorAll("tbody td").Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private async Task<ReviewChain?> FindReviewersAsync(Guid id)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindReviewersAsync(id);
    }
}

public sealed class AgencyChangeOnSqliteTests(SqliteHost host) : AgencyChangeTests(host);

public sealed class AgencyChangeOnMySqlTests(MySqlHost host) : AgencyChangeTests(host);
