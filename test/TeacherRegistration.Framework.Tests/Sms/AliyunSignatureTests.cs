using TeacherRegistration.Framework.Sms;

namespace TeacherRegistration.Framework.Tests.Sms;

/// <summary>Against the example that Alibaba Cloud publishes with its signature, version 3 (「V3版本请求体&amp;签名机制」, fixed parameters).</summary>
public sealed class AliyunSignatureTests
{
    [Fact]
    public void ThePublishedExample_IsSignedAsPublished()
    {
        var query = AliyunSignature.Query(new Dictionary<string, string> { ["RegionId"] = "cn-shanghai", ["ImageId"] = "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd" });

        var authorization = AliyunSignature.Sign("YourAccessKeyId", "YourAccessKeySecret", query, new Dictionary<string, string>
        {
            ["x-acs-action"] = "RunInstances",
            ["x-acs-content-sha256"] = AliyunSignature.EmptyBody,
            ["x-acs-date"] = "2023-10-26T10:22:32Z",
            ["x-acs-signature-nonce"] = "3156853299f313e23d1673dc12e1703d",
            ["x-acs-version"] = "2014-05-26",
            ["host"] = "ecs.cn-shanghai.aliyuncs.com",
        });

        AliyunSignature.EmptyBody.ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        authorization.ShouldBe(
            "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,"
            + "SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,"
            + "Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
    }

    [Fact]
    public void Values_AreEscapedAsRfc3986Says() =>
        AliyunSignature.Query(new Dictionary<string, string> { ["b"] = "a b*~", ["a"] = "{\"字\":1}" }).ShouldBe("a=%7B%22%E5%AD%97%22%3A1%7D&b=a%20b%2A~");
}
