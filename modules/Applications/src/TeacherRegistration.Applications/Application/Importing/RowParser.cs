using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Framework.Spreadsheets;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Importing;

/// <summary>What rows are checked against.</summary>
internal sealed record ImportContext(
    AgencySummary Agency,
    IReadOnlyDictionary<string, PointSummary> Points,
    IReadOnlyDictionary<string, ApplicationPlanSummary> Plans,
    bool AcceptsDemoNumbers,
    DateTime Now,
    DateOnly Today);

/// <summary>Turns one row into an application, column by column (SPEC §3).</summary>
internal sealed class RowParser(ImportContext context, List<ImportFinding> errors, List<ImportFinding> warnings)
{
    private const int MaximumTextLength = 500;

    /// <summary>The application, or null where a cell is wrong.</summary>
    public FilingDraft? Parse(ImportRow row)
    {
        var before = errors.Count;
        var reader = new RowReader(row, errors, context.Now);
        var kind = reader.Code(ImportColumns.Kind, nameof(RegistrationKind));
        var idNumber = ParseIdNumber(reader);
        var certificate = CertificateColumns.Parse(reader, ParseOrigin(reader), context.AcceptsDemoNumbers);
        if (CertificateColumns.Disagrees(certificate))
        {
            warnings.Add(new ImportFinding(row.Number, ImportColumns.CertificateNumber, certificate.Number, ApplicationsErrorCodes.CertificateDisagrees, []));
        }

        var draft = new FilingDraft
        {
            Kind = Enum.TryParse<RegistrationKind>(kind, out var parsedKind) ? parsedKind : default,
            ApplicationPlanId = ParsePlan(reader),
            PointId = ParsePoint(reader),
            SubmittedAt = reader.Moment(ImportColumns.SubmittedAt),
            Name = CertificateColumns.ParseName(reader),
            IdNumber = idNumber,
            IsMale = idNumber.Length == ResidentId.Length && ResidentId.IsMale(idNumber),
            BornOn = idNumber.Length == ResidentId.Length ? ResidentId.BornOn(idNumber) : default,
            Phone = Checked(reader, ImportColumns.Phone, ContactNumbers.IsMobile, ApplicationsErrorCodes.PhoneForm),
            Address = reader.Text(ImportColumns.Address, 200),
            Person = ParsePerson(reader),
            Certificate = certificate,
            Employment = EmploymentColumns.Parse(reader),
            Assessment = ParseAssessment(reader, parsedKind),
            WorkHistory = WorkHistoryColumn.Parse(reader),
        };
        return errors.Count == before ? draft : null;
    }

    private string ParseIdNumber(RowReader reader)
    {
        var type = reader.Code(ImportColumns.IdDocumentType, "IdDocumentType");
        var number = reader.Text(ImportColumns.IdNumber, 30).ToUpperInvariant();
        if (number.Length == 0 || type.Length == 0)
        {
            return "";
        }

        // Sex and birth date come from the number; the other documents have none in theirs, so they are filed online.
        return type is not ("ResidentId" or "ResidencePermit") ? reader.Fail(ImportColumns.IdDocumentType, ApplicationsErrorCodes.IdTypeNotImported, "")
            : ResidentId.FindFault(number, context.Today, context.AcceptsDemoNumbers) is { } fault ? reader.Fail(ImportColumns.IdNumber, fault, "")
            : number;
    }

    private static CertificateOrigin ParseOrigin(RowReader reader) =>
        (reader.Text(ImportColumns.Origin, 20), reader.Text(ImportColumns.IsRegistered, 20)) switch
        {
            (ImportColumns.SystemIssued, ImportColumns.Yes or ImportColumns.No) => CertificateOrigin.SystemIssued,
            (ImportColumns.NotSystemIssued, ImportColumns.Yes) => CertificateOrigin.LegacyRegistered,
            (ImportColumns.NotSystemIssued, ImportColumns.No) => CertificateOrigin.LegacyAdded,
            (ImportColumns.SystemIssued or ImportColumns.NotSystemIssued, not "") => reader.Fail(ImportColumns.IsRegistered, ApplicationsErrorCodes.NotInList, CertificateOrigin.LegacyAdded),
            (not "", _) => reader.Fail(ImportColumns.Origin, ApplicationsErrorCodes.NotInList, CertificateOrigin.LegacyAdded),
            _ => CertificateOrigin.LegacyAdded,
        };

    private static PersonInfo ParsePerson(RowReader reader) => new()
    {
        IdDocumentType = "ResidentId",
        Ethnicity = reader.Code(ImportColumns.Ethnicity, "Ethnicity"),
        Email = Checked(reader, ImportColumns.Email, ContactNumbers.IsEmail, ApplicationsErrorCodes.EmailForm),
        PostCode = Checked(reader, ImportColumns.PostCode, ContactNumbers.IsPostCode, ApplicationsErrorCodes.PostCodeForm),
        Education = reader.Code(ImportColumns.Education, "Education"),
        Degree = reader.Code(ImportColumns.Degree, "Degree"),
        PoliticalStatus = reader.Code(ImportColumns.PoliticalStatus, "PoliticalStatus"),
    };

    private static AssessmentInfo ParseAssessment(RowReader reader, RegistrationKind kind) => new()
    {
        Annual = reader.Years(ImportColumns.Annual),
        Ethics = reader.Years(ImportColumns.Ethics),
        TrainingHours = reader.Hours(ImportColumns.TrainingHours),
        Interruptions = reader.Text(ImportColumns.Interruptions, MaximumTextLength, isRequired: false),
        Sanctions = reader.Text(ImportColumns.Sanctions, MaximumTextLength, isRequired: false),
        Probation = kind == RegistrationKind.First ? reader.OptionalCode(ImportColumns.Probation, "ProbationResult") : null,
        LastRegisteredOn = reader.OptionalDate(ImportColumns.LastRegisteredOn),
        LastConclusion = reader.OptionalCode(ImportColumns.LastConclusion, "Conclusion"),
    };

    private Guid ParsePoint(RowReader reader)
    {
        var agency = reader.Text(ImportColumns.AgencyCode, 20);
        if (agency.Length > 0 && agency != context.Agency.Code)
        {
            reader.Fail(ImportColumns.AgencyCode, ApplicationsErrorCodes.AnotherAgency, 0, context.Agency.Code);
        }

        var code = reader.Text(ImportColumns.PointCode, 20);
        return code.Length == 0 ? default : context.Points.GetValueOrDefault(code) switch
        {
            null => reader.Fail(ImportColumns.PointCode, ApplicationsErrorCodes.NoSuchPoint, default(Guid)),
            { IsOpen: false } => reader.Fail(ImportColumns.PointCode, ApplicationsErrorCodes.PointClosed, default(Guid)),
            var point => point.Id,
        };
    }

    private Guid ParsePlan(RowReader reader)
    {
        var name = reader.Text(ImportColumns.Plan, 60);
        return name.Length == 0 || context.Plans.ContainsKey(name)
            ? context.Plans.GetValueOrDefault(name)?.Id ?? default
            : reader.Fail(ImportColumns.Plan, ApplicationsErrorCodes.NoSuchPlan, default(Guid));
    }

    private static string Checked(RowReader reader, string column, Func<string, bool> isRight, string code)
    {
        var text = reader.Text(column, 100);
        return text.Length == 0 || isRight(text) ? text : reader.Fail(column, code, "");
    }
}
