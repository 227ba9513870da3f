using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using TeacherRegistration.EntityFrameworkCore.MySql;

namespace TeacherRegistration.Web.Tests.Hosting;

/// <summary>DP-7: Production does not start with a missing, short, sample or doubled key, and says which; the database is not touched.</summary>
public sealed class ProductionStartTests : IDisposable
{
    private const string Real = "b3nDZ0rJm2S8o7y5wq1Vx9Lk4Tf6Ah0Ne2Gc8Ru5Yp0=";
    private const string OtherReal = "k9Qw3Zt7Lx1Bv5Nc8Md2Sf6Gh0Jp4Kr7Ty1Ue5Io9A0=";
    private const string Sequence = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private const string Readable = "Y2hhbmdlLW1lLWNoYW5nZS1tZS1jaGFuZ2UtbWUtMTI=";
    private readonly string folder = Directory.CreateTempSubdirectory("teacher-registration-").FullName;

    private string Database => Path.Combine(folder, "production.db");

    [Theory]
    [InlineData(null, OtherReal, "Encryption:Keys")]
    [InlineData("", OtherReal, "Encryption:Keys:1")]
    [InlineData("c2hvcnQ=", OtherReal, "Encryption:Keys:1")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", OtherReal, "Encryption:Keys:1")]
    [InlineData(Sequence, OtherReal, "Encryption:Keys:1")]
    [InlineData(Readable, OtherReal, "Encryption:Keys:1")]
    [InlineData(Real, null, "Encryption:BlindIndexKey")]
    [InlineData(Real, Readable, "Encryption:BlindIndexKey")]
    [InlineData(Real, Real, "Encryption:BlindIndexKey")]
    public void Start_WithABadKey_IsRefusedNamingIt(string? key, string? blindIndexKey, string named)
    {
        var exception = Should.Throw<Exception>(() => Start(key, blindIndexKey));

        exception.ToString().ShouldContain(named);
        File.Exists(Database).ShouldBeFalse();
    }

    /// <summary>DP-8: a backup that is restored must not bring back whom nobody remembers to have erased.</summary>
    [Fact]
    public void Start_WithoutAListOfErasures_IsRefusedNamingIt()
    {
        using var factory = Configure(Real, OtherReal).WithWebHostBuilder(builder => builder.UseSetting("Erasure:ListFile", ""));

        var exception = Should.Throw<Exception>(factory.StartServer);

        exception.ToString().ShouldContain("ListFile");
        File.Exists(Database).ShouldBeFalse();
    }

    [Fact]
    public void Start_WithRealKeys_Succeeds()
    {
        Start(Real, OtherReal);

        File.Exists(Database).ShouldBeTrue();
    }

    [Fact]
    public async Task OverPlainHttp_PagesLeadToThePublicAddressAndWritesAreRefused()
    {
        using var factory = Configure(Real, OtherReal);
        using var client = factory.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("http://localhost"), AllowAutoRedirect = false });

        var page = await client.GetAsync("/login?returnUrl=%2Fplans", TestContext.Current.CancellationToken);
        using var form = new FormUrlEncodedContent([]);
        var write = await client.PostAsync("/login", form, TestContext.Current.CancellationToken);
        var health = await client.GetAsync("/livez", TestContext.Current.CancellationToken);

        page.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        page.Headers.Location.ShouldBe(new Uri("https://queren.example.cn/login?returnUrl=%2Fplans"));
        write.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        write.Headers.Contains("Set-Cookie").ShouldBeFalse();
        health.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task OverHttps_EveryAnswerTellsBrowsersToStayThere()
    {
        using var factory = Configure(Real, OtherReal);
        using var client = factory.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://queren.example.cn") });

        var page = await client.GetAsync("/login", TestContext.Current.CancellationToken);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=31536000; includeSubDomains"]);
    }

    [Theory]
    [InlineData("Server=db.example.cn;User ID=svc", false)]
    [InlineData("Server=db.example.cn;User ID=svc;SslMode=Required", false)]
    [InlineData("Server=db.example.cn;User ID=svc;SslMode=VerifyFull", true)]
    [InlineData("Server=127.0.0.1;User ID=svc", true)]
    public void ADatabaseOnAnotherMachine_MustProveWhoItIs(string connectionString, bool accepted)
    {
        var exception = Record.Exception(() => new MySqlProvider(connectionString, mustVerifyServer: true));

        (exception is null).ShouldBe(accepted);
        exception?.Message.ShouldContain("SslMode=VerifyFull");
    }

    private static string SigningKey
    {
        get
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            return Convert.ToBase64String(key.ExportPkcs8PrivateKey());
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Start(string? key, string? blindIndexKey)
    {
        using var factory = Configure(key, blindIndexKey);
        factory.StartServer();
    }

    private WebApplicationFactory<Program> Configure(string? key, string? blindIndexKey) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("Database:Provider", "Sqlite");
            builder.UseSetting("Database:ConnectionString", $"Data Source={Database};Pooling=False");
            builder.UseSetting("Blobs:Folder", Path.Combine(folder, "files"));
            builder.UseSetting("Erasure:ListFile", Path.Combine(folder, "erasures.jsonl"));
            builder.UseSetting("Sms:GatewayUrl", "http://127.0.0.1:9/send");
            builder.UseSetting("Printing:PublicAddress", "https://queren.example.cn");
            builder.UseSetting("Audit:SigningKey", SigningKey);
            builder.UseSetting("Encryption:Keys:1", key);
            builder.UseSetting("Encryption:BlindIndexKey", blindIndexKey);
        });
}
