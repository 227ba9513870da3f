using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Applications.Application.Transfers;

/// <summary>转入待受理.</summary>
internal static class TransferServices
{
    public static void AddTransfers(this IServiceCollection services)
    {
        services.AddRepository<Transfer>();
        services.AddScoped<TransferDirectory>();
        services.AddScoped<TransferSeals>();
        services.AddScoped<TransferPlaces>();
        services.AddScoped<TransferFiling>();
        services.AddScoped<OutgoingTransfers>();
        services.AddScoped<TransferListAppService>();
        services.AddScoped<TransferViewAppService>();
        services.AddScoped<TransferAppService>();
    }
}
