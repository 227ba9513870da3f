using System.Text.Json;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Messaging.Domain.Messages;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Generator;

/// <summary>Makes what a confirmation leaves beside the application: answers, audit record under its seal; and messages.</summary>
internal sealed class ConfirmationMaker(Words words, Calendar calendar, Nation nation, Cases cases)
{
    private const int RecordsOfSeal = 10_000;

    private readonly Dictionary<RegistrationKind, Checklist> checklists = Enum.GetValues<RegistrationKind>().ToDictionary(
        kind => kind,
        kind => new Checklist(
            new PolicySummary(nation.Policy.Id, 1, nation.Policy.TrainingHours, BasicallyQualifiedPasses: false, nation.Policy.Items), kind, PersonData.AssessedYears(calendar)));

    public IEnumerable<ConditionCheck> Checks()
    {
        foreach (var it in cases.All().Where(it => it.HasCheck))
        {
            var draw = new Draw((ulong)it.Index, Use.Confirmation);
            var checklist = checklists[it.Kind];
            var missing = it.Status == ConfirmationStatus.MaterialsIncomplete ? draw.Below(checklist.Rows.Count) : -1;
            var check = new ConditionCheck(draw.Id(it.ConcludedAt!.Value), it.Id).In(it.Place.Agency.Id);
            check.Answer(checklist, [.. checklist.Rows.Select((row, index) => Answer(row, index == missing))]);
            yield return check;
        }
    }

    public IEnumerable<ApplicantMessage> Messages() => cases.All()
        .Where(it => it.HasMessage)
        .Select(it =>
        {
            var at = it.ConcludedAt ?? it.FiledAt.AddHours(1);
            var sender = new Sender(it.PointName.Clerk, it.PointName.Clerk, it.PointName.AgencyName);
            return ApplicantMessage.Send(new Draw((ulong)it.Index, Use.Message).Id(at), it.Id, null, new MessageContent(words.Message, AllowsPhotos: false), sender, at).In(it.Place.Agency.Id);
        });

    /// <summary>One record for every confirmation, numbered as the database would.</summary>
    public IEnumerable<AuditRecord> Records() => cases.All().Where(it => it.HasCheck).Select((it, index) => Record(it, index + 1));

    /// <summary>The seals over all records but the last few: those the product seals itself.</summary>
    public IEnumerable<AuditSeal> Seals()
    {
        AuditSeal? previous = null;
        foreach (var chunk in Records().Chunk(RecordsOfSeal))
        {
            yield return previous = AuditChain.Close(previous, [.. chunk.Select(AuditChain.EntryOf)], calendar.Now);
        }
    }

    private ConditionAnswer Answer(ChecklistRow row, bool isMissing) => isMissing
        ? new ConditionAnswer(row.Item.Code, row.Year, ConditionStatus.NotMet, Shortfall.ProofMissing, words.Note)
        : new ConditionAnswer(row.Item.Code, row.Year, ConditionStatus.Met, null, "", row.Item.AsksHours ? nation.Policy.TrainingHours : null);

    private static AuditRecord Record(Case it, long sequence)
    {
        var trace = new Draw((ulong)it.Index, Use.Trace);
        return new AuditRecord
        {
            Sequence = sequence,
            TenantId = it.Place.Agency.Id,
            At = it.ConcludedAt!.Value.AddTicks(-(it.ConcludedAt.Value.Ticks % TimeSpan.TicksPerMicrosecond)),
            UserId = it.PointName.Id,
            UserName = it.PointName.Clerk,
            IpAddress = "127.0.0.1",
            Operation = "POST /applications/{id}/confirm Complete",
            Category = AuditCategory.Operation,
            SubjectType = nameof(OnlineApplication),
            SubjectId = it.Id.ToString(),
            Result = 302,
            Changes = JsonSerializer.Serialize(new
            {
                total = 3,
                entries = new object[]
                {
                    new { entity = nameof(OnlineApplication), id = it.Id, change = "Modified", values = new { Status = new[] { "PendingConfirmation", it.Status.ToString() }, ConcludedBy = new[] { "", it.PointName.Clerk } } },
                    new { entity = nameof(ConditionCheck), id = it.Id, change = "Added" },
                    new { entity = nameof(ApprovalRecord), id = it.PersonId, change = "Added" },
                },
            }),
            TraceId = trace.Id(it.ConcludedAt.Value).ToString("N"),
        };
    }
}
