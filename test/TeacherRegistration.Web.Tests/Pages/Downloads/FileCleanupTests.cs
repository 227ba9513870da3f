using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Printing.Application.Files;
using TeacherRegistration.Printing.Domain.Files;
using TeacherRegistration.Printing.Tests;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Downloads.FileForms;

namespace TeacherRegistration.Web.Tests.Pages.Downloads;

/// <summary>Which bytes of published files the night removes, and which it leaves.</summary>
public abstract class FileCleanupTests(ProductHost host)
{
    private const string OtherContainer = "photos";

    private IBlobStore Blobs => host.Services.GetRequiredService<IBlobStore>();

    [Fact]
    public async Task TheNight_RemovesBytesThatNoFileNames_OnceTheyAreADayOld()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        using var platform = await TestAgencies.LogInAsPlatformAsync(host);
        var page = await PublishAsync(publisher, "留下", TestFiles.Pdf());
        var replaced = await FindBlobAsync<AgencyFile>(county, page);
        await SendAsync(publisher, page, "保存", TestFiles.Pdf(), "b.pdf");
        var withdrawn = await PublishAsync(publisher, "撤下", TestFiles.Pdf());
        await publisher.PressAsync(await publisher.OpenAsync(withdrawn), "撤下");
        var ofPlatform = await PublishAsync(platform, "平台", TestFiles.Pdf());
        var named = await FindBlobAsync<PlatformFile>(county, ofPlatform);
        var deleted = await DeleteAsync(county, publisher);
        var (orphan, foreign, other) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await SaveAsync(FileStore.Container, FileStore.Platform, orphan);
        await SaveAsync(FileStore.Container, Guid.CreateVersion7(), foreign);
        await SaveAsync(OtherContainer, county.Id, other);
        var own = Blobs.List(FileStore.Container).Where(blob => blob.TenantId == county.Id).Select(blob => blob.Id).ToList();
        own.Concat([named, orphan, foreign, other]).ToList().ForEach(id => StoredFiles.Age(host, id, TimeSpan.FromHours(25)));
        var young = Guid.CreateVersion7();
        await SaveAsync(FileStore.Container, county.Id, young);
        StoredFiles.Age(host, young, TimeSpan.FromHours(23));

        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<FileCleanupJob>().RunAsync();
        }

        var left = Blobs.List(FileStore.Container).Concat(Blobs.List(OtherContainer)).Select(blob => blob.Id).ToHashSet();
        left.ShouldNotContain(replaced);
        left.ShouldNotContain(deleted);
        left.ShouldNotContain(orphan);
        left.ShouldContain(young, "A form on its way has them.");
        left.ShouldContain(other, "It is no published file.");
        left.ShouldContain(foreign, "Nothing says what the files of an agency are that is not there.");
        (await publisher.OpenAsync(FileOf(page))).Status.ShouldBe(HttpStatusCode.OK);
        (await publisher.OpenAsync(FileOf(withdrawn))).Status.ShouldBe(HttpStatusCode.OK, "It may be restored.");
        (await platform.OpenAsync(FileOf(ofPlatform))).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<Guid> DeleteAsync(TestCounty county, Browser publisher)
    {
        var page = await PublishAsync(publisher, "删除", TestFiles.Pdf());
        var blob = await FindBlobAsync<AgencyFile>(county, page);
        await publisher.PressAsync(await publisher.OpenAsync(page), "撤下");
        await publisher.PressAsync(await publisher.OpenAsync(page), "删除");
        return blob;
    }

    private async Task<Guid> FindBlobAsync<T>(TestCounty county, string page)
        where T : PublishedFile
    {
        await using var scope = host.Services.CreateTenantScope(county.Id, county.Id);
        var id = Guid.Parse(page.Split('/')[^1]);
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<T>().Where(file => file.Id == id).Select(file => file.BlobId).SingleAsync();
    }

    private Task SaveAsync(string container, Guid owner, Guid id) => Blobs.SaveAsync(container, owner, id, new byte[] { 1 });
}

public sealed class FileCleanupOnSqliteTests(SqliteHost host) : FileCleanupTests(host);

public sealed class FileCleanupOnMySqlTests(MySqlHost host) : FileCleanupTests(host);
