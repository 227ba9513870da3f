using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>A province with more agencies than a phone's screen holds is looked through city by city.</summary>
public abstract class CityChoiceTests(ProductHost host)
{
    [Fact]
    public async Task ManyAgencies_AreFoundByTheirCity()
    {
        var place = await AddAsync(AgencyChoiceAppService.MaximumShown);
        using var applicant = await TestFiling.AddAsync(host);

        var cities = await applicant.Browser.OpenAsync(AddressOf(place));
        var counties = await applicant.Browser.OpenAsync(AddressOf(place, place.City));
        var begun = await applicant.Browser.PressAsync(counties, "定期注册");

        cities.Words.ShouldContain("请先选择所在地区");
        // The county right under the province stands among the cities; the city where nobody can file does not.
        LinksOf(cities).ShouldBe([AddressOf(place, place.City), AddressOf(place, place.Direct)]);
        OffersOf(cities).ShouldBe(0);
        OffersOf(counties).ShouldBe(AgencyChoiceAppService.MaximumShown);
        counties.Words.ShouldNotContain(place.Direct.Name);
        counties.Words.ShouldContain("选择其他地区");
        begun.Location.ShouldStartWith("/apply/filing/", Case.Sensitive, begun.ErrorOf(""));
    }

    [Fact]
    public async Task ACountyRightUnderTheProvince_IsOfferedAlone()
    {
        var place = await AddAsync(AgencyChoiceAppService.MaximumShown);
        using var applicant = await TestFiling.AddAsync(host);

        var page = await applicant.Browser.OpenAsync(AddressOf(place, place.Direct));

        OffersOf(page).ShouldBe(1);
        page.Words.ShouldContain(place.Direct.Name);
    }

    [Fact]
    public async Task FewAgencies_AreAllShown()
    {
        var place = await AddAsync(AgencyChoiceAppService.MaximumShown - 1);
        using var applicant = await TestFiling.AddAsync(host);

        var page = await applicant.Browser.OpenAsync(AddressOf(place));

        LinksOf(page).ShouldBeEmpty();
        OffersOf(page).ShouldBe(AgencyChoiceAppService.MaximumShown);
    }

    [Fact]
    public async Task WhatIsRefused_ComesBackInItsCity()
    {
        var place = await AddAsync(AgencyChoiceAppService.MaximumShown);
        using var applicant = await TestFiling.AddAsync(host);
        var page = await applicant.Browser.OpenAsync(AddressOf(place, place.City));

        var refused = await applicant.Browser.PressAsync(page, "定期注册", ("Plan", Guid.CreateVersion7().ToString()));

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.ErrorOf("").ShouldContain("不在网报开放时间内");
        OffersOf(refused).ShouldBe(AgencyChoiceAppService.MaximumShown);
        (await applicant.Browser.PressAsync(refused, "定期注册")).Location.ShouldStartWith("/apply/filing/");
    }

    [Fact]
    public async Task ACityWhereNobodyFiles_SaysSo()
    {
        var place = await AddAsync(AgencyChoiceAppService.MaximumShown);
        using var applicant = await TestFiling.AddAsync(host);

        var page = await applicant.Browser.OpenAsync(AddressOf(place, place.OtherCity));

        page.Words.ShouldContain("该地区现在没有开放网报的注册机构");
        OffersOf(page).ShouldBe(0);
    }

    [Fact]
    public async Task WhatIsNoCityOfTheProvince_IsNotFound()
    {
        var place = await AddAsync(AgencyChoiceAppService.MaximumShown);
        var other = await AddAsync(1);
        using var applicant = await TestFiling.AddAsync(host);

        (await applicant.Browser.OpenAsync(AddressOf(place, other.City))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await applicant.Browser.OpenAsync(AddressOf(place, place.County))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TheOnlyCity_IsNotAskedFor()
    {
        var place = await AddAsync(AgencyChoiceAppService.MaximumShown + 1, withDirect: false);
        using var applicant = await TestFiling.AddAsync(host);

        var page = await applicant.Browser.OpenAsync(AddressOf(place));

        LinksOf(page).ShouldBeEmpty();
        OffersOf(page).ShouldBe(AgencyChoiceAppService.MaximumShown + 1);
        page.Words.ShouldNotContain("选择其他地区");
    }

    [Fact]
    public async Task ASearchBySchool_LeadsBackToTheCity()
    {
        var place = await AddAsync(AgencyChoiceAppService.MaximumShown);
        using var applicant = await TestFiling.AddAsync(host);

        var found = await applicant.Browser.OpenAsync(AddressOf(place, place.City) + "&school=" + Uri.EscapeDataString("没有的学校"));

        found.Document.QuerySelector("form[role=search] input[name=city]")!.GetAttribute("value").ShouldBe($"{place.City.Id}");
        found.Document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain(AddressOf(place, place.City));
    }

    private static string AddressOf(Place place, Agency? city = null) => $"/apply/filing?province={place.Province.Id}{(city is null ? "" : $"&city={city.Id}")}";

    private static IEnumerable<string> LinksOf(Answer page) => page.Document.QuerySelectorAll(".choices a").Select(link => link.GetAttribute("href")!);

    private static int OffersOf(Answer page) => page.Document.QuerySelectorAll("form[method='post'][action='/apply/filing']").Length;

    /// <summary>A province in which people file with so many counties of one city, and with one right under the province.</summary>
    private async Task<Place> AddAsync(int counties, bool withDirect = true)
    {
        var digits = TestAgencies.NewProvince();
        var province = TestAgencies.Make(digits + "0000", AgencyTier.Province, null);
        var city = TestAgencies.Make(digits + "0100", AgencyTier.City, province);
        var otherCity = TestAgencies.Make(digits + "0200", AgencyTier.City, province);
        var direct = TestAgencies.Make(digits + "9001", AgencyTier.County, province);
        var offering = Enumerable.Range(1, counties)
            .Select(number => TestAgencies.Make(string.Create(CultureInfo.InvariantCulture, $"{digits}01{number:00}"), AgencyTier.County, city)).ToList();
        await TestAgencies.AddAsync(host, [province, city, otherCity, direct, .. offering]);
        await PublishAsync(province, withDirect ? [.. offering, direct] : offering);
        return new Place(province, city, otherCity, offering[0], direct);
    }

    private async Task PublishAsync(Agency province, List<Agency> offering)
    {
        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var content = new ApplicationPlanContent("网报", new TimeWindow(now.AddDays(-1), now.AddDays(1)), RegistrationKinds.First | RegistrationKinds.Renewal, "");
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunUnrecordedAsync(() =>
        {
            var published = scope.ServiceProvider.GetRequiredService<IRepository<PublishedFiling>>();
            foreach (var agency in offering)
            {
                var filing = new PublishedFiling(Guid.CreateVersion7(), Guid.CreateVersion7(), agency.Id, province.Id);
                filing.Follow(content, BeijingTime.FromUtc(now).Year, terminatedAt: null);
                published.Add(filing);
            }

            return Task.FromResult(true);
        });
    }

    private sealed record Place(Agency Province, Agency City, Agency OtherCity, Agency County, Agency Direct);
}

public sealed class CityChoiceOnSqliteTests(SqliteHost host) : CityChoiceTests(host);

public sealed class CityChoiceOnMySqlTests(MySqlHost host) : CityChoiceTests(host);
