using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Domain.OnlineApplications;

/// <summary>What may be done with an application, and when.</summary>
internal sealed partial class OnlineApplication
{
    /// <summary>
    /// 材料齐全, 材料不全 or 未作确认. Any of them may follow any other until first review has decided,
    /// and again once review has sent the case back (SPEC decision 2).
    /// </summary>
    public ApprovalRecord Conclude(ConfirmationStatus conclusion, Officer officer, Guid recordId)
    {
        if (!IsConclusion(conclusion))
        {
            throw new ArgumentOutOfRangeException(nameof(conclusion), conclusion, "Not a conclusion of the confirmation point.");
        }

        GuardInConfirmation();
        if (conclusion == ConfirmationStatus.PendingConfirmation && Status == ConfirmationStatus.PendingConfirmation)
        {
            throw Forbidden(ApplicationsErrorCodes.NotConcludedYet);
        }

        TakeStatus(conclusion, officer);
        if (conclusion != ConfirmationStatus.PendingConfirmation && DataStatus == DataStatus.Unverified)
        {
            DataStatus = DataStatus.Verified;
        }

        return ApprovalRecord.OfConfirmation(recordId, this, officer);
    }

    /// <summary>更换确认点: only while no conclusion has been given (rules 42 and 43).</summary>
    public void ChangePoint(Guid pointId)
    {
        GuardInConfirmation();
        if (Status != ConfirmationStatus.PendingConfirmation)
        {
            throw Forbidden(ApplicationsErrorCodes.PointLocked);
        }

        if (pointId == PointId)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.SamePoint) { Field = "PointId" };
        }

        PointId = pointId;
    }

    /// <summary>Corrects the current work information (rule 52). A printed form is outdated by it (SPEC §3.5).</summary>
    public void CorrectEmployment(EmploymentInfo employment, DataSource source)
    {
        GuardInConfirmation();
        if (employment == Employment)
        {
            return;
        }

        Employment = employment;
        School = employment.School;
        DataSource = source;
        DataStatus = DataStatus.CorrectedWhenVerified;
        DataVersion++;
    }

    /// <summary>The paper shows the present data again: printed anew, or corrected by hand under the point's stamp (SPEC §3.5).</summary>
    public void RenewPaper()
    {
        GuardInConfirmation();
        PaperVersion = DataVersion;
    }

    /// <summary>档案号 and 备注 (rules 55 and 56).</summary>
    public void Annotate(string archiveNumber, string remark)
    {
        GuardInConfirmation();
        if (archiveNumber.Length > MaximumArchiveNumberLength || !archiveNumber.All(char.IsAsciiDigit))
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.ArchiveNumberForm, RuleViolationKind.Invalid, MaximumArchiveNumberLength) { Field = nameof(ArchiveNumber) };
        }

        if (remark.Length > MaximumRemarkLength)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.RemarkTooLong, RuleViolationKind.Invalid, MaximumRemarkLength) { Field = nameof(Remark) };
        }

        ArchiveNumber = archiveNumber;
        Remark = remark;
    }

    private static bool IsConclusion(ConfirmationStatus status) => status
        is ConfirmationStatus.PendingConfirmation or ConfirmationStatus.MaterialsComplete or ConfirmationStatus.MaterialsIncomplete;

    private static BusinessRuleException Forbidden(string code) => new(code, RuleViolationKind.Conflict);

    private void TakeStatus(ConfirmationStatus status, Officer officer)
    {
        Status = status;
        (ConcludedAt, ConcludedBy) = status == ConfirmationStatus.PendingConfirmation ? ((DateTime?)null, "") : (officer.Now, officer.LoginName);
    }

    private void GuardInConfirmation()
    {
        if (!IsConclusion(Status))
        {
            throw Forbidden(ApplicationsErrorCodes.NotInConfirmation);
        }

        if (ReviewStatus is not (ReviewStatus.None or ReviewStatus.AwaitingFirstReview or ReviewStatus.Returned))
        {
            throw Forbidden(ApplicationsErrorCodes.ReviewHasDecided);
        }
    }
}
