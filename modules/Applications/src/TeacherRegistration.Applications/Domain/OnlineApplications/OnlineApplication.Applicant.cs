using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Applications.Domain.OnlineApplications;

/// <summary>What its applicant may do with it: while it awaits confirmation, and only then (rule 67, SPEC decision 12).</summary>
internal sealed partial class OnlineApplication
{
    /// <summary>In the place of the 网报计划 of one that was withdrawn; no id is like it, and none that was left out either.</summary>
    public static readonly Guid NoPlan = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

    /// <summary>Takes what the applicant has entered anew.</summary>
    /// <param name="amendment">All of it.</param>
    /// <param name="isOnPaper">Whether something is different that stands on the form: one that was printed before is outdated (SPEC §3.5).</param>
    public void Amend(Amendment amendment, bool isOnPaper)
    {
        GuardOpenToApplicant();
        (Phone, PhoneHash, PhoneMask, PhoneTail) = amendment.Phone;
        Address = amendment.Address;
        Person = amendment.Person;
        (CertificateNumber, QualificationType, CertificateSubject) = (amendment.Certificate.Number, amendment.Certificate.Type, amendment.Certificate.Subject);
        Certificate = amendment.Certificate;
        School = amendment.Employment.School;
        Employment = amendment.Employment;
        Assessment = amendment.Assessment;
        WorkHistory = amendment.WorkHistory;
        if (isOnPaper)
        {
            (DataSource, DataStatus) = (DataSource.Applicant, DataStatus.Unverified);
            DataVersion++;
        }
    }

    /// <summary>
    /// 撤回: from then on it stands in the applicant's history alone. It leaves its plan, and with that every list, count and statistic;
    /// a condition on the state instead would cost each list its index.
    /// </summary>
    public void Withdraw()
    {
        GuardOpenToApplicant();
        (Status, ApplicationPlanId) = (ConfirmationStatus.Withdrawn, NoPlan);
        (BureauReport, ReportOpenSince) = (null, null);
    }

    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">409: a conclusion stands, or it is not in confirmation.</exception>
    public void GuardOpenToApplicant()
    {
        GuardInConfirmation();
        if (Status != ConfirmationStatus.PendingConfirmation)
        {
            throw Forbidden(ApplicationsErrorCodes.Concluded);
        }
    }
}
