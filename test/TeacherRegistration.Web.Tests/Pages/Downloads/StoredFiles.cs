using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Pages.Downloads;

/// <summary>The bytes of files, on the disk.</summary>
internal static class StoredFiles
{
    /// <summary>As if they had been stored so long ago.</summary>
    public static void Age(ProductHost host, Guid blob, TimeSpan age)
    {
        var folder = host.Services.GetRequiredService<IOptions<BlobOptions>>().Value.Folder;
        foreach (var path in Directory.GetFiles(folder, blob.ToString("N"), SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime - age);
        }
    }
}
