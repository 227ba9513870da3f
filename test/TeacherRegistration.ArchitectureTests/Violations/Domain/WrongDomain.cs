using Microsoft.EntityFrameworkCore;
using TeacherRegistration.ArchitectureTests.Violations.EntityFrameworkCore;

namespace TeacherRegistration.ArchitectureTests.Violations.Domain;

/// <summary>Breaks the layers' rule on purpose, inside a lambda, where a reader overlooks it.</summary>
internal static class WrongDomain
{
    public static Action Make(DbContext context) => () => Mapping.Map(context);
}
