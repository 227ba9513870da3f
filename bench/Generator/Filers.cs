using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Identity.Application.Applicants;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Identity.Web.Authentication;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Generator;

/// <summary>
/// Applicants who have an account and are signed in, and have not filed yet. Half of them, the prepared ones, have in their personal centre what
/// stays the same from one registration to the next; the others have entered nothing.
/// </summary>
internal sealed class Filers
{
    private const string Password = "Bench@2026";

    /// <summary>So many ID numbers are left between those who have filed and those who will.</summary>
    private const int Gap = 1_000_000;

    private readonly IColumnCipher cipher;
    private readonly Calendar calendar;
    private readonly Words words;
    private readonly ApplicantAccounts names;
    private readonly FilerAnswers answers;
    private readonly string passwordHash = new PasswordHasher<object>().HashPassword(new object(), Password);

    public Filers(IColumnCipher cipher, Calendar calendar, Words words, Nation nation, int count)
    {
        (this.cipher, this.calendar, this.words) = (cipher, calendar, words);
        // Only asked for the login name, which takes no database.
        names = new ApplicantAccounts(null!, new AccountPhones(cipher), cipher);
        answers = new FilerAnswers(words, calendar);
        var filed = nation.Places.Sum(place => place.Count);
        for (var number = 0; number < count; number++)
        {
            var draw = new Draw((ulong)number, Use.Filer);
            Add(number, PlaceOf(nation, draw.Below(filed)), IdNumbers.Of(filed + Gap + number), ref draw);
        }
    }

    public List<Account> Accounts { get; } = [];

    public List<Session> Sessions { get; } = [];

    public List<PersonalRecord> Records { get; } = [];

    public List<NewFiler> All { get; } = [];

    /// <summary>Agencies by their size: where more have filed, more will.</summary>
    private static Place PlaceOf(Nation nation, int drawn)
    {
        var index = 0;
        while (drawn >= nation.Places[index].Count)
        {
            drawn -= nation.Places[index++].Count;
        }

        return nation.Places[index];
    }

    private void Add(int number, Place place, string idNumber, ref Draw draw)
    {
        var id = draw.Id(calendar.Now);
        var name = draw.CharacterOf(words.Surnames) + draw.CharacterOf(words.Given) + draw.CharacterOf(words.Given);
        var account = Account.Register(id, names.LoginNameOf(idNumber), name, cipher.Seal(idNumber, Account.IdNumberCell(id)), Masks.IdNumber(idNumber), calendar.Now);
        account.SetPhone(cipher.Seal($"1970{number:0000000}", Account.PhoneCell(id)), PhoneState.Usable);
        account.ChangePassword(passwordHash, calendar.Now);
        Accounts.Add(account);
        var token = Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"bench session of filer {number}")));
        Sessions.Add(new Session(draw.Id(calendar.Now), SecretToken.Hash(token), id, null, "", SecondFactor.Sms, "127.0.0.1", "bench", calendar.Now));
        var entered = answers.Of(number, idNumber, place, ref draw);
        var isPrepared = number % 2 == 0;
        if (isPrepared)
        {
            var content = JsonSerializer.Serialize(entered.File(draw.Id(calendar.Now)));
            Records.Add(new PersonalRecord(id, id, cipher.Seal(content, PersonalRecord.ContentCellOf(id)), calendar.Now));
        }

        var kind = number % 20 < 6 ? RegistrationKind.First : RegistrationKind.Renewal;
        All.Add(new NewFiler(id, SessionCookies.ApplicantSession + "=" + token, place.Agency.ParentId!.Value, place.PlanId, kind.ToString(), isPrepared, entered.Fields(kind)));
    }
}
