using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Application.Drafts.Checks;

/// <summary>Checks 个人信息 field by field (SPEC §3.1). Name, ID number, sex and birth date are the account's, and no fields.</summary>
internal static class PersonCheck
{
    /// <summary>The information and the address, cleaned.</summary>
    /// <exception cref="BusinessRuleException">400, naming each field.</exception>
    public static (PersonInfo Person, string Address) Clean(PersonInfo person, string? address, DateOnly today)
    {
        var faults = new FieldFaults(today);
        var clean = person with
        {
            Email = faults.Text(person.Email, nameof(person.Email), PersonInfo.MaximumEmailLength),
            PostCode = faults.Text(person.PostCode, nameof(person.PostCode), PersonInfo.MaximumEmailLength),
            GraduatedFrom = faults.Text(person.GraduatedFrom, nameof(person.GraduatedFrom), PersonInfo.MaximumCollegeLength, isRequired: false),
            Major = faults.Text(person.Major, nameof(person.Major), PersonInfo.MaximumCollegeLength, isRequired: false),
        };
        var cleanAddress = faults.Text(address, "Address", PersonInfo.MaximumAddressLength);
        faults.InList(clean.Ethnicity, nameof(clean.Ethnicity), "Ethnicity");
        faults.InList(clean.PoliticalStatus, nameof(clean.PoliticalStatus), "PoliticalStatus");
        faults.InList(clean.Education, nameof(clean.Education), "Education");
        faults.InList(clean.Degree, nameof(clean.Degree), "Degree");
        faults.Require(ContactNumbers.IsEmail(clean.Email), nameof(clean.Email), ApplicationsErrorCodes.EmailForm);
        faults.Require(ContactNumbers.IsPostCode(clean.PostCode), nameof(clean.PostCode), ApplicationsErrorCodes.PostCodeForm);
        faults.Demand();
        return (clean, cleanAddress);
    }
}
