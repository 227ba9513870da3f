using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Tests.Domain.OnlineApplications;

public sealed class OnlineApplicationTests
{
    private static readonly Officer Clerk = new("cs6s1s1xzcqr01", "一县确认点一", new DateTime(2026, 11, 24, 1, 2, 3, DateTimeKind.Utc));

    [Fact]
    public void File_AwaitsConfirmationAndIsNotVerified()
    {
        var application = TestApplication.Create();

        application.Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
        application.ReviewStatus.ShouldBe(ReviewStatus.None);
        application.DataStatus.ShouldBe(DataStatus.Unverified);
        application.DataSource.ShouldBe(DataSource.Applicant);
        application.DataVersion.ShouldBe(1);
        application.School.ShouldBe(TestApplication.Employment.School);
    }

    [Theory]
    [InlineData(ConfirmationStatus.MaterialsComplete)]
    [InlineData(ConfirmationStatus.MaterialsIncomplete)]
    public void Conclude_YieldsTheApprovalRecordOfThePoint(ConfirmationStatus conclusion)
    {
        var application = TestApplication.Create();
        var id = Guid.CreateVersion7();

        var record = application.Conclude(conclusion, Clerk, id);

        application.Status.ShouldBe(conclusion);
        application.DataStatus.ShouldBe(DataStatus.Verified);
        application.DataVersion.ShouldBe(1);
        record.Id.ShouldBe(id);
        record.ApplicationId.ShouldBe(application.Id);
        record.Stage.ShouldBe(ApprovalStage.Confirmation);
        record.AgencyName.ShouldBe("一县确认点一");
        record.LoginName.ShouldBe("cs6s1s1xzcqr01");
        record.At.ShouldBe(Clerk.Now);
        record.Status.ShouldBe(conclusion);
        record.ReviewStatus.ShouldBe(ReviewStatus.None);
    }

    [Fact]
    public void Conclude_WhenReset_RecordsThatTooAndKeepsTheVerification()
    {
        var application = TestApplication.Create();
        application.Conclude(ConfirmationStatus.MaterialsComplete, Clerk, Guid.CreateVersion7());

        var record = application.Conclude(ConfirmationStatus.PendingConfirmation, Clerk, Guid.CreateVersion7());

        application.Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
        application.DataStatus.ShouldBe(DataStatus.Verified);
        record.Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
    }

    [Fact]
    public void Conclude_AsNotAccepted_IsNotThePointsToSay() => Should.Throw<ArgumentOutOfRangeException>(
        () => TestApplication.Create().Conclude(ConfirmationStatus.NotAccepted, Clerk, Guid.CreateVersion7()));

    [Theory]
    [InlineData(DataSource.ConfirmationEdit)]
    [InlineData(DataSource.AgencyEdit)]
    public void CorrectEmployment_ChangesSourceStatusAndVersion(DataSource source)
    {
        var application = TestApplication.Create();

        application.CorrectEmployment(TestApplication.Employment with { School = "东山中心小学" }, source);

        application.School.ShouldBe("东山中心小学");
        application.Employment.School.ShouldBe("东山中心小学");
        application.DataSource.ShouldBe(source);
        application.DataStatus.ShouldBe(DataStatus.CorrectedWhenVerified);
        application.DataVersion.ShouldBe(2);
    }

    [Fact]
    public void CorrectEmployment_WithTheSameValues_ChangesNothing()
    {
        var application = TestApplication.Create();

        application.CorrectEmployment(TestApplication.Employment with { }, DataSource.ConfirmationEdit);

        application.DataSource.ShouldBe(DataSource.Applicant);
        application.DataStatus.ShouldBe(DataStatus.Unverified);
        application.DataVersion.ShouldBe(1);
    }

    [Fact]
    public void Conclude_AfterACorrection_KeepsThatItWasCorrected()
    {
        var application = TestApplication.Create();
        application.CorrectEmployment(TestApplication.Employment with { Subject = "数学" }, DataSource.ConfirmationEdit);

        application.Conclude(ConfirmationStatus.MaterialsComplete, Clerk, Guid.CreateVersion7());

        application.DataStatus.ShouldBe(DataStatus.CorrectedWhenVerified);
    }

    [Fact]
    public void ChangePoint_ToTheSamePoint_IsRefused()
    {
        var application = TestApplication.Create();

        var refusal = Should.Throw<BusinessRuleException>(() => application.ChangePoint(application.PointId));

        refusal.Code.ShouldBe(ApplicationsErrorCodes.SamePoint);
        refusal.Field.ShouldBe("PointId");
    }

    [Fact]
    public void ChangePoint_AfterAReset_IsPossibleAgain()
    {
        var application = TestApplication.Create();
        application.Conclude(ConfirmationStatus.MaterialsIncomplete, Clerk, Guid.CreateVersion7());
        application.Conclude(ConfirmationStatus.PendingConfirmation, Clerk, Guid.CreateVersion7());
        var point = Guid.CreateVersion7();

        application.ChangePoint(point);

        application.PointId.ShouldBe(point);
        application.DataVersion.ShouldBe(1);
    }
}
