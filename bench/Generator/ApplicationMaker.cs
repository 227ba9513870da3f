using System.Globalization;
using System.Runtime.CompilerServices;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Names;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Applications.Domain.StatusCounts;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Generator;

/// <summary>Makes the applications and what the product keeps beside each: numbers sealed, names keyed, states counted by its own code.</summary>
internal sealed class ApplicationMaker(Words words, Calendar calendar, Nation nation, Cases cases, IColumnCipher cipher)
{
    public const int SchoolOfTeachers = 60;

    private static readonly SealedNumber NoNumber = new(default, [], "", "");

    private readonly PersonData data = new(words, calendar);
    private readonly PersonInfo noPerson = PersonData.Person(0);
    private readonly CertificateInfo noCertificate = PersonData.Certificate(0, QualificationType.Primary, "", "", new DateOnly(2000, 9, 1));
    private readonly EmploymentInfo noEmployment = PersonData.Employment(words.Levels[0], "", "", new DateOnly(2000, 9, 1));
    private readonly AssessmentInfo noAssessment = new() { Annual = [], Ethics = [], TrainingHours = 0, Interruptions = "", Sanctions = "" };

    public IEnumerable<OnlineApplication> Applications()
    {
        var archived = new Dictionary<Guid, int>();
        foreach (var it in cases.All())
        {
            var application = Make(it);
            if (it.Status != ConfirmationStatus.PendingConfirmation)
            {
                Conclude(application, it, archived);
            }

            SetMessageCount(application, it.HasMessage ? 1 : 0);
            yield return application;
        }
    }

    public IEnumerable<Person> People() => cases.All().Select(it => new Person(it.PersonId, BlindIndexes.OfIdNumber(cipher, IdNumbers.Of(it.Index))));

    public IEnumerable<PersonApplication> Filed()
    {
        foreach (var it in cases.All())
        {
            var filed = new PersonApplication(it.Id, it.PersonId, calendar.Year, it.Place.Agency.Id);
            if (it.Status == ConfirmationStatus.NotAccepted)
            {
                filed.End();
            }

            yield return filed;
        }
    }

    public IEnumerable<NameGram> Grams()
    {
        foreach (var it in cases.All())
        {
            foreach (var gram in NameGram.Of(it.Id, it.Name))
            {
                gram.TenantId = it.Place.Agency.Id;
                yield return gram;
            }
        }
    }

    public IEnumerable<ApprovalRecord> Approvals() => cases.All()
        .Where(it => it.Status != ConfirmationStatus.PendingConfirmation)
        .Select(it => Decide(OnlineApplication.File(Bare(it)), it).In(it.Place.Agency.Id));

    public IEnumerable<StatusCount> Counts() => cases.All()
        .CountBy(it => (it.Place, it.PointName.Id, it.Status))
        .Select(count => new StatusCount(count.Key.Place.PlanId, count.Key.Id, count.Key.Status, count.Value, reported: 0) { TenantId = count.Key.Place.Agency.Id });

    /// <summary>The product changes the count with a statement of its own, beside the entity.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(OnlineApplication.MessageCount))]
    private static extern void SetMessageCount(OnlineApplication application, int count);

    private OnlineApplication Make(Case it)
    {
        var draw = new Draw((ulong)it.Index, Use.Data);
        var idNumber = IdNumbers.Of(it.Index);
        var phone = string.Create(CultureInfo.InvariantCulture, $"199{it.Index:00000000}");
        var level = draw.Of(words.Levels);
        var subject = draw.Of(level.Subjects);
        var school = data.School(ref draw, level, 1 + (it.Place.Count / SchoolOfTeachers));
        var started = new DateOnly(1998 + draw.Below(calendar.Year - 2001), 9, 1);
        return OnlineApplication.File(new Filing
        {
            Id = it.Id,
            ApplicationNumber = it.NumberIn(calendar.Year),
            Kind = it.Kind,
            ApplicationPlanId = it.Place.PlanId,
            PointId = it.PointName.Id,
            PolicyId = nation.Policy.Id,
            PersonId = it.PersonId,
            SubmittedAt = it.FiledAt,
            Name = it.Name,
            IdNumber = new SealedNumber(Seal(it, idNumber, nameof(OnlineApplication.IdNumber)), BlindIndexes.OfIdNumber(cipher, idNumber), Masks.IdNumber(idNumber), idNumber[^4..]),
            Phone = new SealedNumber(Seal(it, phone, nameof(OnlineApplication.Phone)), BlindIndexes.OfPhone(cipher, phone), Masks.Phone(phone), phone[^4..]),
            Address = Seal(it, data.Address(ref draw), nameof(OnlineApplication.Address)),
            IsMale = ResidentId.IsMale(idNumber),
            BornOn = ResidentId.BornOn(idNumber),
            Person = PersonData.Person(it.Index),
            Certificate = PersonData.Certificate(it.Index, level.Type, subject, it.Place.Agency.Name, started),
            Employment = PersonData.Employment(level, school, subject, started),
            Assessment = data.Assessment(ref draw, it.Kind),
            WorkHistory = [new WorkHistoryRow(started.ToString("yyyy.MM", CultureInfo.InvariantCulture), words.Present, school, CodeLists.Chinese("Stage", level.Stage) + subject, words.Teacher)],
            DataSource = it.Index % 4 == 0 ? DataSource.Import : DataSource.Applicant,
        }).In(it.Place.Agency.Id);
    }

    private void Conclude(OnlineApplication application, Case it, Dictionary<Guid, int> archived)
    {
        if (it.HasCheck)
        {
            var number = archived[it.PointName.Id] = archived.GetValueOrDefault(it.PointName.Id) + 1;
            application.Annotate(string.Create(CultureInfo.InvariantCulture, $"{it.Point + 1:00}{number:000000}"), it.Index % 8 == 0 ? words.Remark : "");
        }

        Decide(application, it);
    }

    private ApprovalRecord Decide(OnlineApplication application, Case it)
    {
        var officer = new Officer(it.PointName.Clerk, it.PointName.AgencyName, it.ConcludedAt!.Value);
        var id = new Draw((ulong)it.Index, Use.Approval).Id(officer.Now);
        return it.HasCheck ? application.Conclude(it.Status, officer, id) : application.RejectAcceptance(new Rejection(words.Remark, null, ""), officer, id);
    }

    /// <summary>As much of an application as a decision asks for.</summary>
    private Filing Bare(Case it) => new()
    {
        Id = it.Id,
        ApplicationNumber = "",
        Kind = it.Kind,
        ApplicationPlanId = it.Place.PlanId,
        PointId = it.PointName.Id,
        PolicyId = nation.Policy.Id,
        PersonId = it.PersonId,
        SubmittedAt = it.FiledAt,
        Name = it.Name,
        IdNumber = NoNumber,
        Phone = NoNumber,
        Address = default,
        IsMale = false,
        BornOn = default,
        Person = noPerson,
        Certificate = noCertificate,
        Employment = noEmployment,
        Assessment = noAssessment,
        WorkHistory = [],
        DataSource = DataSource.Applicant,
    };

    private Sealed Seal(Case it, string value, string column) => cipher.Seal(value, OnlineApplication.CellOf(it.Place.Agency.Id, it.Id, column));
}
