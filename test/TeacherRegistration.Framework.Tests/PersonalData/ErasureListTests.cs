using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.PersonalData;

namespace TeacherRegistration.Framework.Tests.PersonalData;

public sealed class ErasureListTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("teacher-registration-").FullName;

    private string File => Path.Combine(folder, "erasures.jsonl");

    [Fact]
    public async Task ANewList_IsEmptyAndThere()
    {
        var (ids, unreadable) = await Open().ReadAsync(TestContext.Current.CancellationToken);

        ids.ShouldBeEmpty();
        unreadable.ShouldBe(0);
        System.IO.File.Exists(File).ShouldBeTrue();
    }

    [Fact]
    public async Task WhatWasNotedTwice_StandsOnce()
    {
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Open().AppendAsync([first], TestContext.Current.CancellationToken);
        await Open().AppendAsync([first, second], TestContext.Current.CancellationToken);

        (await Open().ReadAsync(TestContext.Current.CancellationToken)).AccountIds.ShouldBe([first, second]);
    }

    [Theory]
    [InlineData("{\"Account\":\"0193")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task ALineThatACrashHasCutShort_TakesNoOtherWithIt(string cut)
    {
        var (before, after) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Open().AppendAsync([before], TestContext.Current.CancellationToken);
        await System.IO.File.AppendAllTextAsync(File, cut, TestContext.Current.CancellationToken);

        await Open().AppendAsync([after], TestContext.Current.CancellationToken);

        var (ids, unreadable) = await Open().ReadAsync(TestContext.Current.CancellationToken);
        ids.ShouldBe([before, after]);
        unreadable.ShouldBe(1);
    }

    [Fact]
    public async Task SeveralNodesAtOnce_LoseNoLine()
    {
        var ids = Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7()).ToList();

        await Task.WhenAll(ids.Select(id => Task.Run(() => Open().AppendAsync([id], TestContext.Current.CancellationToken))));

        (await Open().ReadAsync(TestContext.Current.CancellationToken)).AccountIds.ShouldBe(ids, ignoreOrder: true);
    }

    [Fact]
    public async Task AFolderThatIsNotThere_IsSaid() =>
        await Should.ThrowAsync<DirectoryNotFoundException>(() => Open("away/erasures.jsonl").ReadAsync(TestContext.Current.CancellationToken));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private ErasureList Open(string name = "erasures.jsonl") => new(Options.Create(new ErasureOptions { ListFile = Path.Combine(folder, name) }), TimeProvider.System);
}
