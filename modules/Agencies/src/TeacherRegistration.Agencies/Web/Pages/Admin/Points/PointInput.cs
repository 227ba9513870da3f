using TeacherRegistration.Agencies.Domain.Points;

namespace TeacherRegistration.Agencies.Web.Pages.Admin.Points;

/// <summary>The fields of a point's form.</summary>
internal sealed class PointInput
{
    public string? Name { get; set; }

    public string? Address { get; set; }

    public string? Directions { get; set; }

    public string? OpeningHours { get; set; }

    public string? ContactPerson { get; set; }

    public string? Phone { get; set; }

    public int? DailyCapacity { get; set; }

    public string? Precautions { get; set; }

    public static PointInput Of(PointDetails details) => new()
    {
        Name = details.Name,
        Address = details.Address,
        Directions = details.Directions,
        OpeningHours = details.OpeningHours,
        ContactPerson = details.ContactPerson,
        Phone = details.Phone,
        DailyCapacity = details.DailyCapacity,
        Precautions = details.Precautions,
    };

    public PointDetails ToDetails() => new()
    {
        Name = Name ?? "",
        Address = Address ?? "",
        Directions = Directions ?? "",
        OpeningHours = OpeningHours ?? "",
        ContactPerson = ContactPerson ?? "",
        Phone = Phone ?? "",
        DailyCapacity = DailyCapacity,
        Precautions = Precautions ?? "",
    };
}
