using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Application.Schools;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>Whoever knows the school and not the bureau finds the agency by what others have filed.</summary>
public abstract class SchoolChoiceTests(ProductHost host)
{
    private readonly string school = TestPeople.NewSchool();

    [Fact]
    public async Task ASchool_LeadsToItsAgencyAndItsOpenPlan()
    {
        await FileAsync(TestApplications.PointOne, school, school);
        using var applicant = await TestFiling.AddAsync(host);

        var found = await SearchAsync(applicant, school[2..^2]);
        var begun = await applicant.Browser.PressAsync(found, "定期注册");

        found.Words.ShouldContain(school);
        found.Words.ShouldContain("测试六省一市一县教育和体育局");
        found.Words.ShouldNotContain("测试六省一市二县");
        begun.Location.ShouldStartWith("/apply/filing/", Case.Sensitive, begun.ErrorOf(""));
        (await applicant.FindDraftAsync(Guid.Parse(begun.Location.Split('/')[^1])))!.AgencyId.ShouldBe((await TestFiling.FindFilingAsync(host, TestFiling.Agency)).AgencyId);
    }

    [Fact]
    public async Task ASchoolThatTwoAgenciesKnow_LeadsToBoth()
    {
        await FileAsync(TestApplications.PointOne, school, school);
        await FileAsync(TestApplications.OtherAgency, school, school);
        using var applicant = await TestFiling.AddAsync(host);

        var found = await SearchAsync(applicant, school);

        found.Document.QuerySelectorAll(".schools").Length.ShouldBe(2);
        found.Words.ShouldContain("测试六省一市一县");
        found.Words.ShouldContain("测试六省一市二县");
    }

    [Fact]
    public async Task ANameThatOneApplicationUsed_IsNotShown()
    {
        await FileAsync(TestApplications.PointOne, school);
        using var applicant = await TestFiling.AddAsync(host);

        var once = await SearchAsync(applicant, school);
        await FileAsync(TestApplications.PointTwo, school);
        var twice = await SearchAsync(applicant, school);

        once.Words.ShouldContain($"没有找到名称中有“{school}”的学校");
        once.Words.ShouldContain("请按地区选择");
        once.Document.QuerySelectorAll(".schools").ShouldBeEmpty();
        twice.Document.QuerySelector(".schools")!.TextContent.Trim().ShouldBe(school);
    }

    [Fact]
    public async Task ASlipThatWasCorrected_CountsNoMore()
    {
        var slip = school + "校";
        var ids = await FileAsync(TestApplications.PointOne, slip, slip, school);
        using var applicant = await TestFiling.AddAsync(host);

        await TestApplications.WorkAsync(host, TestApplications.PointOne, async services =>
        {
            var application = await services.GetRequiredService<IRepository<OnlineApplication>>().GetAsync(ids[0]);
            application.CorrectEmployment(application.Employment with { School = school }, DataSource.ConfirmationEdit);
        });

        var names = (await SearchAsync(applicant, school)).Document.QuerySelectorAll(".schools li").Select(row => row.TextContent);
        names.ShouldBe([school]);
    }

    [Fact]
    public async Task AnotherProvincesSchools_AreNotFound()
    {
        await FileAsync(TestApplications.OtherProvince, school, school);
        using var applicant = await TestFiling.AddAsync(host);

        var found = await SearchAsync(applicant, school);

        found.Status.ShouldBe(HttpStatusCode.OK);
        found.Document.QuerySelectorAll(".schools").ShouldBeEmpty();
    }

    [Fact]
    public async Task OfMoreThanTwenty_TheClosestAreListedAndTheRestIsSaid()
    {
        var names = Enumerable.Range(0, SchoolDirectory.MaximumHits + 1).Select(number => number == 0 ? school : $"{number}号{school}").ToList();
        await FileAsync(TestApplications.PointOne, [.. names, .. names]);
        using var applicant = await TestFiling.AddAsync(host);

        var found = await SearchAsync(applicant, school);

        var listed = found.Document.QuerySelectorAll(".schools li").Select(row => row.TextContent).ToList();
        listed.Count.ShouldBe(SchoolDirectory.MaximumHits);
        listed[0].ShouldBe(school);
        found.Words.ShouldContain("只列出最接近的 20 所");
    }

    [Theory]
    [InlineData("一")]
    [InlineData("𠮷")]
    [InlineData("第一\u200b小学")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    public async Task WhatIsNoPartOfAName_IsRefusedBesideTheField(string part)
    {
        using var applicant = await TestFiling.AddAsync(host);

        var refused = await SearchAsync(applicant, part);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorOf("School").ShouldNotBeEmpty();
        refused.Words.ShouldContain("测试六省一市一县教育和体育局");
    }

    [Theory]
    [InlineData("50%")]
    [InlineData("__")]
    public async Task SignsOfTheDatabase_AreSignsOfTheNameAlone(string part)
    {
        await FileAsync(TestApplications.PointOne, school, school);
        using var applicant = await TestFiling.AddAsync(host);

        (await SearchAsync(applicant, part)).Document.QuerySelectorAll(".schools").ShouldBeEmpty();
    }

    [Fact]
    public async Task AnAgencyThatBeginsLater_SaysWhen()
    {
        var plans = await TestPlans.AddAsync(host);
        await plans.AddPlanAsync(published: true);
        await FileAsync(plans.County.Code + "0101", school, school);
        using var applicant = await TestFiling.AddAsync(host);

        var found = await SearchAsync(applicant, school, plans.County.Agency.ProvinceId);

        found.Words.ShouldContain(plans.County.Agency.Name);
        found.Words.ShouldContain("网报开始:9月1日(周一) 08:30");
        found.Document.QuerySelectorAll("button[name='Kind']").ShouldBeEmpty();
    }

    [Fact]
    public async Task AnAgencyThatTakesNothing_IsNamedWithItsPhone()
    {
        var plans = await TestPlans.AddAsync(host);
        await plans.AddPlanAsync(published: true);
        await FileAsync(plans.County.Code + "0101", school, school);
        await TestFiling.SuspendAsync(host, plans.County.Agency.Id);
        using var applicant = await TestFiling.AddAsync(host);

        var found = await SearchAsync(applicant, school, plans.County.Agency.ProvinceId);

        found.Words.ShouldContain("目前没有网报计划");
        found.Document.QuerySelector("a[href^='tel:']")!.TextContent.ShouldBe(plans.County.Agency.Phone);
    }

    private async Task<IReadOnlyList<Guid>> FileAsync(string pointCode, params string[] schools) =>
        [.. (await TestApplications.FileAsync(host, pointCode, schools.Length, (draft, index) => draft.At(schools[index]))).Select(filed => filed.Id)];

    private async Task<Answer> SearchAsync(TestFiling applicant, string part, Guid? provinceId = null) => await applicant.Browser.OpenAsync(
        $"/apply/filing?province={provinceId ?? (await TestFiling.FindFilingAsync(host, TestFiling.Agency)).ProvinceId}&school={Uri.EscapeDataString(part)}");
}

public sealed class SchoolChoiceOnSqliteTests(SqliteHost host) : SchoolChoiceTests(host);

public sealed class SchoolChoiceOnMySqlTests(MySqlHost host) : SchoolChoiceTests(host);
