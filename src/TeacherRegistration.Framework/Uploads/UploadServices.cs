using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Blobs;

namespace TeacherRegistration.Framework.Uploads;

/// <summary>What takes files in, and where they are kept.</summary>
internal static class UploadServices
{
    public static void AddUploads(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BlobOptions>().Bind(configuration.GetSection("Blobs")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<DiskBlobStore>();
        services.AddSingleton<IBlobStore>(provider => provider.GetRequiredService<DiskBlobStore>());
        services.AddSingleton<UnnamedBlobs>();
        services.AddSingleton<ISealedBlobs>(provider => provider.GetRequiredService<DiskBlobStore>());
        services.AddOptions<UploadOptions>().Bind(configuration.GetSection("Uploads"))
            .Validate(options => options.IsValid, "Uploads:ScannerAddress is not host:port of a clamd.")
            .ValidateOnStart();
        services.AddSingleton<ClamdClient>();
        services.AddSingleton(provider => new UploadScanner(provider.GetRequiredService<ClamdClient>(), provider.GetRequiredService<AlarmLog>()));
    }
}
