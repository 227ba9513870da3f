using TeacherRegistration.Agencies;
using TeacherRegistration.Applications;
using TeacherRegistration.Confirmation;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Identity;
using TeacherRegistration.Messaging;
using TeacherRegistration.Plans;
using TeacherRegistration.Printing;

namespace TeacherRegistration.EntityFrameworkCore;

/// <summary>The modules the product is made of; a new module is added here and nowhere else.</summary>
public static class ProductModules
{
    public static IReadOnlyList<IModule> All { get; } =
    [
        new AgenciesModule(),
        new IdentityModule(),
        new PlansModule(),
        new ApplicationsModule(),
        new ConfirmationModule(),
        new PrintingModule(),
        new MessagingModule(),
    ];
}
