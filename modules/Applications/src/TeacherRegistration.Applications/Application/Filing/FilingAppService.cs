using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Applications.Application.Filing;

/// <summary>Files applications with the current agency, many at once: people, numbers (SPEC decision 21), live applications.</summary>
internal sealed class FilingAppService(
    IRepository<OnlineApplication> applications,
    IRepository<Person> people,
    IRepository<PersonApplication> filedApplications,
    IColumnCipher cipher,
    IAgencyDirectory agencies)
{
    private const int HashesAtOnce = 500;

    /// <summary>Those of the ID numbers whose person has a live application in the plan year, with whatever agency (rule 107).</summary>
    public async Task<IReadOnlySet<string>> FindLiveAsync(IReadOnlyCollection<string> idNumbers, int planYear)
    {
        var numbers = idNumbers.Distinct().ToDictionary(number => Convert.ToHexString(BlindIndexes.OfIdNumber(cipher, number)));
        var found = await FindPeopleAsync([.. numbers.Keys.Select(Convert.FromHexString)]);
        var live = new HashSet<string>();
        foreach (var chunk in found.Chunk(HashesAtOnce))
        {
            var ids = chunk.Select(pair => pair.Value).ToList();
            var taken = await filedApplications.Query()
                .Where(row => row.LiveYear == planYear && ids.Contains(row.PersonId))
                .Select(row => row.PersonId)
                .ToListAsync();
            live.UnionWith(chunk.Where(pair => taken.Contains(pair.Value)).Select(pair => numbers[pair.Key]));
        }

        return live;
    }

    /// <summary>Adds the applications to the unit of work and returns their ids and numbers. A person who is live already meets the unique key.</summary>
    public async Task<IReadOnlyList<FiledApplication>> FileAsync(IReadOnlyList<FilingDraft> drafts, int planYear, Guid policyId, DataSource source)
    {
        var agency = await agencies.GetCurrentAsync();
        var known = await FindPeopleAsync([.. drafts.Select(draft => BlindIndexes.OfIdNumber(cipher, draft.IdNumber))]);
        var prefix = (planYear % 100).ToString("00", CultureInfo.InvariantCulture) + agency.Code;
        var last = await applications.Query()
            .Where(row => row.ApplicationNumber.StartsWith(prefix))
            .MaxAsync(row => (string?)row.ApplicationNumber);
        var serial = last is null ? 0 : int.Parse(last[prefix.Length..], CultureInfo.InvariantCulture);
        var filed = new List<FiledApplication>(drafts.Count);
        foreach (var draft in drafts)
        {
            var number = prefix + (++serial).ToString("000000", CultureInfo.InvariantCulture);
            var filing = Seal(draft, agency.Id, policyId, source, number, known);
            applications.Add(OnlineApplication.File(filing));
            filedApplications.Add(new PersonApplication(filing.Id, filing.PersonId, planYear, agency.Id));
            filed.Add(new FiledApplication(filing.Id, number, filing.PersonId));
        }

        return filed;
    }

    /// <summary>What has been changed in an application of the agency, its numbers sealed for it.</summary>
    public Amendment Amend(OnlineApplication application, FilingDraft draft) => new(
        SealPhone(application.TenantId, application.Id, draft.Phone),
        SealCell(application.TenantId, application.Id, draft.Address, nameof(OnlineApplication.Address)),
        draft.Person,
        draft.Certificate,
        draft.Employment,
        draft.Assessment,
        draft.WorkHistory);

    private Domain.OnlineApplications.Filing Seal(
        FilingDraft draft, Guid agencyId, Guid policyId, DataSource source, string number, Dictionary<string, Guid> known)
    {
        var id = draft.Id ?? Guid.CreateVersion7();
        var idHash = BlindIndexes.OfIdNumber(cipher, draft.IdNumber);
        return new()
        {
            Id = id,
            ApplicationNumber = number,
            Kind = draft.Kind,
            ApplicationPlanId = draft.ApplicationPlanId,
            PointId = draft.PointId,
            PolicyId = policyId,
            PersonId = GetPerson(idHash, known),
            SubmittedAt = draft.SubmittedAt,
            Name = draft.Name,
            IdNumber = new SealedNumber(SealCell(agencyId, id, draft.IdNumber, nameof(OnlineApplication.IdNumber)), idHash, Masks.IdNumber(draft.IdNumber), draft.IdNumber[^4..]),
            Phone = SealPhone(agencyId, id, draft.Phone),
            Address = SealCell(agencyId, id, draft.Address, nameof(OnlineApplication.Address)),
            IsMale = draft.IsMale,
            BornOn = draft.BornOn,
            Person = draft.Person,
            Certificate = draft.Certificate,
            Employment = draft.Employment,
            Assessment = draft.Assessment,
            WorkHistory = draft.WorkHistory,
            DataSource = source,
            TransferredFrom = draft.TransferredFrom,
        };
    }

    private SealedNumber SealPhone(Guid agencyId, Guid id, string phone) =>
        new(SealCell(agencyId, id, phone, nameof(OnlineApplication.Phone)), BlindIndexes.OfPhone(cipher, phone), Masks.Phone(phone), phone[^4..]);

    private Sealed SealCell(Guid agencyId, Guid id, string value, string column) => cipher.Seal(value, OnlineApplication.CellOf(agencyId, id, column));

    private Guid GetPerson(byte[] idHash, Dictionary<string, Guid> known)
    {
        var key = Convert.ToHexString(idHash);
        if (!known.TryGetValue(key, out var personId))
        {
            known[key] = personId = Guid.CreateVersion7();
            people.Add(new Person(personId, idHash));
        }

        return personId;
    }

    private async Task<Dictionary<string, Guid>> FindPeopleAsync(IReadOnlyList<byte[]> hashes)
    {
        var found = new Dictionary<string, Guid>();
        foreach (var chunk in hashes.Chunk(HashesAtOnce))
        {
            foreach (var person in await people.Query().Where(row => chunk.Contains(row.IdHash)).ToListAsync())
            {
                found[Convert.ToHexString(person.IdHash)] = person.Id;
            }
        }

        return found;
    }
}

/// <summary>An application that has just been filed.</summary>
/// <param name="Id">Id.</param>
/// <param name="Number">报名号.</param>
/// <param name="PersonId">Whose it is.</param>
internal sealed record FiledApplication(Guid Id, string Number, Guid PersonId);
