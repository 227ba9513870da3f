using System.Text.RegularExpressions;
using TeacherRegistration.Printing.Application.Manual;

namespace TeacherRegistration.Printing.Tests.Application.Manual;

/// <summary>The users' manual as it is built into the product.</summary>
public sealed partial class ManualBookTests
{
    private const int MaximumPictureBytes = 100 * 1024;

    [Fact]
    public void EveryPictureAChapterNames_IsThere_AndEveryPictureIsNamed()
    {
        var named = ManualBook.Chapters.SelectMany(chapter => Picture().Matches(chapter.Markdown).Select(match => match.Groups[1].Value)).ToList();

        named.ShouldNotBeEmpty();
        named.ShouldAllBe(name => name.StartsWith(ManualBook.Pictures, StringComparison.Ordinal));
        named.Select(name => name[ManualBook.Pictures.Length..]).Distinct().ShouldBe(ManualBook.PictureNames, ignoreOrder: true);
    }

    [Fact]
    public void EveryPicture_IsAPngOfModestSize()
    {
        foreach (var name in ManualBook.PictureNames)
        {
            using var picture = ManualBook.OpenPicture(name)!;
            var head = new byte[4];
            picture.ReadExactly(head);

            head[1..].ShouldBe("PNG"u8.ToArray(), name);
            picture.Length.ShouldBeLessThanOrEqualTo(MaximumPictureBytes, name);
        }
    }

    [Fact]
    public void EveryChapter_BeginsWithItsNameAndHasSections()
    {
        ManualBook.Chapters.Count.ShouldBeGreaterThan(5);
        ManualBook.Chapters.Select(chapter => chapter.Anchor).ShouldBeInOrder();
        ManualBook.Chapters.ShouldAllBe(chapter => chapter.Markdown.StartsWith("# ", StringComparison.Ordinal));
        ManualBook.Chapters.ShouldAllBe(chapter => chapter.Headings.Count(heading => !heading.IsSection) == 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing.png")]
    [InlineData("../01-login.md")]
    [InlineData("..")]
    public void OpenPicture_OfAnotherName_FindsNothing(string name) => ManualBook.OpenPicture(name).ShouldBeNull();

    [GeneratedRegex(@"!\[[^\]]+\]\(([^)]+)\)")]
    private static partial Regex Picture();
}
