using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Sms;

/// <summary>The log of texts.</summary>
internal static class SmsRecords
{
    /// <summary>What was sent to the number, the first try first.</summary>
    public static async Task<List<SmsRecord>> OfAsync(ProductHost host, string number)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var hash = scope.ServiceProvider.GetRequiredService<IColumnCipher>().BlindIndex(number);
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<SmsRecord>().AsNoTracking()
            .Where(record => record.PhoneHash == hash).OrderBy(record => record.At).ToListAsync();
    }
}
