using TeacherRegistration.Testing;

namespace TeacherRegistration.ReliabilityTests;

/// <summary>An upload past its limit ends as it streams in (FL-3), at the server that production runs, not at the one in memory.</summary>
public sealed class OversizedUploadTests
{
    private const long MaximumSent = 500L * 1024 * 1024;
    private const long MaximumGrowth = 50L * 1024 * 1024;

    [Fact]
    public async Task AChunkedUploadWithoutEnd_Answers413WithAPage_AndTakesNoMemory()
    {
        await using var product = await ProductProcess.StartAsync("Sqlite");
        foreach (var (user, path) in new[]
        {
            ("cs6s1s1xadmin", "/downloads/manage/new"), ("cs6s1s1xadmin", "/admin/users/import"), ("cs6s1s1xjyjrd", "/applications/import"),
        })
        {
            using var cookies = new CookieKeeper();
            using var browser = new Browser(new HttpClient(cookies, disposeHandler: false) { BaseAddress = product.Browser.Client.BaseAddress }, new LogLines());
            await browser.LogInAsync(user);
            await browser.OpenAsync(path);
            var (before, most) = (product.ResidentBytes, 0L);

            var answer = await EndlessUpload.SendAsync(
                browser.Client.BaseAddress!, path, cookies.Header, MaximumSent, () => most = Math.Max(most, product.ResidentBytes));

            answer.ShouldStartWith("HTTP/1.1 413 ", Case.Sensitive, path);
            answer.ShouldContain("发送的文件太大", Case.Sensitive, path);
            (most - before).ShouldBeLessThan(MaximumGrowth, path);
            TestContext.Current.TestOutputHelper?.WriteLine($"{path}: {before} bytes before, {most} at most.");
        }
    }
}
