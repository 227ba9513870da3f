using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Agencies.Tests.Domain.Agencies;

/// <summary>What makes an agency, what it may be changed to, and every verb in every state.</summary>
public sealed class AgencyTests
{
    private const string Reason = "年度检查";

    private static readonly Agency Home = TestAgency.Province();
    private static readonly Agency City = TestAgency.Make("61000900", AgencyTier.City, Home);
    private static readonly Agency Sibling = TestAgency.Make("61001000", AgencyTier.City, Home);

    private static readonly Dictionary<string, Action<Agency>> Verbs = new()
    {
        ["Edit"] = agency => agency.Edit("新名称", "新简称", "0915-3210000", ReviewTiers.First),
        ["Suspend"] = agency => agency.Suspend(Reason),
        ["Resume"] = agency => agency.Resume(Reason),
        ["Move"] = agency => agency.MoveUnder(Sibling),
    };

    [Theory]
    [InlineData("Active", "Edit", null)]
    [InlineData("Active", "Suspend", null)]
    [InlineData("Active", "Resume", AgenciesErrorCodes.NotSuspended)]
    [InlineData("Active", "Move", null)]
    [InlineData("Suspended", "Edit", null)]
    [InlineData("Suspended", "Suspend", AgenciesErrorCodes.AlreadySuspended)]
    [InlineData("Suspended", "Resume", null)]
    [InlineData("Suspended", "Move", null)]
    public void EveryVerb_InEveryState(string state, string verb, string? refusal)
    {
        var agency = TestAgency.Make("61000902", AgencyTier.County, City);
        if (state == nameof(AgencyState.Suspended))
        {
            agency.Suspend(Reason);
        }

        var thrown = Record.Exception(() => Verbs[verb](agency));

        (thrown as BusinessRuleException)?.Code.ShouldBe(refusal);
        (thrown is null).ShouldBe(refusal is null);
        var becomes = (verb, refusal) switch
        {
            ("Suspend", null) => AgencyState.Suspended,
            ("Resume", null) => AgencyState.Active,
            _ => Enum.Parse<AgencyState>(state),
        };
        agency.State.ShouldBe(becomes);
        agency.StateReason.ShouldBe(becomes == AgencyState.Suspended ? Reason : "");
    }

    [Theory]
    [InlineData("")]
    [InlineData("一行\n两行")]
    public void Suspend_WithoutAReasonInOneLine_IsRefused(string reason)
    {
        var agency = TestAgency.Make("61000902", AgencyTier.County, City);

        Should.Throw<BusinessRuleException>(() => agency.Suspend(reason)).Field.ShouldBe("Reason");

        agency.State.ShouldBe(AgencyState.Active);
        agency.Suspend(new string('因', Agency.MaximumReasonLength));
        Should.Throw<BusinessRuleException>(() => agency.Resume(new string('因', Agency.MaximumReasonLength + 1))).Code.ShouldBe(AgenciesErrorCodes.TooLong);
        agency.State.ShouldBe(AgencyState.Suspended);
    }

    [Theory]
    [InlineData("None", "61000000", AgencyTier.Province, null)]
    [InlineData("None", "61000900", AgencyTier.City, AgenciesErrorCodes.TierNotUnderParent)]
    [InlineData("None", "61000902", AgencyTier.County, AgenciesErrorCodes.TierNotUnderParent)]
    [InlineData("Province", "62000000", AgencyTier.Province, AgenciesErrorCodes.TierNotUnderParent)]
    [InlineData("Province", "61000900", AgencyTier.City, null)]
    [InlineData("Province", "61009001", AgencyTier.County, null)]
    [InlineData("City", "61000000", AgencyTier.Province, AgenciesErrorCodes.TierNotUnderParent)]
    [InlineData("City", "61001000", AgencyTier.City, AgenciesErrorCodes.TierNotUnderParent)]
    [InlineData("City", "61000902", AgencyTier.County, null)]
    [InlineData("County", "61000903", AgencyTier.County, AgenciesErrorCodes.TierNotUnderParent)]
    public void New_UnderEachSuperior_StandsOnlyWhereItsTierCan(string superior, string code, AgencyTier tier, string? refusal) =>
        (Record.Exception(() => TestAgency.Make(code, tier, TestAgency.Superior(superior))) as BusinessRuleException)?.Code.ShouldBe(refusal);

    [Fact]
    public void New_HasAllReviewsOfItsTier_AndTheProvinceOfItsSuperior()
    {
        var county = TestAgency.Make("61000902", AgencyTier.County, City);

        Home.ReviewTiers.ShouldBe(ReviewTiers.First | ReviewTiers.Second | ReviewTiers.Final);
        City.ReviewTiers.ShouldBe(ReviewTiers.First | ReviewTiers.Second);
        county.ReviewTiers.ShouldBe(ReviewTiers.First);
        (Home.ProvinceId, City.ProvinceId, county.ProvinceId).ShouldBe((Home.Id, Home.Id, Home.Id));
        county.ParentId.ShouldBe(City.Id);
    }

    [Theory]
    [InlineData(AgencyTier.County, ReviewTiers.None, AgenciesErrorCodes.NoTier)]
    [InlineData(AgencyTier.County, ReviewTiers.First, null)]
    [InlineData(AgencyTier.County, ReviewTiers.First | ReviewTiers.Second, AgenciesErrorCodes.TierNotHeld)]
    [InlineData(AgencyTier.City, ReviewTiers.Second, null)]
    [InlineData(AgencyTier.City, ReviewTiers.Final, AgenciesErrorCodes.TierNotHeld)]
    [InlineData(AgencyTier.Province, ReviewTiers.Final, null)]
    [InlineData(AgencyTier.Province, ReviewTiers.First | ReviewTiers.Second | ReviewTiers.Final, null)]
    public void Edit_EnablesNoMoreReviewsThanTheTierHas(AgencyTier tier, ReviewTiers reviews, string? refusal)
    {
        var agency = tier switch
        {
            AgencyTier.Province => TestAgency.Province(),
            AgencyTier.City => TestAgency.Make("61000900", AgencyTier.City, Home),
            _ => TestAgency.Make("61000902", AgencyTier.County, City),
        };

        (Record.Exception(() => agency.Edit("名称", "简称", "0915-3218888", reviews)) as BusinessRuleException)?.Code.ShouldBe(refusal);

        (agency.ReviewTiers == reviews).ShouldBe(refusal is null);
    }

    [Theory]
    [InlineData("", "简称", "0915-3218888", "Name", AgenciesErrorCodes.Missing)]
    [InlineData("名\n称", "简称", "0915-3218888", "Name", AgenciesErrorCodes.OneLine)]
    [InlineData("名称", "", "0915-3218888", "ShortName", AgenciesErrorCodes.Missing)]
    [InlineData("名称", "简称", "", "EnquiryPhone", AgenciesErrorCodes.Missing)]
    [InlineData("名称", "简称", "12345", "EnquiryPhone", AgenciesErrorCodes.PhoneFormat)]
    [InlineData("名称", "简称", "0915-321888a", "EnquiryPhone", AgenciesErrorCodes.PhoneFormat)]
    [InlineData("名称", "简称", "0915321888८", "EnquiryPhone", AgenciesErrorCodes.PhoneFormat)]
    public void Edit_WithAWrongField_IsRefusedBesideIt(string name, string shortName, string phone, string field, string code)
    {
        var refusal = Should.Throw<BusinessRuleException>(() => TestAgency.Province().Edit(name, shortName, phone, ReviewTiers.First));

        (refusal.Field, refusal.Code).ShouldBe((field, code));
    }

    [Theory]
    [InlineData(60, null)]
    [InlineData(61, AgenciesErrorCodes.TooLong)]
    public void Edit_TakesNamesUpToSixtyCharacters(int length, string? refusal) => (Record.Exception(
        () => TestAgency.Province().Edit(new string('县', length), "简称", "0915-3218888", ReviewTiers.First)) as BusinessRuleException)?.Code.ShouldBe(refusal);
}
