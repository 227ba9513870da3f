using Microsoft.EntityFrameworkCore;
using TeacherRegistration.ArchitectureTests.Violations.EntityFrameworkCore;

namespace TeacherRegistration.ArchitectureTests.Violations.Web;

/// <summary>Breaks the layers' rule on purpose, inside a lambda, where a reader overlooks it.</summary>
internal static class WrongWeb
{
    public static Action Make(DbContext context) => () => Mapping.Map(context);
}
