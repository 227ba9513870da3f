using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Encryption;

internal static class EncryptionServices
{
    public static void AddEncryption(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<EncryptionOptions>().Bind(configuration.GetSection("Encryption")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<EncryptionOptions>, EncryptionOptionsValidation>();
        services.AddSingleton<AlarmLog>();
        services.AddSingleton<IColumnCipher, ColumnCipher>();
        services.AddSingleton<KeyRotation>();
        services.AddDataProtection().SetApplicationName("TeacherRegistration").PersistKeysToDbContext<AppDbContext>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlEncryptor = new DataProtectionWrapping(provider.GetRequiredService<IColumnCipher>())));
    }
}
