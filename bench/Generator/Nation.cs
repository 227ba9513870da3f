using System.Globalization;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.Policies;
using TeacherRegistration.Plans.Domain.ProvincePlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Generator;

/// <summary>One province with its agencies, points and plans; everything is open.</summary>
internal sealed class Nation
{
    private const string Phone = "0999-8888888";
    private const string Author = "bench";
    private const int CountiesOfCity = 20;

    private readonly Words words;
    private readonly Calendar calendar;

    public Nation(Words words, Calendar calendar, int rows)
    {
        (this.words, this.calendar) = (words, calendar);
        Province = Add(new Agency(Id(), "99990000", words.Province + words.ProvinceBureau, words.Province, AgencyTier.Province, null, Phone));
        Policy = new Policy(Id(), 1, PolicyContent.National) { OwnerId = Province.Id, ProvinceId = Province.Id };
        Policy.Publish(calendar.Now);
        ProvincePlan = new ProvincePlan(Id(), calendar.Year, Year(words.Plan), Windows(-90, 90)) { OwnerId = Province.Id, ProvinceId = Province.Id };
        ProvincePlan.Publish(Author, calendar.Now);
        Agency? city = null;
        foreach (var (index, counts) in Sizes.Split(rows).Index())
        {
            var cityNumber = 1 + (index / CountiesOfCity);
            city = index % CountiesOfCity == 0 ? AddCity(cityNumber) : city;
            Places.Add(AddCounty(city!, 1 + (index % CountiesOfCity), counts));
        }
    }

    public Agency Province { get; }

    public Policy Policy { get; }

    public ProvincePlan ProvincePlan { get; }

    public List<Agency> Agencies { get; } = [];

    public List<RegistrationPlan> Plans { get; } = [];

    public List<ApplicationPlan> Filings { get; } = [];

    /// <summary>The same in the directory, where applicants find them.</summary>
    public List<PublishedFiling> Published { get; } = [];

    public List<PointArrangement> Arrangements { get; } = [];

    public List<Place> Places { get; } = [];

    private Agency AddCity(int number)
    {
        var name = words.Province + Number(number) + words.City;
        return Add(new Agency(Id(), $"9999{Number(number)}00", name + words.Bureau, name, AgencyTier.City, Province, Phone));
    }

    private Place AddCounty(Agency city, int number, IReadOnlyList<int> counts)
    {
        var name = city.ShortName + Number(number) + words.County;
        var county = Add(new Agency(Id(), city.Code[..6] + Number(number), name + words.Bureau, name, AgencyTier.County, city, Phone));
        var plan = new RegistrationPlan(Id(), calendar.Year, Year(words.Plan), Windows(-60, 75)) { TenantId = county.Id };
        plan.Publish(Author, calendar.Now);
        Plans.Add(plan);
        var content = new ApplicationPlanContent(Year(words.Filing), calendar.Days(-30, 10), RegistrationKinds.First | RegistrationKinds.Renewal, words.Scope);
        var filing = new ApplicationPlan(Id(), plan.Id, content) { TenantId = county.Id };
        Filings.Add(filing);
        var published = new PublishedFiling(filing.Id, plan.Id, county.Id, Province.Id);
        published.Follow(content, plan.Year, terminatedAt: null);
        Published.Add(published);
        return new Place(county, filing.Id, [.. counts.Select((count, index) => new PlacePoint(AddPoint(county, filing, index + 1), count))]);
    }

    private ConfirmationPoint AddPoint(Agency county, ApplicationPlan filing, int number)
    {
        var details = new PointDetails { Name = words.Point + Number(number), Address = county.ShortName + words.Hall, Phone = Phone, Precautions = words.Precautions };
        var point = new ConfirmationPoint(Id(), $"{county.Code}01{Number(number)}", details) { TenantId = county.Id };
        var content = new ArrangementContent(calendar.Days(-30, 15), words.Scope, PersonScope.Everybody, null, [], words.Precautions);
        Arrangements.Add(new PointArrangement(Id(), filing.Id, point.Id, content) { TenantId = county.Id });
        return point;
    }

    private PlanWindows Windows(int from, int to) => new(calendar.Days(from, to), calendar.Days(16, 30), calendar.Days(31, 45), calendar.Days(46, 60));

    private Agency Add(Agency agency)
    {
        Agencies.Add(agency);
        return agency;
    }

    private ulong made;

    private Guid Id() => new Draw(made++, Use.Nation).Id(calendar.Days(-60, -60).Start);

    private string Year(string text) => string.Create(CultureInfo.InvariantCulture, $"{calendar.Year}{text}");

    private static string Number(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
