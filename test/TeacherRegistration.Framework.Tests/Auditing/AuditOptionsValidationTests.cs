using System.Security.Cryptography;
using TeacherRegistration.Framework.Auditing;

namespace TeacherRegistration.Framework.Tests.Auditing;

public sealed class AuditOptionsValidationTests
{
    [Fact]
    public void Validate_WithAKeyAndTheDefaults_Succeeds() =>
        Validate(new AuditOptions { SigningKey = NewKey(ECCurve.NamedCurves.nistP256) }).ShouldBeNull();

    [Theory]
    [InlineData(5)]
    [InlineData(0)]
    [InlineData(-1)]
    public void Validate_WhenRecordsWouldBeKeptLessThanSixMonths_NamesTheSetting(int months) =>
        Validate(new AuditOptions { SigningKey = NewKey(ECCurve.NamedCurves.nistP256), RetentionMonths = months })
            .ShouldBe($"Audit:RetentionMonths is {months}; audit records are kept at least 6 months.");

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("no Base64 at all!")]
    public void Validate_WithoutASigningKey_NamesTheSetting(string key) =>
        Validate(new AuditOptions { SigningKey = key }).ShouldNotBeNull().ShouldStartWith("Audit:SigningKey is not an ECDSA P-256 private key");

    [Fact]
    public void Validate_WithAKeyOfAnotherCurve_IsRefused() =>
        Validate(new AuditOptions { SigningKey = NewKey(ECCurve.NamedCurves.nistP384) }).ShouldNotBeNull();

    [Theory]
    [InlineData(0)]
    [InlineData(1441)]
    public void Validate_WhenTheHeadWouldBeSignedLessThanDaily_NamesTheSetting(int minutes) =>
        Validate(new AuditOptions { SigningKey = NewKey(ECCurve.NamedCurves.nistP256), SigningMinutes = minutes })
            .ShouldNotBeNull().ShouldStartWith("Audit:SigningMinutes");

    private static string? Validate(AuditOptions options) => new AuditOptionsValidation().Validate(null, options).FailureMessage;

    private static string NewKey(ECCurve curve)
    {
        using var key = ECDsa.Create(curve);
        return Convert.ToBase64String(key.ExportPkcs8PrivateKey());
    }
}
