using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Plans;

/// <summary>注册政策: versions of a province of the test's own (decision 15).</summary>
public abstract class PolicyTests(ProductHost host)
{
    [Fact]
    public async Task Policy_BeginsWithTheNationsRulesAndIsInForceOncePublished()
    {
        var province = await TestAgency.AddAsync(host);
        using var browser = await province.LogInAsync(host, RoleNames.ProvincialAdministrator);

        var draft = await BeginAsync(browser);
        var page = await browser.OpenAsync(draft);
        (await CurrentAsync(province)).ShouldBeNull();
        var published = await browser.PressAsync(page, "发布", [("TrainingHours", "400"), .. NewItem(page, "具有三年以上教学工作量证明")]);

        page.Document.QuerySelectorAll("fieldset.policy-item").Length.ShouldBe(17 + 2);
        published.Location.ShouldBe(draft + "?done=Published");
        (await browser.OpenAsync(draft)).Words.ShouldContain("具有三年以上教学工作量证明");
        var current = (await CurrentAsync(province)).ShouldNotBeNull();
        current.TrainingHours.ShouldBe(400);
        current.Items.Select(item => item.Code).ShouldContain("P11");
    }

    [Fact]
    public async Task NextVersion_IsACopyAndLeavesTheOneInForceUntilItIsPublished()
    {
        var province = await TestAgency.AddAsync(host);
        using var browser = await province.LogInAsync(host, RoleNames.ProvincialAdministrator);
        await browser.PressAsync(await browser.OpenAsync(await BeginAsync(browser)), "发布", ("TrainingHours", "400"));

        var next = await BeginAsync(browser);
        var saved = await browser.PressAsync(await browser.OpenAsync(next), "保存草稿", ("TrainingHours", "450"));

        saved.Location.ShouldBe(next + "?done=Saved");
        (await browser.OpenAsync(next)).Words.ShouldContain("注册政策第 2 版");
        (await CurrentAsync(province))!.TrainingHours.ShouldBe(400);
        (await BeginAsync(browser, "继续编辑草稿")).ShouldBe(next);
        await browser.PressAsync(await browser.OpenAsync(next), "发布");
        (await CurrentAsync(province))!.TrainingHours.ShouldBe(450);
        (await browser.OpenAsync("/plans/policies")).Document.QuerySelectorAll("tbody .chip").Select(chip => chip.TextContent).ShouldBe(["现行", "已被新版本替代"]);
    }

    [Theory]
    [InlineData("TrainingHours", "359")]
    [InlineData("TrainingHours", "abc")]
    [InlineData("TrainingHours", "")]
    [InlineData("PublicityDays", "6")]
    [InlineData("Items[0].Text", "")]
    [InlineData("Items[3].EvidenceEnglish", "")]
    public async Task Post_OfAFaultyField_IsRefusedBesideItAndKeepsTheRest(string field, string value)
    {
        var province = await TestAgency.AddAsync(host);
        using var browser = await province.LogInAsync(host, RoleNames.ProvincialAdministrator);
        var draft = await BeginAsync(browser);

        var answer = await browser.PressAsync(await browser.OpenAsync(draft), "发布", (field, value), ("Items[1].Text", "改过的措辞"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldNotBeEmpty();
        answer.Document.QuerySelector("[name='Items[1].Text']")!.GetAttribute("value").ShouldBe("改过的措辞");
        (await CurrentAsync(province)).ShouldBeNull();
    }

    [Fact]
    public async Task PublishedVersion_TakesNoWriteMadeByHand()
    {
        var province = await TestAgency.AddAsync(host);
        using var browser = await province.LogInAsync(host, RoleNames.ProvincialAdministrator);
        var draft = await BeginAsync(browser);
        var (address, fields) = Browser.Describe(await browser.OpenAsync(draft), "保存草稿", ("TrainingHours", "500"), ("Version", "2"));
        await browser.PressAsync(await browser.OpenAsync(draft), "发布");

        (await browser.PostAsync(address, fields)).Status.ShouldBe(HttpStatusCode.Conflict);
        (await browser.PostAsync(draft + "?handler=Delete", fields)).Status.ShouldNotBe(HttpStatusCode.Redirect);

        (await CurrentAsync(province))!.TrainingHours.ShouldBe(360);
    }

    [Fact]
    public async Task Draft_CanBeDeletedAndThoseOfAnotherProvinceAreNotThere()
    {
        using var browser = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.ProvincialAdministrator);
        using var other = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.ProvincialAdministrator);
        var draft = await BeginAsync(browser);

        (await other.OpenAsync(draft)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.PressAsync(await browser.OpenAsync(draft), "删除草稿")).Location.ShouldBe("/plans/policies?done=Deleted");
        (await browser.OpenAsync(draft)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> BeginAsync(Browser browser, string button = "制定新版本") =>
        (await browser.PressAsync(await browser.OpenAsync("/plans/policies"), button)).Location;

    /// <summary>The empty row of renewals, filled in.</summary>
    private static (string Name, string? Value)[] NewItem(Answer page, string text)
    {
        var last = page.Document.QuerySelectorAll("fieldset.policy-item").Length - 1;
        return [($"Items[{last}].Text", text), ($"Items[{last}].TextEnglish", "Workload of three years"), ($"Items[{last}].Evidence", "证明"), ($"Items[{last}].EvidenceEnglish", "Proof")];
    }

    private async Task<PolicySummary?> CurrentAsync(TestAgency province)
    {
        await using var scope = host.Services.CreateTenantScope(province.Agency.Id, province.Agency.ProvinceId);
        try
        {
            return await scope.ServiceProvider.GetRequiredService<IPlanIntegrationService>().GetCurrentPolicyAsync();
        }
        catch (Framework.Contracts.Errors.BusinessRuleException exception) when (exception.Code == "Plans:NoPolicy")
        {
            return null;
        }
    }
}

public sealed class PolicyOnSqliteTests(SqliteHost host) : PolicyTests(host);

public sealed class PolicyOnMySqlTests(MySqlHost host) : PolicyTests(host);
