using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Theme.Navigation;

namespace TeacherRegistration.Theme;

public static class ThemeServices
{
    /// <summary>The frame around every page: layout, menu, styles and scripts.</summary>
    public static IServiceCollection AddTheme(this IServiceCollection services) => services.AddScoped<SideMenu>();
}
