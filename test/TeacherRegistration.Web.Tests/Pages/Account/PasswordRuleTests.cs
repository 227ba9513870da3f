using System.Buffers.Binary;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Authenticators;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Account;

/// <summary>AUTH-12 as a table, and the arithmetic of RFC 6238.</summary>
public sealed class PasswordRuleTests
{
    [Theory]
    [InlineData("Elf Zeichen", false, false)]
    [InlineData("Ein Pferd frisst keinen Gurkensalat", true, true)]
    [InlineData("ein pferd frisst keinen gurkensalat", true, false)]
    [InlineData("Ein Pferd frisst 7 Gurken", true, true)]
    [InlineData("korrektes pferd batterie", true, false)]
    [InlineData("KorrektesPferd2026", true, true)]
    [InlineData("一匹马不吃黄瓜沙拉真的不吃", true, false)]
    [InlineData("一匹马不吃7根黄瓜Salat", true, true)]
    [InlineData("My Password is 2026", false, false)]
    [InlineData("My P@ssw0rd is 2026", false, false)]
    [InlineData("abcabcabcabcabc", false, false)]
    [InlineData("Xabcdefghijklm7!", false, false)]
    [InlineData("Zz9876543210!!", false, false)]
    [InlineData("Wangxiaoming in 2026", false, false)]
    [InlineData("Das ist von 王小明 2026", false, false)]
    [InlineData("Demo@2026Demo@2026", false, false)]
    public void Password_UnderEachProfile(string password, bool modern, bool classified)
    {
        IsAccepted(password, PasswordProfile.Modern).ShouldBe(modern);
        IsAccepted(password, PasswordProfile.Classified).ShouldBe(classified);
    }

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void AuthenticatorCode_IsThatOfTheStandard(long seconds, string code)
    {
        // The secret of RFC 6238's table, whose codes have eight digits: these are the last six.
        var secret = OtpNet.Base32Encoding.ToString(Encoding.ASCII.GetBytes("12345678901234567890"));

        AuthenticatorCheck.FindStep(secret, code, DateTime.UnixEpoch.AddSeconds(seconds)).ShouldBe(seconds / 30);
        AuthenticatorCheck.FindStep(secret, code, DateTime.UnixEpoch.AddSeconds(seconds + 120)).ShouldBeNull();
    }

    private static bool IsAccepted(string password, PasswordProfile profile)
    {
        try
        {
            PasswordPolicy.Check(password, profile, ["wangxiaoming", "王小明"], "NewPassword");
            return true;
        }
        catch (BusinessRuleException)
        {
            return false;
        }
    }
}

/// <summary>AUTH-13 and the length of passwords: nothing is cut off, and old hashes are made anew at login.</summary>
public abstract class PasswordHashTests(ProductHost host)
{
    [Fact]
    public async Task LongPassword_WithoutItsLastCharacter_IsRefused()
    {
        var account = await StaffAccount.AddAsync(host);
        var password = await account.SetPasswordAsync(host, string.Concat(Enumerable.Range(100, 43))[..64]);
        using var browser = host.CreateBrowser();

        (await EnterAsync(browser, account, password[..^1])).Status.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        (await EnterAsync(browser, account, password)).Status.ShouldBe(System.Net.HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Login_WithAHashOfFewerRounds_MakesItAnew()
    {
        var account = await StaffAccount.AddAsync(host);
        var old = new PasswordHasher<object>(Options.Create(new PasswordHasherOptions { IterationCount = 10_000 })).HashPassword(null!, StaffAccount.Password);
        await account.SetHashAsync(host, old);
        (await ReadRoundsAsync(account)).ShouldBe(10_000u);

        using var browser = await account.LogInAsync(host.CreateBrowser());

        (await ReadRoundsAsync(account)).ShouldBeGreaterThanOrEqualTo(210_000u);
        using var again = await account.LogInAsync(host.CreateBrowser());
    }

    private static async Task<Answer> EnterAsync(Browser browser, StaffAccount account, string password) =>
        await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", account.LoginName), ("Password", password));

    /// <summary>Bytes 1 to 4 name the function (2 = HMAC-SHA-512), 5 to 8 the rounds.</summary>
    private async Task<uint> ReadRoundsAsync(StaffAccount account)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var stored = Convert.FromBase64String(await scope.ServiceProvider.GetRequiredService<IRepository<Identity.Domain.Accounts.Account>>().Query()
            .Where(row => row.Id == account.Id).Select(row => row.PasswordHash).SingleAsync());
        BinaryPrimitives.ReadUInt32BigEndian(stored.AsSpan(1)).ShouldBe(2u);
        return BinaryPrimitives.ReadUInt32BigEndian(stored.AsSpan(5));
    }
}

public sealed class PasswordHashOnSqliteTests(SqliteHost host) : PasswordHashTests(host);

public sealed class PasswordHashOnMySqlTests(MySqlHost host) : PasswordHashTests(host);
