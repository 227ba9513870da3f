using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;

namespace TeacherRegistration.Agencies.Tests.Domain.Agencies;

/// <summary>Who reviews what: the table of SPEC §1.1, and what changes with the tree.</summary>
public sealed class AgencyTreeTests
{
    private static readonly Guid Province = Guid.CreateVersion7();
    private static readonly Guid City = Guid.CreateVersion7();
    private static readonly Guid OtherCity = Guid.CreateVersion7();
    private static readonly Guid County = Guid.CreateVersion7();
    private static readonly Guid DirectCounty = Guid.CreateVersion7();

    private static readonly AgencyNode[] Nodes =
    [
        new(Province, "61000000", "省", null, ReviewTiers.First | ReviewTiers.Second | ReviewTiers.Final),
        new(City, "61000900", "市", Province, ReviewTiers.First | ReviewTiers.Second),
        new(OtherCity, "61001000", "别市", Province, ReviewTiers.First | ReviewTiers.Second),
        new(County, "61000902", "县", City, ReviewTiers.First),
        new(DirectCounty, "61009001", "省直辖县", Province, ReviewTiers.First),
    ];

    private static readonly AgencyTree Tree = new(Nodes);

    [Fact]
    public void ChainOf_EachTier_IsThatOfTheRules()
    {
        Tree.ChainOf(County).ShouldBe(new ReviewChain(County, City, Province));
        Tree.ChainOf(City).ShouldBe(new ReviewChain(City, City, Province));
        Tree.ChainOf(Province).ShouldBe(new ReviewChain(Province, Province, Province));
        Tree.ChainOf(DirectCounty).ShouldBe(new ReviewChain(DirectCounty, Province, Province));
    }

    [Fact]
    public void ChainOf_WhereTheCityHasNoSecondReview_GoesOnToTheProvince()
    {
        var tree = new AgencyTree(Nodes.Select(node => node.Id == City ? node with { ReviewTiers = ReviewTiers.First } : node));

        tree.ChainOf(County).ShouldBe(new ReviewChain(County, Province, Province));
    }

    [Fact]
    public void ChainOf_WhereNobodyHasTheStage_IsOpen()
    {
        var tree = new AgencyTree(Nodes.Select(node => node with { ReviewTiers = node.Id == City ? ReviewTiers.Second : ReviewTiers.First }));

        tree.ChainOf(City).ShouldBe(new ReviewChain(null, City, null));
        tree.ChainOf(Province).ShouldBe(new ReviewChain(Province, null, null));
    }

    [Fact]
    public void With_AnotherSuperior_ChangesTheReviewersOfThatAgencyAlone()
    {
        var moved = Tree.With(County, OtherCity);

        moved.ChainOf(County).ShouldBe(new ReviewChain(County, OtherCity, Province));
        moved.ChainOf(City).ShouldBe(Tree.ChainOf(City));
        Tree.ChainOf(County).Second.ShouldBe(City);
    }

    [Fact]
    public void SubtreeOf_IsTheAgencyAndAllBelowIt()
    {
        Tree.SubtreeOf(City).Select(node => node.Id).ShouldBe([City, County]);
        Tree.SubtreeOf(County).Select(node => node.Id).ShouldBe([County]);
        Tree.SubtreeOf(Province).Count.ShouldBe(5);
    }
}
