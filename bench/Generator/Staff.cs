using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Generator;

/// <summary>
/// A registration user for every agency and a confirmation user for every point, each signed in: the rows are those that a login leaves,
/// and the cookies go to the load tool.
/// </summary>
internal sealed class Staff(IColumnCipher cipher, Calendar calendar)
{
    private const string Password = "Bench@2026";

    private readonly string passwordHash = new PasswordHasher<object>().HashPassword(new object(), Password);

    public List<Account> Accounts { get; } = [];

    public List<Session> Sessions { get; } = [];

    public List<SignedIn> Cookies { get; } = [];

    public void Add(Place place)
    {
        Add(place, $"r{place.Agency.Code}", null, place.Count, RoleNames.RegistrationUser);
        for (var index = 0; index < place.Points.Count; index++)
        {
            Add(place, place.ClerkOf(index), place.Points[index], place.Points[index].Count, RoleNames.ConfirmationUser);
        }
    }

    private void Add(Place place, string loginName, PlacePoint? point, int rows, string role)
    {
        var number = Accounts.Count;
        var draw = new Draw((ulong)number, Use.Account);
        var id = draw.Id(calendar.Now);
        var phone = $"1980{number:0000000}";
        var account = new Account(id, loginName, loginName, place.Agency.Id, point?.Point.Id, [role], cipher.Seal(phone, Account.PhoneCell(id)), passwordHash);
        account.ChangePassword(passwordHash, calendar.Now);
        Accounts.Add(account);
        var token = Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"bench session of {loginName}")));
        var where = point is null ? place.Agency.ShortName : point.Point.Name;
        Sessions.Add(new Session(draw.Id(calendar.Now), SecretToken.Hash(token), id, place.Agency.ProvinceId, where, SecondFactor.Sms, "127.0.0.1", "bench", calendar.Now));
        Cookies.Add(new SignedIn(SessionCookies.Session + "=" + token, place.Agency.Id, point?.Point.Id, place.PlanId, rows));
    }
}

/// <summary>A session as the load tool uses it.</summary>
/// <param name="Cookie">Name and value.</param>
/// <param name="AgencyId">Agency of the user.</param>
/// <param name="PointId">Point of the user; null for the agency's own users.</param>
/// <param name="PlanId">The agency's plan.</param>
/// <param name="Rows">How many applications the user sees.</param>
internal sealed record SignedIn(string Cookie, Guid AgencyId, Guid? PointId, Guid PlanId, int Rows);
